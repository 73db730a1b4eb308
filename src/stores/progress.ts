/** How the plan runs, and what the user says of it: states of actions, the answer a finished action lifts, planning anew. */
import { assessmentEdition } from '../content/assessment';
import { workingCalendarOf } from '../domain/calendar/working-days';
import { limits, type Progress, type Round } from '../domain/engagement/engagement';
import { answerOffer, answerWith, type AnswerOffer } from '../domain/roadmap/run/answer-offer';
import { withProgress } from '../domain/roadmap/edit/edit';
import { planRoadmap } from '../domain/roadmap/plan';
import { replanEffect, replannedFrom, type ReplanEffect } from '../domain/roadmap/run/replan';
import type { PlannedAction } from '../domain/roadmap/roadmap';
import { runningOf } from '../domain/roadmap/run/running';
import { groupAnswers } from '../domain/workshop/group-answers';
import { withStandingAnswer } from '../domain/workshop/standing-answer';
import { derived } from './derived';
import { $round, editRound } from './engagement';
import { editPlan } from './plan-edits';
import { keepStep } from './plan-history';
import { $plan, $planning, $roadmap } from './roadmap';
import { $today } from './today';

export const $running = derived([$roadmap, $plan, $today], (roadmap, plan, today) =>
  runningOf(roadmap, plan, today, workingCalendarOf(plan)),
);

/**
 * Says how an action stands. It holds its month from then on. A plan that begins "on the next working day" gets the day it
 * shows as its first, since a plan that has begun no longer moves along with the calendar.
 * @param progress undefined means not started. Long texts are cut
 */
export function setProgress({ action, mode }: PlannedAction, progress: Progress | undefined): boolean {
  const { startOn } = $roadmap.get();
  return editPlan({ kind: progress?.state ?? 'notStarted', action }, (plan) => {
    const begun = progress && (mode === 'confirm' ? { ...progress, confirms: true as const } : progress);
    const changed = withProgress(plan, action, begun && cut(begun));
    return progress && changed.startOn === null ? { ...changed, startOn } : changed;
  });
}

/** @returns what a finished action has to offer to the answer it lifts, or null */
export function offerOf(round: Round, action: string): AnswerOffer | null {
  const plannable = $roadmap.get().plannables.get(action);
  if (!plannable || plannable.talk) return null;
  const answer = groupAnswers(round)[plannable.practice];
  const { evidenceFrom } = assessmentEdition.model.thresholds;
  return answerOffer(plannable, round.plan.progress[action], answer, evidenceFrom.value);
}

/** Brings the answer up to what the action did: one step, which undo takes back. */
export function takeOffer(action: string): boolean {
  const before = $round.get();
  const offer = offerOf(before, action);
  if (!offer || (offer.kind === 'raise' && offer.lacksEvidence)) return false;
  const answer = answerWith(offer, groupAnswers(before)[offer.practice]);
  if (answer.evidence !== undefined) answer.evidence = answer.evidence.slice(0, limits.text);
  const isDone = editRound((round) => withStandingAnswer(round, offer.practice, answer));
  if (isDone) keepStep({ kind: 'answered', action }, before, $round.get());
  return isDone;
}

/** @returns what planning anew from today would do; the plan stays as it is */
export function tryReplan(): ReplanEffect {
  const { edition, input } = $planning.get();
  const plan = replannedFrom(input.plan, $today.get());
  return replanEffect($roadmap.get(), planRoadmap(edition, { ...input, plan }));
}

export function replanFromToday(): boolean {
  const today = $today.get();
  return editPlan({ kind: 'replanned' }, (plan) => replannedFrom(plan, today));
}

function cut(progress: Progress): Progress {
  if (progress.state === 'blocked') return { ...progress, reason: progress.reason.slice(0, limits.text) };
  if (progress.state !== 'done' || progress.evidence === undefined) return progress;
  return { ...progress, evidence: progress.evidence.slice(0, limits.text) };
}
