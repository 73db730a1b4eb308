/** How much time an owner has for the plan. Of whom the plan says nothing, it assumes the whole working week. */
import type { RoadmapEdition } from '../../content/schema';
import type { Plan, Profile } from '../engagement/engagement';
import { usualStaff } from './effort';

/** Owners are the same whatever their capitals and the spaces around them: what is typed twice is one person. */
export function ownerKey(owner: string): string {
  return owner.trim().toLowerCase();
}

/**
 * How many people stand behind an owner of whom the plan says nothing: one, and in an organisation so large that every
 * action takes more days (handbook 1.6), as many more. The work grows there because more people do it, in the same ninety days.
 */
export function usualPeople(edition: RoadmapEdition, profile: Profile): number {
  return Math.max(1, edition.model.effortMultipliers.byStaff[profile.staff ?? usualStaff]);
}

/**
 * Person-days an owner gives on each working day: their days a week, spread over the working week. Above 1 where several
 * people share the role.
 * @param owner role id, or the user's own words
 * @param people behind an owner of whom the plan says nothing (`usualPeople`)
 */
export function ownerRate(plan: Pick<Plan, 'owners' | 'workingWeek'>, owner: string, people = 1): number {
  const key = ownerKey(owner);
  const own = Object.entries(plan.owners).find(([name]) => ownerKey(name) === key)?.[1];
  return own === undefined ? people : own.daysPerWeek / Math.max(1, new Set(plan.workingWeek).size);
}

/** Person-days the owner has in so many working days: 0 or more, not rounded. Parameters as above. */
export function ownerDaysIn(
  plan: Pick<Plan, 'owners' | 'workingWeek'>,
  owner: string,
  workingDays: number,
  people = 1,
): number {
  return workingDays * ownerRate(plan, owner, people);
}
