/** How many person-days an action takes in this organisation (handbook 1.6: the multiplier by staff; figures are judgement). */
import type { RoadmapEdition, StaffBand } from '../../content/schema';
import type { PlanChoice, Profile } from '../engagement/engagement';
import type { Plannable } from './plannable';

/** The efforts of the edition are written for this size, so it is what an organisation counts as until it says its own. */
export const usualStaff: StaffBand = '51-250';
/** No single action of ninety days takes more; a slip of the keyboard must not drown the plan. */
const longest = 999;

/** To the nearest quarter of a day, and never under one. */
function toQuarterDays(days: number): number {
  return Math.max(0.25, Math.round(days * 4) / 4);
}

/** @returns the user's own person-days, or null when none were given or they make no sense (not a number, zero, negative) */
function ownEffort(choice: PlanChoice | undefined): number | null {
  const effort = choice?.effort;
  return effort !== undefined && Number.isFinite(effort) && effort > 0
    ? Math.min(longest, toQuarterDays(effort))
    : null;
}

/** Person-days, in quarter days, at least 0.25. */
export function effortOf(
  edition: RoadmapEdition,
  profile: Profile,
  action: Plannable,
  choice: PlanChoice | undefined,
  mode: 'do' | 'confirm',
): number {
  const own = ownEffort(choice);
  if (own !== null) return own;
  if (mode === 'confirm') return toQuarterDays(edition.model.thresholds.confirmEffort.value);
  // What the user wrote is about their own organisation already; a talk takes an hour whatever the number of staff.
  if (action.own || action.talk) return Math.min(longest, toQuarterDays(action.effort));
  return toQuarterDays(action.effort * edition.model.effortMultipliers.byStaff[profile.staff ?? usualStaff]);
}
