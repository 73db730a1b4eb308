/** What the user can do to a plan: each verb gives a new plan and leaves the one it was given as it is. */
import type { HolidaySet, OwnAction, Pin, Plan, PlanChoice, Progress } from '../../engagement/engagement';

/** Sets fields of the choice about an action; a field set to undefined is taken back, and an empty choice goes. */
export function withChoice(
  plan: Plan,
  action: string,
  patch: { [Key in keyof PlanChoice]?: PlanChoice[Key] | undefined },
): Plan {
  const choices = withEntry(plan.choices, action, defined({ ...plan.choices[action], ...patch }));
  return { ...plan, choices };
}

/** @param pin undefined lets the action go where the plan puts it */
export function withPin(plan: Plan, action: string, pin: Pin | undefined): Plan {
  return withChoice(plan, action, { pin });
}

/** Adds an own action, or changes one. @param id "own-…" */
export function withOwn(plan: Plan, id: string, action: OwnAction): Plan {
  return { ...plan, own: { ...plan.own, [id]: action } };
}

/** Takes an own action away with what was chosen about it; own actions that needed it need it no longer. */
export function withoutOwn(plan: Plan, id: string): Plan {
  const own = Object.fromEntries(
    Object.entries(without(plan.own, id)).map(([other, action]) => [
      other,
      action.needs.includes(id) ? { ...action, needs: action.needs.filter((need) => need !== id) } : action,
    ]),
  );
  return { ...plan, own, choices: without(plan.choices, id), progress: without(plan.progress, id) };
}

/** @param progress undefined means not started */
export function withProgress(plan: Plan, action: string, progress: Progress | undefined): Plan {
  return { ...plan, progress: withEntry(plan.progress, action, progress) };
}

/** @param daysPerWeek undefined means the whole working week of one person */
export function withOwnerDays(plan: Plan, owner: string, daysPerWeek: number | undefined): Plan {
  const days = daysPerWeek === undefined ? undefined : { daysPerWeek };
  return { ...plan, owners: withEntry(plan.owners, owner, days) };
}

/** @param set undefined takes the set away */
export function withHolidays(plan: Plan, id: string, set: HolidaySet | undefined): Plan {
  return { ...plan, holidays: withEntry(plan.holidays, id, set) };
}

/** @param daysOff plain dates, kept once each and in order */
export function withDaysOff(plan: Plan, daysOff: readonly string[]): Plan {
  return { ...plan, daysOff: [...new Set(daysOff)].sort() };
}

function withEntry<Value extends object>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | undefined,
): Record<string, Value> {
  const isEmpty = value === undefined || Object.keys(value).length === 0;
  return isEmpty ? without(record, key) : { ...record, [key]: value };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  const { [key]: _, ...others } = record;
  return others;
}

/** Without the fields that hold undefined: a document has none. */
function defined<Fields extends object>(fields: Fields): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [Key in keyof Fields]: Exclude<Fields[Key], undefined> };
}
