/** What each month asks of each owner, as the settings show it. */
import type { Plan } from '../../../domain/engagement/engagement';
import { ownerDaysIn, ownerKey } from '../../../domain/roadmap/owner-days';
import type { Roadmap } from '../../../domain/roadmap/roadmap';

export interface OwnerLoads {
  /** Role id, or the user's own words. */
  owner: string;
  /** Their days a week were set by the user. */
  isOwn: boolean;
  /** Person-days planned and there, month by month. */
  months: { planned: number; days: number }[];
}

/**
 * @param people behind an owner of whom the plan says nothing (`usualPeople`)
 * @returns everybody who has something to do, those with the most first, then those of whom the user said how many days they have
 */
export function ownerLoads(plan: Plan, { months }: Roadmap, people: number): OwnerLoads[] {
  const owners = new Map<string, string>();
  const set = Object.keys(plan.owners);
  for (const owner of [...set, ...months.flatMap((month) => month.owners.map((load) => load.owner))]) {
    if (!owners.has(ownerKey(owner))) owners.set(ownerKey(owner), owner);
  }
  const isSet = new Set(set.map(ownerKey));
  return [...owners]
    .map(([key, owner]) => ({
      owner,
      isOwn: isSet.has(key),
      months: months.map((month) => {
        const there = month.owners.find((load) => ownerKey(load.owner) === key);
        return {
          planned: there?.planned ?? 0,
          days: there?.days ?? ownerDaysIn(plan, owner, month.workingDays, people),
        };
      }),
    }))
    .sort((a, b) => planned(b) - planned(a));
}

const planned = (owner: OwnerLoads) => owner.months.reduce((sum, month) => sum + month.planned, 0);
