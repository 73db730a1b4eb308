import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../../../src/content/assessment';
import { lowerMedian as lowerMedianOfList } from '../../../../src/domain/assessment/levels';
import type { Answer, Round } from '../../../../src/domain/engagement/engagement';
import { lowerMedian } from '../../../../src/domain/workshop/agreement/lower-median';
import { packedAnswers } from '../../../../src/domain/workshop/views/pack';
import { spreadsOf } from '../../../../src/domain/workshop/agreement/spreads';
import { order, roundOf, viewOf } from '../group';

const first = order[0]!;
const spreads = (round: Round) => spreadsOf(round, order, model.thresholds);
/** The spread on the first practice, of people who answer with these signs. */
const spreadOf = (signs: string) => spreads(roundOf([...signs])).get(first)!;
const level = (value: 1 | 2 | 3 | 4 | 5): Answer => ({ kind: 'level', level: value });
const signs = fc.array(fc.constantFrom(...'.12345?-'), { maxLength: 40 }).map((all) => all.join(''));

describe('a spread', () => {
  it('counts levels, don’t-knows and does-not-applies apart, and leaves open answers out', () => {
    expect(spreadOf('1335??-.')).toMatchObject({
      n: 4,
      counts: [1, 0, 2, 0, 1],
      unknown: 2,
      notApplicable: 1,
      lowest: 1,
      highest: 5,
      lowerMedian: 3,
    });
  });

  it('is empty where nobody answered', () => {
    expect(spreadOf('..')).toMatchObject({
      n: 0,
      lowest: null,
      highest: null,
      lowerMedian: null,
      agreement: null,
      camps: null,
    });
  });

  it('leaves out views that do not count', () => {
    const round = roundOf(['1', '2']);
    const out = (['replaced', 'late', 'removed'] as const).map((why, place) => viewOf('5', place + 7, { out: why }));
    expect(spreads({ ...round, responses: [...round.responses, ...out] }).get(first)!.counts).toEqual([1, 1, 0, 0, 0]);
  });

  it('counts one’s own answers as one more, unless they are not to count', () => {
    const round = roundOf(['2', '2']);
    const [self, ...views] = round.responses;
    const own = { ...self!, via: 'self' as const, answers: { [first]: level(4) } };
    const withOwn: Round = { ...round, responses: [own, ...views] };
    expect(spreads(withOwn).get(first)!.counts).toEqual([0, 2, 0, 1, 0]);
    const without = { ...withOwn, workshop: { ...round.workshop, ownCounts: false } };
    expect(spreads(without).get(first)!.counts).toEqual([0, 2, 0, 0, 0]);
  });

  it('counts hands', () => {
    const round = roundOf(['2']);
    const tallies = {
      [first]: { levels: [0, 0, 3, 0, 0] as [number, number, number, number, number], unknown: 2, notApplicable: 1 },
    };
    expect(spreads({ ...round, workshop: { ...round.workshop, tallies } }).get(first)).toMatchObject({
      n: 4,
      counts: [0, 1, 3, 0, 0],
      unknown: 2,
      notApplicable: 1,
    });
  });

  it('says what was agreed and whether it is revealed', () => {
    const round = roundOf(['2'], [], { agreed: { [first]: 3 } });
    expect(spreads(round).get(first)).toMatchObject({ agreed: 3, isRevealed: false });
    const revealed = { ...round, workshop: { ...round.workshop, revealed: { [first]: '2026-11-22T11:00:00.000Z' } } };
    expect(spreads(revealed).get(first)!.isRevealed).toBe(true);
  });

  it('of every practice asked is what one finds by reading each answer by itself', () => {
    const views = fc.array(
      fc.array(fc.constantFrom(...'.12345?-'), { minLength: 32, maxLength: 32 }).map((all) => all.join('')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(views, fc.shuffledSubarray([...order]), (answers, practices) => {
        const found = spreadsOf(roundOf(answers), practices, model.thresholds);
        expect([...found.keys()]).toEqual(practices);
        for (const [practice, spread] of found) {
          const mine = answers.map((each) => each[order.indexOf(practice)]!);
          expect(spread.counts).toEqual([...'12345'].map((sign) => mine.filter((each) => each === sign).length));
          expect(spread.unknown).toBe(mine.filter((each) => each === '?').length);
          expect(spread.notApplicable).toBe(mine.filter((each) => each === '-').length);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('reads what was packed', () => {
    const answers = { [order[3]!]: level(5), [order[31]!]: { kind: 'unknown' } as const };
    const found = spreads(roundOf([packedAnswers(answers, order)]));
    expect(found.get(order[3]!)!.counts).toEqual([0, 0, 0, 0, 1]);
    expect(found.get(order[31]!)!.unknown).toBe(1);
  });
});

describe('the lower median', () => {
  it('is the lower of the two in the middle', () => {
    expect(lowerMedian([1, 1, 1, 1, 0])).toBe(2);
    expect(lowerMedian([1, 0, 0, 0, 4])).toBe(5);
    expect(lowerMedian([0, 0, 0, 0, 0])).toBeNull();
  });

  it('is the same as that of the list written out, and a level that somebody chose', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const { counts, lowerMedian: middle } = spreadOf(text);
        const list = counts.flatMap((count, place) =>
          Array.from({ length: count }, () => (place + 1) as 1 | 2 | 3 | 4 | 5),
        );
        expect(middle).toBe(lowerMedianOfList(list));
        if (middle !== null) expect(counts[middle - 1]).toBeGreaterThan(0);
      }),
    );
  });
});

describe('agreement', () => {
  it('has no word below three raters', () => {
    expect(spreadOf('33').agreement).toBeNull();
    expect(spreadOf('15??--').agreement).toBeNull();
  });

  it('is aligned within one level of each other, close within one of the lower median, and split else', () => {
    expect(spreadOf('333').agreement).toBe('aligned');
    expect(spreadOf('33344').agreement).toBe('aligned');
    expect(spreadOf('23344').agreement).toBe('close');
    expect(spreadOf('2334').agreement).toBe('close');
    // The lower median is 2, and 4 lies two above it.
    expect(spreadOf('2244').agreement).toBe('split');
    expect(spreadOf('44441').agreement).toBe('split');
  });

  it('never gets nearer by another answer further out', () => {
    const nearness = { aligned: 0, close: 1, split: 2 };
    fc.assert(
      fc.property(signs, (text) => {
        const before = spreadOf(text);
        if (!before.agreement || before.lowest === 1) return;
        const after = spreadOf(`${text}${before.lowest! - 1}`);
        if (before.agreement === 'split' && after.agreement !== 'split')
          expect(after.lowerMedian).toBeLessThan(before.lowerMedian!);
        else expect(nearness[after.agreement!]).toBeGreaterThanOrEqual(nearness[before.agreement]);
      }),
    );
  });
});

describe('camps', () => {
  it('are named with their people and their ends where a level between them is empty', () => {
    expect(spreadOf('1124455555').camps).toEqual([
      { n: 3, from: 1, to: 2 },
      { n: 7, from: 4, to: 5 },
    ]);
    expect(spreadOf('44441').camps).toEqual([
      { n: 1, from: 1, to: 1 },
      { n: 4, from: 4, to: 4 },
    ]);
  });

  it('are not seen in a scatter, nor in three heaps, nor between two people', () => {
    for (const text of ['12345', '11355', '2344', '15']) expect(spreadOf(text).camps, text).toBeNull();
  });

  it('take in everybody, lie two levels apart or more, and make a group split', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const { camps, n, agreement } = spreadOf(text);
        if (!camps) return;
        const [lower, higher] = camps;
        expect(lower.n + higher.n).toBe(n);
        expect(higher.from - lower.to).toBeGreaterThanOrEqual(2);
        expect(agreement).toBe('split');
      }),
    );
  });
});
