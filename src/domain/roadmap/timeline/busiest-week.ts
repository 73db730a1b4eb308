/** The week of the plan that asks for the most. */
import { addDays, daysBetween, weekday } from '../../calendar/dates';
import type { Roadmap } from '../roadmap';

export interface BusiestWeek {
  /** First and last day of it that lie in the plan, plain dates. */
  from: string;
  to: string;
  /** Person-days. */
  effort: number;
  /** Who carries the most of it, and how much. */
  owner: string;
  ownerEffort: number;
}

/**
 * An action's person-days are spread evenly over its working days.
 * @param weekStart Monday is 1, Sunday is 7
 * @returns the first such week, or null when nothing is planned
 */
export function busiestWeek(
  roadmap: Roadmap,
  isWorkingDay: (date: string) => boolean,
  weekStart: number,
): BusiestWeek | null {
  const weeks = new Map<string, Map<string, number>>();
  for (const { startsOn, endsOn, effort, owner } of roadmap.months.flatMap(({ actions }) => actions)) {
    const all = Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, day) => addDays(startsOn, day));
    const working = all.filter(isWorkingDay);
    const days = working.length > 0 ? working : all;
    for (const day of days) {
      const from = addDays(day, -((weekday(day) - weekStart + 7) % 7));
      const owners = weeks.get(from) ?? new Map<string, number>();
      weeks.set(from, owners.set(owner.trim(), (owners.get(owner.trim()) ?? 0) + effort / days.length));
    }
  }
  const loads = [...weeks].map(([from, owners]) => ({ from, owners, effort: sum([...owners.values()]) }));
  const [most] = loads.sort((a, b) => b.effort - a.effort || (a.from < b.from ? -1 : 1));
  if (!most) return null;
  const [owner, ownerEffort] = [...most.owners].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]!;
  const to = addDays(most.from, 6);
  return {
    from: most.from < roadmap.startOn ? roadmap.startOn : most.from,
    to: to > roadmap.endOn ? roadmap.endOn : to,
    effort: most.effort,
    owner,
    ownerEffort,
  };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
