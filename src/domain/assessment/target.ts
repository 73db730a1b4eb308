/** What a target asks for, and whether ninety days can reach it. */
import type { AreaId, AssessmentEdition, Level } from '../../content/schema';
import { assess } from './assess';
import { levelAbove } from './levels';
import { liftsTo, type Lift } from './next-level';
import type { AssessmentInput } from './standing';

export interface TargetReach {
  /**
   * `held`: earned already. `reachable`: one level above what is earned. `later`: more than one above, so not in ninety
   * days: skipping a level does not last (handbook 0.5). `unknown`: nothing is earned yet to measure from.
   */
  reach: 'held' | 'reachable' | 'later' | 'unknown';
  /** The highest level ninety days can reach: one above what is earned, the top at the top, null when nothing is earned. */
  inNinetyDays: Level | null;
  /** The smallest set of lifts that earns the target; empty when it is held or nothing is earned. */
  lifts: Lift[];
}

/** What `target` asks of `area`. */
export function targetReach(
  edition: AssessmentEdition,
  input: AssessmentInput,
  area: AreaId,
  target: Level,
): TargetReach {
  const { earned } = assess(edition, input).areas[area];
  if (earned === null) return { reach: 'unknown', inNinetyDays: null, lifts: [] };
  const inNinetyDays = levelAbove(earned) ?? earned;
  if (target <= earned) return { reach: 'held', inNinetyDays, lifts: [] };
  return {
    reach: target <= inNinetyDays ? 'reachable' : 'later',
    inNinetyDays,
    lifts: liftsTo(edition, input, area, target),
  };
}
