import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/domain/calendar/dates';
import { schedule, type ScheduleInput, type Task } from '../../../../src/domain/roadmap/dates/schedule';

/** Twenty days a month, all worked: day 1 to 20, 101 to 120 and 201 to 220. */
const day = (number: number) => addDays('2026-01-01', number);
const month = (first: number, length = 20) => Array.from({ length }, (_, index) => day(first + index));
const days = [month(1), month(101), month(201)];

const task = (id: string, owner: string, effort: number, more: Partial<Task> = {}): Task => ({
  id,
  owner,
  effort,
  month: 1,
  ...more,
});

function run(tasks: Task[], before: Record<string, string[]> = {}, more: Partial<ScheduleInput> = {}) {
  const { slots, tight } = schedule({ tasks, before: new Map(Object.entries(before)), days, rateOf: () => 1, ...more });
  const number = (date: string) => Math.round((Date.parse(date) - Date.parse('2026-01-01')) / 86_400_000);
  const at = Object.fromEntries(
    [...slots].map(([id, { startsOn, endsOn }]) => [id, [number(startsOn), number(endsOn)]]),
  );
  return { at, tight };
}

describe('a month', () => {
  it('lets different owners work at the same time, and one owner one thing after another, in order of rank', () => {
    expect(run([task('a', 'lead', 3), task('b', 'lead', 2), task('c', 'analyst', 2)])).toEqual({
      at: { a: [1, 3], b: [4, 5], c: [1, 2] },
      tight: [],
    });
  });

  it('lets small things of one owner share a day', () => {
    const tasks = ['a', 'b', 'c', 'd', 'e'].map((id) => task(id, 'lead', 0.25));
    expect(run(tasks).at).toEqual({ a: [1, 1], b: [1, 1], c: [1, 1], d: [1, 1], e: [2, 2] });
  });

  it('starts on the day on which its owner has time left', () => {
    expect(run([task('a', 'lead', 1.5), task('b', 'lead', 1.5)]).at).toEqual({ a: [1, 2], b: [2, 3] });
  });

  it('takes longer where the owner has fewer days a week, and less where they are several', () => {
    const rateOf = (owner: string) => (owner === 'part' ? 0.4 : 3);
    expect(run([task('a', 'part', 2), task('b', 'team', 6)], {}, { rateOf }).at).toEqual({ a: [1, 5], b: [1, 2] });
  });

  it('starts what another does on the day after what it waits for, and goes straight on where the owner is the same', () => {
    const tasks = [task('a', 'lead', 0.5), task('b', 'lead', 0.5), task('c', 'analyst', 0.5)];
    expect(run(tasks, { b: ['a'], c: ['a'] }).at).toEqual({ a: [1, 1], b: [1, 1], c: [2, 2] });
  });

  it('fills a gap an owner has rather than waiting', () => {
    const tasks = [task('first', 'analyst', 5), task('after', 'lead', 2), task('small', 'lead', 3)];
    expect(run(tasks, { after: ['first'] }).at).toMatchObject({ after: [6, 7], small: [1, 3] });
  });

  it('does something in one go where there is such a gap', () => {
    const tasks = [task('held', 'lead', 2, { held: { startsOn: day(3), endsOn: day(4) } }), task('long', 'lead', 4)];
    expect(run(tasks).at['long']).toEqual([5, 8]);
  });

  it('interrupts something where there is no such gap', () => {
    const tasks = [task('held', 'lead', 1, { held: { startsOn: day(10), endsOn: day(10) } }), task('long', 'lead', 15)];
    expect(run(tasks)).toEqual({ at: { held: [10, 10], long: [1, 16] }, tight: [] });
  });

  it('puts the urgent first where rank would leave it no room', () => {
    const tasks = [task('ranked', 'lead', 5), task('urgent', 'lead', 5), task('rest', 'other', 14)];
    const { at, tight } = run(tasks, { rest: ['urgent'] });
    expect(at).toMatchObject({ urgent: [1, 5], ranked: [6, 10], rest: [6, 19] });
    expect(tight).toEqual([]);
  });

  it('dates what has no room as late as the month goes, and says so', () => {
    const tasks = [task('a', 'x', 12), task('b', 'y', 12), task('c', 'z', 1)];
    const { at, tight } = run(tasks, { b: ['a'], c: ['b'] });
    expect(at).toEqual({ a: [1, 12], b: [9, 20], c: [20, 20] });
    expect(tight).toEqual(['b', 'c']);
  });

  it('keeps more work than its owner has days inside the month, and says so', () => {
    const { at, tight } = run([task('a', 'lead', 15), task('b', 'lead', 15)]);
    expect(at).toEqual({ a: [1, 15], b: [6, 20] });
    expect(tight).toEqual(['b']);
  });

  it('dates the work of an owner without any time as if they had it, and says so', () => {
    expect(run([task('a', 'nobody', 3)], {}, { rateOf: () => 0 })).toEqual({ at: { a: [1, 3] }, tight: ['a'] });
  });

  it('takes owners for the same whatever the case and the spaces around them', () => {
    expect(run([task('a', ' Ms Ng', 1), task('b', 'ms ng ', 1)]).at).toEqual({ a: [1, 1], b: [2, 2] });
  });

  it('survives a circle', () => {
    const { at } = run([task('a', 'x', 1), task('b', 'y', 1)], { a: ['b'], b: ['a'] });
    expect(Object.keys(at).sort()).toEqual(['a', 'b']);
  });
});

