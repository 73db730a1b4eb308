/** How much time an owner has for the plan. Whom the plan says nothing about is one person with the whole working week. */
import type { Plan } from '../engagement/engagement';

/** Owners are the same whatever their capitals and the spaces around them: what is typed twice is one person. */
export function ownerKey(owner: string): string {
  return owner.trim().toLowerCase();
}

/**
 * Person-days an owner gives on each working day: their days a week, spread over the working week. Above 1 where several
 * people share the role.
 * @param owner role id, or the user's own words
 */
export function ownerRate(plan: Pick<Plan, 'owners' | 'workingWeek'>, owner: string): number {
  const key = ownerKey(owner);
  const own = Object.entries(plan.owners).find(([name]) => ownerKey(name) === key)?.[1];
  return own === undefined ? 1 : own.daysPerWeek / Math.max(1, new Set(plan.workingWeek).size);
}

/** Person-days the owner has in a month of so many working days: 0 or more, not rounded. */
export function ownerDaysIn(plan: Pick<Plan, 'owners' | 'workingWeek'>, owner: string, workingDays: number): number {
  return workingDays * ownerRate(plan, owner);
}
