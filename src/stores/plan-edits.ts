/** What the user decides about the plan. Every change goes through `editPlan`, so that every change can be undone. */
import type { Month } from '../content/schema';
import { limits, type Plan, type PlanChoice } from '../domain/engagement/engagement';
import { withMonthDays } from '../domain/roadmap/capacity';
import type { PlanChange } from '../domain/roadmap/edit/change';
import { withChoice, withDaysOff } from '../domain/roadmap/edit/edit';
import { $round, editRound } from './engagement';
import { keepStep } from './plan-history';
import { $capacity, $defaultCapacity } from './roadmap';

/**
 * Changes the plan of the current round.
 * @param make pure, copying only what it changes (src/domain/roadmap/edit/edit.ts has the verbs)
 * @returns false when nothing was changed because the value makes no sense, as do all verbs below
 */
export function editPlan(change: PlanChange, make: (plan: Plan) => Plan): boolean {
  const before = $round.get();
  if (JSON.stringify(make(before.plan)) === JSON.stringify(before.plan)) return true;
  const isDone = editRound((round) => ({ ...round, plan: make(round.plan) }));
  if (isDone) keepStep(change, before, $round.get());
  return isDone;
}

/** @param startOn plain date; null means the next working day, whenever that is */
export function setStart(startOn: string | null): boolean {
  return editPlan({ kind: 'start' }, (plan) => ({ ...plan, startOn }));
}

/** @param capacity person-days in each of the three months; null means the default for the profile */
export function setCapacity(capacity: Plan['capacity']): boolean {
  return editPlan({ kind: 'capacity' }, (plan) => ({ ...plan, capacity }));
}

/** @param days of one whole month; null means the default for the profile. The other months keep what they have */
export function setMonthDays(month: Month, days: number | null): boolean {
  return setCapacity(withMonthDays($capacity.get(), month, days ?? $defaultCapacity.get()));
}

/** @param daysOff plain dates */
export function setDaysOff(daysOff: readonly string[]): boolean {
  return editPlan({ kind: 'daysOff' }, (plan) => withDaysOff(plan, daysOff));
}

/** Accepts, refuses, re-owns, resizes or rewords an action; undefined takes a choice back. Long texts are cut. */
export function choose(action: string, patch: { [Key in keyof PlanChoice]?: PlanChoice[Key] | undefined }): boolean {
  const cut = { ...patch };
  if (cut.reason !== undefined) cut.reason = cut.reason.slice(0, limits.text);
  if (cut.doneWhen !== undefined) cut.doneWhen = cut.doneWhen.slice(0, limits.text);
  if (cut.owner !== undefined) cut.owner = cut.owner.slice(0, limits.shortText);
  if (cut.title !== undefined) cut.title = cut.title.slice(0, limits.shortText);
  return editPlan({ kind: changeOf(patch), action }, (plan) => withChoice(plan, action, cut));
}

function changeOf(patch: { [Key in keyof PlanChoice]?: PlanChoice[Key] | undefined }) {
  if ('decision' in patch) return patch.decision ?? 'takenBack';
  if ('pin' in patch) return patch.pin ? 'pinned' : 'letGo';
  if ('owner' in patch) return 'owner';
  return 'effort' in patch ? 'effort' : 'words';
}
