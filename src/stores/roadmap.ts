/** The ninety-day plan of the current round, and the user's choices about it. */
import { roadmapEdition } from '../content/roadmap';
import { limits, type Plan, type PlanChoice } from '../domain/engagement/engagement';
import { planRoadmap } from '../domain/roadmap/plan';
import { $scope } from './assessment';
import { derived } from './derived';
import { $round, editRound } from './engagement';
import { $profile } from './organisation';
import { $today } from './today';

export const $plan = derived([$round], (round) => round.plan);

export const $roadmap = derived(
  [$scope, $round, $profile, $today],
  ({ edition, input }, { targets, plan }, profile, today) =>
    planRoadmap({ ...edition, actions: roadmapEdition.actions }, { ...input, targets, plan, profile, today }),
);

/** @param startOn plain date; null means the next working day, whenever that is */
export function setStart(startOn: string | null): void {
  editPlan((plan) => ({ ...plan, startOn }));
}

/** @param capacity person-days in each of the three months; null means the default for the profile */
export function setCapacity(capacity: Plan['capacity']): void {
  editPlan((plan) => ({ ...plan, capacity }));
}

/** @param daysOff plain dates, kept once each and in order */
export function setDaysOff(daysOff: readonly string[]): void {
  editPlan((plan) => ({ ...plan, daysOff: [...new Set(daysOff)].sort() }));
}

/** Accepts, refuses, re-owns or resizes an action; undefined takes a choice back. Long texts are cut. */
export function choose(action: string, patch: PlanChoice): void {
  editPlan((plan) => {
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

function editPlan(change: (plan: Plan) => Plan): void {
  editRound((round) => ({ ...round, plan: change(round.plan) }));
}
