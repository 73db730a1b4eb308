/** A plan that somebody tries beside their own: in memory only, until it is taken. */
import { atom, readonlyType } from 'nanostores';
import type { Month } from '../content/schema';
import { isPlainDate } from '../domain/calendar/dates';
import { capacityByMonth, withMonthDays } from '../domain/roadmap/capacity';
import { planRoadmap } from '../domain/roadmap/plan';
import { changesNothing, sameAsNow, withWhatIf, type WhatIf } from '../domain/roadmap/why/what-if';
import { derived } from './derived';
import { $round, editRound } from './engagement';
import { keepStep } from './plan-history';
import { $defaultCapacity, $planningOf } from './roadmap';

const $draft = atom<WhatIf>(sameAsNow);

/** What is tried; it stays while the page does, also when nobody looks at it. */
export const $whatIf = readonlyType($draft);

/** What the other plan is made from. */
export const $whatIfPlanning = derived([$planningOf, $round, $whatIf], (planningOf, round, whatIf) =>
  planningOf(withWhatIf(round, whatIf)),
);

/** Person-days of each whole month of the other plan. */
export const $whatIfCapacity = derived([$whatIfPlanning], ({ edition, input }) =>
  capacityByMonth(edition, input.profile, input.plan),
);

export const $whatIfRoadmap = derived([$whatIfPlanning], ({ edition, input }) => planRoadmap(edition, input));

/** False while the other plan is made from the same as the plan. */
export const $isOtherPlan = derived([$round, $whatIf], (round, whatIf) => !changesNothing(round, whatIf));

/** As the document bounds them, so that what a plan has can be tried. */
const mostDays = 1_000_000;

/** @returns false when the value makes no sense: nothing was changed */
export function tryOut(patch: Partial<WhatIf>): boolean {
  const { startOn, capacity } = patch;
  // A year half typed into a date field is none.
  if (startOn && !(isPlainDate(startOn) && /^(19|2\d)/.test(startOn))) return false;
  if (capacity?.some((days) => !Number.isFinite(days) || days < 0 || days > mostDays)) return false;
  $draft.set({ ...$draft.get(), ...patch });
  return true;
}

/** @param days null means the default for the profile. @returns false when nothing was changed */
export function tryMonthDays(month: Month, days: number | null): boolean {
  return tryOut({ capacity: withMonthDays($whatIfCapacity.get(), month, days ?? $defaultCapacity.get()) });
}

/** Makes the other plan the plan: capacity, first day, targets and answers in one step that can be undone. */
export function takeWhatIf(): boolean {
  const whatIf = $draft.get();
  const before = $round.get();
  if (changesNothing(before, whatIf)) return false;
  const isDone = editRound((round) => withWhatIf(round, whatIf));
  if (!isDone) return false;
  keepStep({ kind: 'whatIf' }, before, $round.get());
  $draft.set(sameAsNow);
  return true;
}

/** Forgets what was tried. */
export function dropWhatIf(): void {
  $draft.set(sameAsNow);
}