describe('what looks back', () => {
  it('stands at the very end, in its order, after the work of its owner', () => {
    const tasks = [
      task('again', 'lead', 2, { looksBack: true }),
      task('next', 'sponsor', 3, { looksBack: true }),
      task('audit', 'lead', 12),
      task('small', 'sponsor', 1),
    ];
    const { at } = run(tasks, { next: ['again'] });
    expect(at).toEqual({ again: [16, 17], next: [18, 20], audit: [1, 12], small: [1, 1] });
  });

  it('goes before its owner’s other work gets the last days', () => {
    const tasks = [task('again', 'lead', 4, { looksBack: true }), task('wait', 'other', 12), task('late', 'lead', 4)];
    const { at, tight } = run(tasks, { late: ['wait'] });
    expect(tight).toEqual([]);
    expect(at['again']![0]).toBeGreaterThan(13);
    expect(at['late']![0]).toBeGreaterThan(12);
  });
});

describe('dates that are held', () => {
  it('are kept, and others give way', () => {
    const tasks = [task('free', 'lead', 3), task('held', 'lead', 2, { held: { startsOn: day(1), endsOn: day(2) } })];
    expect(run(tasks).at).toEqual({ held: [1, 2], free: [3, 5] });
  });

  it('leave the rest of their days to other work where the effort is smaller than they are', () => {
    const tasks = [task('held', 'lead', 2, { held: { startsOn: day(1), endsOn: day(4) } }), task('free', 'lead', 2)];
    expect(run(tasks)).toEqual({ at: { held: [1, 4], free: [1, 4] }, tight: [] });
  });

  it('end when the effort is done where only the start is held, in the month at the latest', () => {
    const start = (number: number) => ({ held: { startsOn: day(number) } });
    expect(run([task('a', 'lead', 3, start(5))]).at['a']).toEqual([5, 7]);
    expect(run([task('a', 'lead', 9, start(18))])).toEqual({ at: { a: [18, 20] }, tight: ['a'] });
  });

  it('leave out an end before the start', () => {
    expect(run([task('a', 'lead', 3, { held: { startsOn: day(5), endsOn: day(2) } })]).at['a']).toEqual([5, 7]);
  });

  it('may lie outside the month, or on days nobody works', () => {
    const held = (from: number, to?: number) => ({ held: { startsOn: day(from), endsOn: to ? day(to) : undefined } });
    expect(run([task('a', 'lead', 3, held(102, 104)), task('b', 'lead', 2, { month: 2 })]).at).toEqual({
      a: [102, 104],
      b: [105, 106],
    });
    expect(run([task('a', 'lead', 3, held(50, 60))]).at['a']).toEqual([50, 60]);
    expect(run([task('a', 'lead', 3, held(500))]).at['a']).toEqual([500, 502]);
    expect(run([task('a', 'lead', 3, held(25))]).at['a']).toEqual([25, 25]);
  });

  it('make what comes before them end in time', () => {
    const tasks = [
      task('ranked', 'lead', 10),
      task('need', 'lead', 3),
      task('held', 'other', 2, { held: { startsOn: day(5), endsOn: day(6) } }),
    ];
    expect(run(tasks, { held: ['need'] })).toMatchObject({ at: { need: [1, 3], ranked: [4, 13] }, tight: [] });
  });

  it('say so where what comes before them cannot', () => {
    const tasks = [task('need', 'lead', 3), task('held', 'other', 2, { held: { startsOn: day(2), endsOn: day(3) } })];
    expect(run(tasks, { held: ['need'] }).tight).toEqual(['need']);
  });

  it('tell what only keeps them waiting from what has too few days of its owner', () => {
    const tasks = [
      task('all', 'lead', 18),
      task('need', 'lead', 3),
      task('soon', 'third', 3),
      task('held', 'other', 2, { held: { startsOn: day(2), endsOn: day(3) } }),
    ];
    const before = new Map([['held', ['need', 'soon']]]);
    const { tight, crowded } = schedule({ tasks, before, days, rateOf: () => 1 });
    expect(tight).toEqual(['need', 'soon']);
    expect(crowded).toEqual(['need']);
  });
});

describe('a plan made anew', () => {
  it('dates nothing before its day that is not held', () => {
    const tasks = [
      task('a', 'lead', 2),
      task('b', 'other', 2, { held: { startsOn: day(3) } }),
      task('c', 'lead', 1, { month: 2 }),
    ];
    expect(run(tasks, {}, { earliest: day(10) }).at).toEqual({ a: [10, 11], b: [3, 4], c: [101, 101] });
  });

  it('keeps in a month that has gone by what stands in it', () => {
    expect(run([task('a', 'lead', 2)], {}, { earliest: day(50) }).at['a']).toEqual([1, 2]);
  });
});
