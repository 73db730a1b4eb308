/** Planning anew from a day on: what is begun or done stays where it is, the rest moves to what is left of the ninety days. */
import type { Month } from '../../../content/schema';
import type { Plan } from '../../engagement/engagement';
import { planMonths } from '../months';
import { planOrder } from '../plan-order';
import type { Roadmap } from '../roadmap';

/** @param today plain date from which on it counts */
export function replannedFrom(plan: Plan, today: string): Plan {
  return { ...plan, replannedOn: today };
}

export interface ReplanEffect {
  /** Begun or done: they keep their dates. */
  kept: number;
  /** Not begun, with another month or other dates. */
  moved: string[];
  /** Not begun, and without room before the last day. */
  left: string[];
  /** Waited until now, and fits. */
  cameIn: string[];
  /** Months whose days would not be enough for what must be in them, and are now. */
  over: Month[];
}

/** @returns what becomes of each action of the plan as it stands, and what else would stand in it */
export function replanEffect(before: Roadmap, after: Roadmap): ReplanEffect {
  const there = new Map(planOrder(after).map((planned) => [planned.action, planned]));
  const isOver = (roadmap: Roadmap, month: Month) => roadmap.months[month - 1]!.over;
  const over = planMonths.filter((month) => isOver(after, month) && !isOver(before, month));
  const effect: ReplanEffect = { kept: 0, moved: [], left: [], cameIn: [], over };
  for (const { action, state, startsOn, endsOn } of planOrder(before)) {
    const then = there.get(action);
    there.delete(action);
    if (state !== 'notStarted') effect.kept += 1;
    else if (!then) effect.left.push(action);
    else if (then.startsOn !== startsOn || then.endsOn !== endsOn) effect.moved.push(action);
  }
  effect.cameIn.push(...there.keys());
  return effect;
}
