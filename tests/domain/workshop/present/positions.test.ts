import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentEdition } from '../../../../src/content/assessment';
import { createRound } from '../../../../src/domain/engagement/create';
import type { Round, View } from '../../../../src/domain/engagement/engagement';
import { dotsOf, raterPositions } from '../../../../src/domain/workshop/present/positions';

const { practices } = assessmentEdition;

function roundWith(answers: readonly string[], revealed = practices.map(({ id }) => id)): Round {
  const round = createRound('round-1', '2026', '2026-11-22');
  const views = answers.map((each, place): View => ({
    id: `v-${place}-abcdefghij`,
    rater: {},
    via: 'code',
    answers: each,
    receivedAt: '2026-11-22T10:00:00.000Z',
    out: null,
  }));
  return {
    ...round,
    responses: [...round.responses, ...views],
    workshop: {
      ...round.workshop,
      revealed: Object.fromEntries(revealed.map((id) => [id, '2026-11-22T11:00:00.000Z'])),
    },
  };
}

describe('where each rater stands', () => {
  it('is the mean of the levels chosen in an area, cut and not rounded', () => {
    // 5, 5, 5, 5, 5, 5, 5 and 4 are 4.875 on average.
    const { areas, overall } = raterPositions(
      roundWith([`55555554${'1'.repeat(24)}`, '2'.repeat(32), '?'.repeat(32), '3'.repeat(32)]),
      practices,
      3,
    );
    expect(areas.listening).toEqual([
      { at: 2, n: 1 },
      { at: 3, n: 1 },
      { at: 4.8, n: 1 },
    ]);
    expect(overall.map(({ at }) => at)).toEqual([1.9, 2, 3]);
  });

  it('is not told of fewer than three', () => {
    const { areas, overall } = raterPositions(roundWith(['1'.repeat(32), '2'.repeat(32)]), practices, 3);
    expect([overall, ...Object.values(areas)]).toEqual([[], [], [], [], []]);
  });

  it('rests on what is revealed alone', () => {
    const round = roundWith(
      ['15555555', '25555555', '35555555'].map((start) => start.padEnd(32, '5')),
      [practices[0]!.id],
    );
    expect(raterPositions(round, practices, 3).overall).toEqual([
      { at: 1, n: 1 },
      { at: 2, n: 1 },
      { at: 3, n: 1 },
    ]);
  });

  it('counts weights as the needle does', () => {
    const round = roundWith(['15', '15', '15'].map((start) => start.padEnd(32, '.')));
    const weighted: Round = { ...round, weights: { [practices[0]!.id]: { weight: 2, reason: '' } } };
    expect(raterPositions(weighted, practices, 3).overall).toEqual([{ at: 2.3, n: 3 }]);
  });
});

describe('dots', () => {
  it('are one for each rater while there is room, and stand for as few as possible where there is not', () => {
    const heap = fc.record({
      at: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
      n: fc.integer({ min: 1, max: 4000 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(heap, { selector: ({ at }) => at, maxLength: 41 }), (heaps) => {
        const { dots, each } = dotsOf(heaps);
        expect(dots.length).toBeLessThanOrEqual(60);
        for (const { at, n } of heaps) expect(dots.filter((dot) => dot === at)).toHaveLength(Math.ceil(n / each));
        if (heaps.reduce((sum, { n }) => sum + n, 0) <= 60) expect(each).toBe(1);
      }),
    );
  });
});
