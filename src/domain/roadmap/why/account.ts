/** What a change did to the plan, action by action, and why: worked out from the plan before and the plan after. */
import type { Month } from '../../../content/schema';
import { comparePlans, type Comparison } from './compare';
import { causesBetween, type Cause } from './cause';
import type { Roadmap } from '../roadmap';

export interface Account {
  /** What moved dates as a whole, to be told once; null when neither the first day nor the working days changed. */
  calendar: Comparison['calendar'];
  cameIn: { action: string; month: Month; why: Cause }[];
  /** With the month they stood in. What is gone for good is among them. */
  left: { action: string; month: Month; why: Cause }[];
  moved: { action: string; from: Month; to: Month; why: Cause }[];
  /** In the same month on other days. */
  redated: { action: string; startsOn: string; endsOn: string; why: Cause }[];
}

/**
 * Taking what left out of the actions of `before`, and adding what came in, gives the actions of `after`.
 * @param except the action that was changed itself: it is not told of, yet may be the reason for others
 */
export function accountOf(before: Roadmap, after: Roadmap, except?: string): Account {
  const found = comparePlans(before, after, except);
  const cause = causesBetween(before, after);
  return {
    calendar: found.calendar,
    cameIn: found.cameIn.map((now) => ({ action: now.action, month: now.month, why: cause.cameIn(now) })),
    left: [
      ...found.left.map((was) => ({ action: was.action, month: was.month, why: cause.left(was) })),
      ...found.gone.map((was) => ({ action: was.action, month: was.month, why: cause.gone(was) })),
    ],
    moved: found.moved.map((pair) => ({
      action: pair.now.action,
      from: pair.was.month,
      to: pair.now.month,
      why: cause.moved(pair),
    })),
    redated: found.redated.map((pair) => ({
      action: pair.now.action,
      startsOn: pair.now.startsOn,
      endsOn: pair.now.endsOn,
      why: found.calendar ? { kind: 'calendar' } : cause.redated(pair),
    })),
  };
}
