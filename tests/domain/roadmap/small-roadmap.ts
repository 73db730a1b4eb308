/** Plans made by hand for what only reads a plan: dates, owners, order and state are all it looks at. */
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/dates';
import { emptyPlan } from '../../../src/domain/engagement/empty';
import type { Plan, Progress } from '../../../src/domain/engagement/engagement';
import type { PlannedAction, Roadmap } from '../../../src/domain/roadmap/roadmap';

export const firstDay = '2026-11-30';

export type SmallAction = Pick<PlannedAction, 'action' | 'startsOn' | 'endsOn'> & Partial<PlannedAction>;

export function planned(parts: SmallAction): PlannedAction {
  const defaults = { owner: 'cx-lead', effort: 1, accepted: false, own: false, pinned: false, reasons: [], after: [] };
  return { ...defaults, month: 1, mode: 'do', state: 'notStarted', ...parts };
}

/** All in month 1: nothing that reads a plan asks for more. */
export function smallRoadmap(actions: readonly SmallAction[], startOn = firstDay): Roadmap {
  const month = (number: number, some: PlannedAction[]) => ({ month: number, actions: some });
  return {
    startOn,
    endOn: addDays(startOn, 89),
    months: [month(1, actions.map(planned)), month(2, []), month(3, [])],
  } as unknown as Roadmap;
}

/** The progress that goes with the states of a plan. */
export function planWith(actions: readonly SmallAction[], reason = ''): Plan {
  const progress: Record<string, Progress> = {};
  for (const { action, state = 'notStarted', startsOn, endsOn } of actions) {
    const begun = { month: 1, startedOn: startsOn } as const;
    if (state === 'underWay') progress[action] = { state, ...begun };
    if (state === 'done') progress[action] = { state, ...begun, doneOn: endsOn };
    if (state === 'blocked') progress[action] = { state, ...begun, reason };
  }
  return { ...emptyPlan, progress };
}

/** Up to twelve actions inside the ninety days, each after some of those before it, in any state. */
export const anyActions: fc.Arbitrary<SmallAction[]> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 85 }),
      length: fc.integer({ min: 0, max: 30 }),
      state: fc.constantFrom('notStarted' as const, 'underWay' as const, 'done' as const, 'blocked' as const),
      owner: fc.constantFrom('cx-lead', 'sponsor', 'Ms Ng'),
      effort: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
      after: fc.array(fc.nat({ max: 11 }), { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((some) =>
    some.map(({ from, length, after, ...rest }, index) => ({
      ...rest,
      action: `a${index}`,
      startsOn: addDays(firstDay, from),
      endsOn: addDays(firstDay, Math.min(89, from + length)),
      after: [...new Set(after.filter((one) => one < index).map((one) => `a${one}`))],
    })),
  );

/** From three weeks before the plan to three weeks after it. */
export const anyToday = fc.integer({ min: -21, max: 110 }).map((days) => addDays(firstDay, days));
