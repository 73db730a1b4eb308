import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDue, isOfSeries } from '../../../../src/domain/engagement/restore-points/due';
import { bounds, newestFirst, thinned } from '../../../../src/domain/engagement/restore-points/thin';

const hour = 3_600_000;
const iso = (time: number) => new Date(time).toISOString();
const begin = Date.parse('2026-11-02T08:00:00.000Z');

interface Kept {
  at: string;
  number: number;
  bytes: number;
}

/** Keeps a state at each of these instants, as saves do, and thins after each. */
function workAt(times: readonly number[], bytes: (place: number) => number = () => 20_000): Kept[] {
  let kept: Kept[] = [];
  for (const [place, time] of times.entries()) {
    const all = [...kept, { at: iso(time), number: place + 1, bytes: bytes(place) }];
    const gone = new Set(thinned(all, iso(time)));
    kept = all.filter((each) => !gone.has(each));
  }
  return kept;
}

/** Any moment between 1970 and 2100, or a step of hours from the one before: clocks go on, back and far ahead. */
const clock = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ step: fc.integer({ min: -3, max: 30 }) }) },
    fc.record({ jump: fc.integer({ min: 0, max: Date.parse('2100-01-01') }) }),
  ),
  { maxLength: 150 },
);

function timesOf(moves: readonly ({ step: number } | { jump: number })[]): number[] {
  let time = begin;
  return moves.map((move) => (time = 'step' in move ? Math.max(0, time + move.step * hour) : move.jump));
}

describe('what is kept of earlier states', () => {
  test('stays few and small whatever the clock does, and the newest ten that fit are among them', () => {
    fc.assert(
      fc.property(clock, fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 1 }), (moves, sizes) => {
        const kept = workAt(timesOf(moves), (place) => sizes[place % sizes.length]!);
        const [newest, ...others] = newestFirst(kept);
        expect(kept.length).toBeLessThanOrEqual(bounds.count);
        expect(newest?.number ?? 0).toBe(moves.length);
        const size = kept.reduce((sum, { bytes }) => sum + bytes, 0);
        if (others.length > 0) expect(size).toBeLessThanOrEqual(bounds.bytes);
      }),
    );
  });

  test('a clock set far ahead and back again costs none of the newest ten, and no day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600_000 }), fc.integer({ min: 1, max: 4 }), (hours, saves) => {
        const days = Array.from({ length: 12 }, (_, day) => begin + day * 24 * hour);
        const last = days.at(-1)!;
        const ahead = Array.from({ length: saves }, (_, place) => last + hours * hour + place * hour);
        const kept = workAt([...days, ...ahead, last + hour]).map(({ at }) => at);
        expect(kept).toEqual(expect.arrayContaining(days.map(iso)));
        expect(kept).toContain(iso(last + hour));
      }),
    );
  });

  test('of an hour of work after the other the last day stays whole, and one state a day before', () => {
    const times = Array.from(
      { length: 20 * 8 },
      (_, place) => begin + Math.floor(place / 8) * 24 * hour + (place % 8) * hour,
    );
    const kept = workAt(times).map(({ at }) => at);
    const dates = new Set(kept.map((at) => at.slice(0, 10)));
    expect(dates.size).toBe(20);
    expect(kept).toEqual(expect.arrayContaining(times.slice(-8).map(iso)));
    // Of a day long past, the state at its end.
    expect(kept.filter((at) => at.startsWith('2026-11-04'))).toEqual(['2026-11-04T15:00:00.000Z']);
  });

  test('a state larger than all may be together stays alone, until the next', () => {
    const kept = workAt([begin, begin + hour, begin + 2 * hour], (place) => (place === 1 ? 20_000_000 : 10));
    expect(kept.map(({ number }) => number)).toEqual([3]);
    expect(workAt([begin, begin + hour], (place) => (place === 1 ? 20_000_000 : 10))).toHaveLength(1);
  });

  test('thinning what was thinned takes nothing more', () => {
    fc.assert(
      fc.property(clock, (moves) => {
        const times = timesOf(moves);
        expect(thinned(workAt(times), iso(times.at(-1) ?? begin))).toEqual([]);
      }),
    );
  });
});

describe('an earlier state is due', () => {
  test('an hour after the last, at once where there is none, and whenever all lie ahead of a clock set back', () => {
    const now = iso(begin);
    expect(isDue([], now)).toBe(true);
    expect(isDue([iso(begin - hour + 1)], now)).toBe(false);
    expect(isDue([iso(begin - hour)], now)).toBe(true);
    expect(isDue([iso(begin + 1), iso(begin + 900 * hour)], now)).toBe(true);
    expect(isDue(['no instant'], now)).toBe(true);
  });

  test('before a series of plans once', () => {
    const at = iso(begin);
    expect(isOfSeries({ at, reason: 'replan' }, 'replan', iso(begin + 60_000))).toBe(true);
    expect(isOfSeries({ at, reason: 'replan' }, 'replan', iso(begin + hour))).toBe(false);
    expect(isOfSeries({ at, reason: 'replan' }, 'replan', iso(begin - 60_000))).toBe(false);
    expect(isOfSeries({ at, reason: 'import' }, 'import', iso(begin + 60_000))).toBe(false);
    expect(isOfSeries({ at, reason: 'hour' }, 'replan', iso(begin + 60_000))).toBe(false);
    expect(isOfSeries(undefined, 'replan', at)).toBe(false);
  });
});
