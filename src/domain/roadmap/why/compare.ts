/** Two plans laid side by side: what stands in one and not in the other, and what stands elsewhere. */
import type { PlannedAction, Roadmap } from '../roadmap';

/** An action as it stood and as it stands. */
export interface Pair {
  was: PlannedAction;
  now: PlannedAction;
}

export interface Comparison {
  /** Planned now and not before. */
  cameIn: PlannedAction[];
  /** Planned before, and waiting now. */
  left: PlannedAction[];
  /** Planned before, and neither planned nor waiting now: refused, deleted, or nothing left to lift. */
  gone: PlannedAction[];
  /** In another month. */
  moved: Pair[];
  /** In the same month on other days. */
  redated: Pair[];
  /** What moved dates as a whole: the first day, or the days that are worked; null when neither did. */
  calendar: 'start' | 'workingDays' | null;
}

/** Every action of the plan, in its order. */
export function allPlanned(roadmap: Roadmap): PlannedAction[] {
  return roadmap.months.flatMap(({ actions }) => actions);
}

/**
 * What came in, moved and got other dates in the order of `after`; what left in the order of `before`.
 * @param except the action that was changed itself; it is left out
 */
export function comparePlans(before: Roadmap, after: Roadmap, except?: string): Comparison {
  const then = new Map(allPlanned(before).map((one) => [one.action, one]));
  const now = new Map(allPlanned(after).map((one) => [one.action, one]));
  const waits = new Set(after.waiting.map(({ action }) => action));
  const calendar = calendarOf(before, after);
  const found: Comparison = { cameIn: [], left: [], gone: [], moved: [], redated: [], calendar };
  for (const [action, one] of now) {
    if (action === except) continue;
    const was = then.get(action);
    if (!was) found.cameIn.push(one);
    else if (was.month !== one.month) found.moved.push({ was, now: one });
    else if (was.startsOn !== one.startsOn || was.endsOn !== one.endsOn) found.redated.push({ was, now: one });
  }
  for (const [action, one] of then)
    if (action !== except && !now.has(action)) found[waits.has(action) ? 'left' : 'gone'].push(one);
  return found;
}

function calendarOf(before: Roadmap, after: Roadmap): Comparison['calendar'] {
  if (before.startOn !== after.startOn) return 'start';
  const isOther = after.months.some(({ workingDays }, index) => workingDays !== before.months[index]!.workingDays);
  return isOther ? 'workingDays' : null;
}
