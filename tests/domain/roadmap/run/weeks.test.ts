import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekday } from '../../../../src/domain/calendar/dates';
import { workingCalendarOf } from '../../../../src/domain/calendar/working-days';
import { emptyPlan } from '../../../../src/domain/engagement/empty';
import { runningOf } from '../../../../src/domain/roadmap/run/running';
import { weekOf, weeksOf } from '../../../../src/domain/roadmap/run/weeks';
import { anyActions, anyToday, planWith, smallRoadmap, type SmallAction } from '../small-roadmap';

const calendar = workingCalendarOf(emptyPlan);
function weeks(actions: readonly SmallAction[], today: string, weekStart = 1) {
  const roadmap = smallRoadmap(actions);
  const plan = planWith(actions);
  const doneOn = (action: string) => {
    const progress = plan.progress[action];
    return progress?.state === 'done' ? progress.doneOn : undefined;
  };
  return weeksOf(roadmap, runningOf(roadmap, plan, today, calendar), today, weekStart, doneOn);
}

describe('a week', () => {
  it('has seven days that begin on the day asked for and hold the date', () => {
    fc.assert(
      fc.property(anyToday, fc.integer({ min: 1, max: 7 }), (date, weekStart) => {
        const { from, to } = weekOf(date, weekStart);
        expect(weekday(from)).toBe(weekStart);
        expect(daysBetween(from, to)).toBe(6);
        expect(from <= date && date <= to).toBe(true);
      }),
    );
  });
});

describe('this week and the next', () => {
  it('show nothing that is done once the plan is over, not even what was done in its last week', () => {
    const done = { state: 'done', owner: 'cx-lead', effort: 1, startsOn: '2027-01-28', endsOn: '2027-02-22' } as const;
    const { at, owners } = weeks([{ ...done, action: 'a0', after: [] }], '2027-02-28', 1);
    expect([at, owners]).toEqual(['over', []]);
  });

  const actions: SmallAction[] = [
    { action: 'late', startsOn: '2026-11-30', endsOn: '2026-12-02', owner: 'sponsor' },
    { action: 'both', startsOn: '2026-12-09', endsOn: '2026-12-15' },
    { action: 'next', startsOn: '2026-12-16', endsOn: '2026-12-17' },
    { action: 'far', startsOn: '2027-01-11', endsOn: '2027-01-12' },
    { action: 'closed', startsOn: '2026-12-01', endsOn: '2026-12-08', state: 'done' },
    { action: 'longDone', startsOn: '2026-12-01', endsOn: '2026-12-03', state: 'done' },
  ];

  it('lists by owner what starts, goes on and ends, those with something late first', () => {
    const { at, owners, spans } = weeks(actions, '2026-12-08');
    expect(at).toBe('now');
    expect(spans).toEqual([
      { from: '2026-12-07', to: '2026-12-13' },
      { from: '2026-12-14', to: '2026-12-20' },
    ]);
    expect(owners.map(({ owner }) => owner)).toEqual(['sponsor', 'cx-lead']);
    const said = ({ first, second }: (typeof owners)[number]) =>
      [first, second].map((items) => items.map(({ planned, happens }) => `${planned.action} ${happens}`));
    expect(said(owners[0]!)).toEqual([['late left'], []]);
    // What was done in this week stays in sight until it is over.
    expect(said(owners[1]!)).toEqual([
      ['closed ends', 'both starts'],
      ['both ends', 'next startsAndEnds'],
    ]);
  });

  it('begin where the reader’s week begins', () => {
    expect(weeks(actions, '2026-12-08', 7).spans[0]).toEqual({ from: '2026-12-06', to: '2026-12-12' });
    expect(weeks(actions, '2026-12-08', 6).spans[0]).toEqual({ from: '2026-12-05', to: '2026-12-11' });
  });

  it('are the first two of the plan while it is further off than both', () => {
    const { at, spans, owners } = weeks(actions, '2026-11-09');
    expect([at, spans[0].from]).toEqual(['start', '2026-11-30']);
    expect(owners.length).toBeGreaterThan(0);
    expect(weeks(actions, '2026-11-23').at).toBe('now');
  });

  it('give way to what is left open once the plan is over', () => {
    const { at, owners } = weeks(actions, '2027-03-08');
    expect(at).toBe('over');
    expect(owners.flatMap(({ first }) => first.map(({ planned }) => planned.action)).toSorted()).toEqual([
      'both',
      'far',
      'late',
      'next',
    ]);
    expect(owners.flatMap(({ second }) => second)).toEqual([]);
  });

  it('show every late or blocked action, and nobody’s action twice in a week', () => {
    fc.assert(
      fc.property(anyActions, anyToday, fc.integer({ min: 1, max: 7 }), (some, today, weekStart) => {
        const { at, owners, spans } = weeks(some, today, weekStart);
        const first = owners.flatMap((one) => one.first);
        const second = owners.flatMap((one) => one.second);
        for (const items of [first, second]) {
          const ids = items.map(({ planned }) => planned.action);
          expect(new Set(ids).size).toBe(ids.length);
        }
        const roadmap = smallRoadmap(some);
        const { late } = runningOf(roadmap, planWith(some), today, calendar);
        const shown = new Set(first.map(({ planned }) => planned.action));
        for (const { action } of late) expect(shown).toContain(action);
        for (const one of some) if (one.state === 'blocked') expect(shown).toContain(one.action);
        for (const { planned } of second) {
          expect(planned.startsOn <= spans[1].to && planned.endsOn >= spans[1].from).toBe(true);
        }
        if (at === 'over') for (const { planned } of first) expect(planned.state).not.toBe('done');
        for (const { owner, first: own } of owners) for (const item of own) expect(item.planned.owner).toBe(owner);
        expect(daysBetween(spans[0].to, spans[1].from)).toBe(1);
        expect(addDays(spans[0].from, 7)).toBe(spans[1].from);
      }),
    );
  });
});
