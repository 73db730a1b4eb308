import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/dates';
import { workingCalendarOf } from '../../../../src/domain/calendar/working-days';
import { emptyPlan } from '../../../../src/domain/engagement/empty';
import { latenessOn } from '../../../../src/domain/roadmap/run/lateness';
import { runningOf } from '../../../../src/domain/roadmap/run/running';
import { anyActions, anyToday, firstDay, planWith, smallRoadmap, type SmallAction } from '../small-roadmap';

const calendar = workingCalendarOf(emptyPlan);
const run = (actions: readonly SmallAction[], today: string, reason?: string) =>
  runningOf(smallRoadmap(actions), planWith(actions, reason), today, calendar);

// 30 November 2026 is a Monday.
const chain: SmallAction[] = [
  { action: 'a', startsOn: '2026-11-30', endsOn: '2026-12-04', effort: 3 },
  { action: 'b', startsOn: '2026-12-07', endsOn: '2026-12-11', effort: 1, after: ['a'] },
  { action: 'c', startsOn: '2026-12-14', endsOn: '2026-12-15', effort: 1, after: ['b'] },
  { action: 'd', startsOn: '2026-12-14', endsOn: '2026-12-15', effort: 1 },
];

describe('how a plan runs', () => {
  it('counts the days before the first, and nothing gone or late until then', () => {
    const running = run(chain, '2026-11-09');
    expect(running).toMatchObject({
      phase: 'before',
      daysToStart: 21,
      begun: false,
      late: [],
      gone: { days: 0, of: 65 },
    });
  });

  it('has no day gone on the first day, and every one after the last', () => {
    expect(run(chain, firstDay)).toMatchObject({ phase: 'during', daysToStart: 0, gone: { days: 0 } });
    expect(run(chain, addDays(firstDay, 89))).toMatchObject({ phase: 'during' });
    expect(run(chain, addDays(firstDay, 90))).toMatchObject({ phase: 'after', gone: { days: 65, of: 65 } });
  });

  it('counts what is done by its person-days, not by the number of actions', () => {
    const done = chain.map((one) => ({
      ...one,
      state: one.action === 'a' ? ('done' as const) : ('notStarted' as const),
    }));
    expect(run(done, '2026-12-07').done).toEqual({ effort: 3, of: 6, actions: 1, ofActions: 4 });
  });

  it('calls an action late from the first working day after its end, and one not begun after its start', () => {
    expect(run(chain, '2026-11-30').late).toEqual([]);
    expect(run(chain, '2026-12-01').late).toEqual([
      { action: 'a', missed: 'start', was: '2026-11-30', days: 1, holdsUp: ['b', 'c'] },
    ]);
    const begun = chain.map((one) => (one.action === 'a' ? { ...one, state: 'underWay' as const } : one));
    expect(run(begun, '2026-12-06').late).toEqual([]);
    expect(run(begun, '2026-12-07').late).toEqual([
      { action: 'a', missed: 'end', was: '2026-12-04', days: 1, holdsUp: ['b', 'c'] },
    ]);
  });

  it('is late on the board when it is late in the list, on any day of any plan', () => {
    fc.assert(
      fc.property(anyActions, anyToday, fc.array(fc.nat({ max: 120 }), { maxLength: 20 }), (actions, today, off) => {
        const daysOff = off.map((day) => addDays(firstDay, day - 20));
        const days = workingCalendarOf({ ...emptyPlan, daysOff });
        const roadmap = smallRoadmap(actions);
        const isLate = latenessOn(days, today);
        const listed = runningOf(roadmap, planWith(actions), today, days).late.map(({ action }) => action);
        const shown = roadmap.months[0].actions.filter(isLate).map(({ action }) => action);
        expect(new Set(shown)).toEqual(new Set(listed));
      }),
    );
  });

  it('does not count days off as days behind', () => {
    const withHoliday = workingCalendarOf({ ...emptyPlan, daysOff: ['2026-12-07', '2026-12-08'] });
    const started = [{ ...chain[0]!, state: 'underWay' as const }];
    const lateOn = (today: string) =>
      runningOf(smallRoadmap(started), planWith(started), today, withHoliday).late.map(({ days }) => days);
    expect(lateOn('2026-12-08')).toEqual([]);
    expect(lateOn('2026-12-09')).toEqual([1]);
  });

  it('says why something is blocked, or that nobody said why', () => {
    const blocked = chain.map((one) => (one.action === 'b' ? { ...one, state: 'blocked' as const } : one));
    expect(run(blocked, firstDay, ' No room ').blocked).toEqual([{ action: 'b', reason: 'No room', holdsUp: ['c'] }]);
    expect(run(blocked, firstDay).blocked[0]!.reason).toBe('');
  });

  it('ends in a circle of own actions too', () => {
    const circle = [
      { ...chain[0]!, after: ['b'] },
      { ...chain[1]!, after: ['a'] },
    ];
    expect(run(circle, '2027-01-04').late.map(({ holdsUp }) => holdsUp)).toEqual([['b'], ['a']]);
  });

  it('answers at once for a plan a thousand years away', () => {
    const old = runningOf(smallRoadmap([{ ...chain[0]! }], '1950-01-02'), emptyPlan, '2950-01-01', calendar);
    expect(old.phase).toBe('after');
    const far = runningOf(smallRoadmap([], '2999-12-31'), emptyPlan, '2026-01-01', calendar);
    expect(far.daysToStart).toBeGreaterThan(355_000);
  });

  it('keeps its laws for every plan on every day', () => {
    fc.assert(
      fc.property(anyActions, anyToday, (actions, today) => {
        const { gone, done, late, blocked } = run(actions, today);
        expect(gone.days).toBeGreaterThanOrEqual(0);
        expect(gone.days).toBeLessThanOrEqual(gone.of);
        expect(done.effort).toBeLessThanOrEqual(done.of);
        const byId = new Map(actions.map((one) => [one.action, one]));
        for (const { action, was, days, missed } of late) {
          const one = byId.get(action)!;
          expect(one.state).not.toBe('done');
          expect(was < today).toBe(true);
          expect(was).toBe(missed === 'end' ? one.endsOn : one.startsOn);
          expect(days).toBeGreaterThan(0);
        }
        expect(late.map(({ days }) => days)).toEqual(late.map(({ days }) => days).toSorted((a, b) => b - a));
        for (const { action, holdsUp } of [...late, ...blocked]) {
          expect(holdsUp).not.toContain(action);
          for (const held of holdsUp) expect(byId.get(held)!.state).not.toBe('done');
          // What waits for it without anything between is held up, unless it is done.
          const next = actions.filter(({ after = [], state }) => after.includes(action) && state !== 'done');
          expect(holdsUp).toEqual(expect.arrayContaining(next.map((one) => one.action)));
        }
      }),
    );
  });

  it('never lets something late be on time again by waiting', () => {
    fc.assert(
      fc.property(anyActions, anyToday, fc.integer({ min: 1, max: 40 }), (actions, today, days) => {
        const later = new Set(run(actions, addDays(today, days)).late.map(({ action }) => action));
        for (const { action } of run(actions, today).late) expect(later).toContain(action);
      }),
    );
  });
});
