/** Person-days the organisation can give in each of the three months. */
import type { Month, RoadmapEdition } from '../../content/schema';
import type { Plan, Profile } from '../engagement/engagement';
import { usualStaff } from './effort';

/** The default of every month for a profile: by staff, less while another large change runs (handbook 1.6), in quarter days. */
export function defaultCapacity(edition: RoadmapEdition, profile: Profile): number {
  const { byStaff, largeChangeFactor } = edition.model.capacity;
  const days = byStaff[profile.staff ?? usualStaff] * (profile.largeChange === 'yes' ? largeChangeFactor : 1);
  return Math.round(days * 4) / 4;
}

/** The user's own numbers where they make sense (0 does; a negative or no number does not), else the default. */
export function capacityByMonth(edition: RoadmapEdition, profile: Profile, plan: Plan): [number, number, number] {
  const fallback = defaultCapacity(edition, profile);
  const own = (days: number | undefined) =>
    days !== undefined && Number.isFinite(days) && days >= 0 ? days : fallback;
  return [own(plan.capacity?.[0]), own(plan.capacity?.[1]), own(plan.capacity?.[2])];
}

/** The same months with other days in one of them. */
export function withMonthDays(
  [one, two, three]: readonly [number, number, number],
  month: Month,
  days: number,
): [number, number, number] {
  return [month === 1 ? days : one, month === 2 ? days : two, month === 3 ? days : three];
}
