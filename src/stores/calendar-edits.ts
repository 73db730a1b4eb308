/** What the user says about the calendar of the plan: working week, holidays, the time of its owners. */
import { limits, type HolidaySet, type Plan } from '../domain/engagement/engagement';
import { withHolidays, withOwnerDays } from '../domain/roadmap/edit/edit';
import { ownerKey } from '../domain/roadmap/owner-days';
import { editPlan } from './plan-edits';
import { $round } from './engagement';

/** @param days Monday is 1; at least one. @returns false when nothing was changed, as do all verbs below */
export function setWorkingWeek(days: Plan['workingWeek']): boolean {
  const workingWeek = [...new Set(days)].sort();
  return editPlan({ kind: 'workingWeek' }, (plan) => ({ ...plan, workingWeek }));
}

/** Keeps a new set of holidays. */
export function addHolidays(set: HolidaySet): boolean {
  const { holidays } = $round.get().plan;
  if (Object.keys(holidays).length >= limits.holidaySets) return false;
  let number = 1;
  while (`set-${number}` in holidays) number++;
  return editPlan({ kind: 'holidays' }, (plan) => withHolidays(plan, `set-${number}`, set));
}

/** @param name cannot be empty */
export function renameHolidays(id: string, name: string): boolean {
  const set = $round.get().plan.holidays[id];
  if (!set || name.trim() === '') return false;
  return editPlan({ kind: 'holidays' }, (plan) => withHolidays(plan, id, { ...set, name: name.trim() }));
}

export function removeHolidays(id: string): boolean {
  return editPlan({ kind: 'holidays' }, (plan) => withHolidays(plan, id, undefined));
}

/** @param daysPerWeek undefined means the usual */
export function setOwnerDays(owner: string, daysPerWeek: number | undefined): boolean {
  const key = ownerKey(owner);
  return editPlan({ kind: 'ownerDays' }, (plan) => {
    // One owner may have been typed in several ways.
    const others = Object.keys(plan.owners).filter((name) => ownerKey(name) === key && name !== owner);
    const alone = others.reduce((rest, name) => withOwnerDays(rest, name, undefined), plan);
    return withOwnerDays(alone, owner, daysPerWeek);
  });
}
