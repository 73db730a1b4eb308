/** The ninety-day plan of the current round, the user's choices about it, and one undo for all of them. */
import { atom } from 'nanostores';
import { roadmapEdition } from '../content/roadmap';
import { limits, type Plan, type PlanChoice } from '../domain/engagement/engagement';
import { defaultCapacity } from '../domain/roadmap/capacity';
import { planRoadmap } from '../domain/roadmap/plan';
import { $scope } from './assessment';
import { derived } from './derived';
import { $engagement, $round, editRound } from './engagement';
import { $profile } from './organisation';
import { $today } from './today';

/** What a change of the plan was about, so that it can be named beside "Undo". */
export type PlanChange =
  | { kind: 'accepted' | 'refused' | 'takenBack' | 'owner' | 'effort'; action: string }
  | { kind: 'start' | 'capacity' | 'daysOff' };

interface Step {
  engagement: string;
  before: Plan;
  change: PlanChange;
}
const $steps = atom<readonly Step[]>([]);

export const $plan = derived([$round], (round) => round.plan);

/** Practices outside the quick way count as unknown; a plan without a start begins on the next working day. */
export const $roadmap = derived(
  [$scope, $round, $profile, $today],
  ({ edition, input }, { targets, plan }, profile, today) =>
    planRoadmap({ ...roadmapEdition, practices: edition.practices }, { ...input, targets, plan, profile, today }),
);

/** Person-days a month for this profile when the user names none. */
export const $defaultCapacity = derived([$profile], (profile) => defaultCapacity(roadmapEdition, profile));

/** What `undoPlan` would take back; null when nothing was changed since the page was opened. */
export const $lastPlanChange = derived([$steps, $engagement], (steps, { id }): PlanChange | null => {
  const last = steps.at(-1);
  return last?.engagement === id ? last.change : null;
});

/** How many changes can be taken back. */
export const $planChangeCount = derived(
  [$steps, $engagement],
  (steps, { id }) => steps.filter((step) => step.engagement === id).length,
);

/**
 * @param startOn plain date; null means the next working day, whenever that is
 * @returns false when nothing was changed because the value makes no sense, as do all verbs below
 */
export function setStart(startOn: string | null): boolean {
  return editPlan({ kind: 'start' }, (plan) => ({ ...plan, startOn }));
}

/** @param capacity person-days in each of the three months; null means the default for the profile */
export function setCapacity(capacity: Plan['capacity']): boolean {
  return editPlan({ kind: 'capacity' }, (plan) => ({ ...plan, capacity }));
}

/** @param daysOff plain dates, kept once each and in order */
export function setDaysOff(daysOff: readonly string[]): boolean {
  return editPlan({ kind: 'daysOff' }, (plan) => ({ ...plan, daysOff: [...new Set(daysOff)].sort() }));
}

/** Accepts, refuses, re-owns or resizes an action; undefined takes a choice back. Long texts are cut. */
export function choose(action: string, patch: PlanChoice): boolean {
  return editPlan({ kind: changeOf(patch), action }, (plan) => {
    const { [action]: before, ...others } = plan.choices;
    const made = { ...before, ...patch };
    const kept = Object.entries({
      ...made,
      reason: made.reason?.slice(0, limits.text),
      owner: made.owner?.slice(0, limits.shortText),
    }).filter(([, value]) => value !== undefined);
    return { ...plan, choices: kept.length === 0 ? others : { ...others, [action]: Object.fromEntries(kept) } };
  });
}

/** Takes the last change of the plan back. */
export function undoPlan(): void {
  const last = $steps.get().at(-1);
  if (last?.engagement !== $engagement.get().id) return;
  $steps.set($steps.get().slice(0, -1));
  editRound((round) => ({ ...round, plan: last.before }));
}

function changeOf(patch: PlanChoice): Extract<PlanChange, { action: string }>['kind'] {
  if ('decision' in patch) return patch.decision ?? 'takenBack';
  return 'owner' in patch ? 'owner' : 'effort';
}

function editPlan(change: PlanChange, make: (plan: Plan) => Plan): boolean {
  const before = $round.get().plan;
  if (JSON.stringify(make(before)) === JSON.stringify(before)) return true;
  const isDone = editRound((round) => ({ ...round, plan: make(round.plan) }));
  if (isDone) $steps.set([...$steps.get(), { engagement: $engagement.get().id, before, change }]);
  return isDone;
}
