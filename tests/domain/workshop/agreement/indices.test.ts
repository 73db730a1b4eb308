import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../../../src/content/assessment';
import { agreementOf } from '../../../../src/domain/workshop/agreement/agreement';
import { byChance, exactUpTo } from '../../../../src/domain/workshop/agreement/by-chance';
import type { LevelCounts } from '../../../../src/domain/workshop/agreement/counts';
import {
  averageDeviation,
  bandOf,
  practicalLimit,
  rwg,
  usualMark,
} from '../../../../src/domain/workshop/agreement/indices';

const asLevels = (counts: readonly number[]) => counts as LevelCounts;
const near = 1e-9;
const isAligned = (counts: readonly number[]) => agreementOf(asLevels(counts), model.thresholds) === 'aligned';
const isNear = (counts: readonly number[]) => {
  const word = agreementOf(asLevels(counts), model.thresholds);
  return word === 'aligned' || word === 'close';
};
const isStrong = (counts: readonly number[]) => rwg(counts)! >= usualMark - near;
const isPractical = (counts: readonly number[]) => averageDeviation(counts, 'mean')! < practicalLimit(5) - near;
/** As the handbook drew it: around the median, the limit itself let in, which twelve raters can meet exactly. */
const isPracticalAsDrawn = (counts: readonly number[]) =>
  averageDeviation(counts, 'median')! <= practicalLimit(5) + near;
const anyCounts = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }).filter((counts) => counts.some(Boolean));

/** The value farthest from perfect agreement that chance reaches in at most one case of twenty. */
function limit(
  n: number,
  options: number,
  index: (counts: readonly number[]) => number,
  reaches: (value: number, mark: number) => boolean,
): number {
  const values = new Set<number>();
  byChance(n, [(counts) => values.add(index(counts)).size === 0], options);
  const rare = [...values].filter(
    (mark) => byChance(n, [(counts) => reaches(index(counts), mark)], options)![0]! <= 0.05,
  );
  return rare.find((mark) => rare.every((other) => reaches(other, mark)))!;
}
const deviation = (counts: readonly number[]) => averageDeviation(counts, 'mean')!;

describe('r_wg', () => {
  it('is one minus the variance through that of chance: 1 - s² / 2 for five options', () => {
    // 4, 4, 4, 4, 1: mean 3.4; squares 4 x 0.36 + 5.76 = 7.2; through n - 1 = 4 gives 1.8; 1 - 1.8 / 2 = 0.10 (handbook 7.2).
    expect(rwg([1, 0, 0, 4, 0])).toBeCloseTo(0.1, 10);
    // 2, 3, 3, 3, 4: mean 3; squares 2; 2 / 4 = 0.5; 1 - 0.5 / 2 = 0.75.
    expect(rwg([0, 1, 3, 1, 0])).toBeCloseTo(0.75, 10);
    // Seven options, 4, 5, 5, 6: mean 5; 2 / 3; expected (49 - 1) / 12 = 4; 1 - (2 / 3) / 4.
    expect(rwg([0, 0, 0, 1, 2, 1, 0])).toBeCloseTo(1 - 2 / 12, 10);
  });

  it('is 1 when all choose the same, 0 and never less when they differ more than by chance, and nothing for one', () => {
    expect(rwg([0, 0, 6, 0, 0])).toBe(1);
    expect(rwg([3, 0, 0, 0, 3])).toBe(0);
    expect(rwg([0, 0, 1, 0, 0])).toBeNull();
  });

  it('is the same read from the other end of the scale', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const [here, there] = [rwg(counts), rwg(counts.toReversed())];
        if (here === null) expect(there).toBeNull();
        else expect(there).toBeCloseTo(here, 10);
      }),
    );
  });

  it('has the bands of the handbook', () => {
    expect([0, 0.3, 0.31, 0.5, 0.51, 0.7, 0.704, 0.71, 0.9, 0.91, 1].map(bandOf)).toEqual([
      'none',
      'none',
      'weak',
      'weak',
      'moderate',
      'moderate',
      'moderate',
      'strong',
      'strong',
      'veryStrong',
      'veryStrong',
    ]);
  });
});

describe('average deviation', () => {
  it('is the mean distance from the mean, or from the median', () => {
    // 4, 4, 4, 4, 1 around the median 4: 3 / 5 = 0.6 (handbook 7.2); around the mean 3.4: (4 x 0.6 + 2.4) / 5 = 0.96.
    expect(averageDeviation([1, 0, 0, 4, 0], 'median')).toBeCloseTo(0.6, 10);
    expect(averageDeviation([1, 0, 0, 4, 0], 'mean')).toBeCloseTo(0.96, 10);
    // 1, 2, 4, 5: the median of an even number lies between 2 and 4; (2 + 1 + 1 + 2) / 4.
    expect(averageDeviation([1, 1, 0, 1, 1], 'median')).toBeCloseTo(1.5, 10);
    expect(averageDeviation([0, 0, 0, 0, 0], 'mean')).toBeNull();
  });

  it('is never more around the median than around the mean', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(averageDeviation(counts, 'median')!).toBeLessThanOrEqual(averageDeviation(counts, 'mean')! + near);
      }),
    );
  });

  it('has its practical limit at a sixth of the options', () => {
    expect(practicalLimit(5)).toBeCloseTo(0.83, 2);
  });
});

describe('what chance alone gives', () => {
  it('is what 40,000 draws gave in the handbook (7.2): r_wg, average deviation around the median, aligned, close', () => {
    const table: Record<number, readonly [percent: number, lastDigit: number][]> = {
      3: [
        [24, 1],
        [52, 1],
        [23, 1],
        [38, 1],
      ],
      5: [
        [6, 1],
        [41, 1],
        [4, 1],
        [15, 1],
      ],
      8: [
        [2, 1],
        [16, 1],
        [0.3, 0.1],
        [3, 1],
      ],
      12: [
        [0.2, 0.1],
        [12, 1],
        [0, 1],
        [0.5, 0.1],
      ],
    };
    for (const [n, columns] of Object.entries(table)) {
      const found = byChance(Number(n), [isStrong, isPracticalAsDrawn, isAligned, isNear])!;
      for (const [place, [percent, lastDigit]] of columns.entries()) {
        const exact = found[place]! * 100;
        // Three standard errors of as many draws, and what rounding took.
        const margin = 3 * Math.sqrt((exact * (100 - exact)) / 40_000) + lastDigit / 2;
        expect(Math.abs(exact - percent), `${n} raters, column ${place}: ${exact}`).toBeLessThan(margin);
      }
    }
  });

  it('has the published limits: r_wg .53 for ten raters and five options, average deviation .64 for five raters and seven', () => {
    // Dunlap, Burke and Smith-Crowe 2003, tables 2 and 3 (p = .05), as the manual of the R package multilevel gives them:
    // https://www.rdocumentation.org/packages/multilevel/versions/2.5/topics/summary.agree.sim
    // https://search.r-project.org/CRAN/refmans/multilevel/html/summary.disagree.sim.html
    expect(
      limit(
        10,
        5,
        (counts) => rwg(counts)!,
        (value, least) => value >= least - near,
      ),
    ).toBeCloseTo(0.53, 2);
    expect(limit(5, 7, deviation, (value, most) => value <= most + near)).toBeCloseTo(0.64, 10);
  });

  it('adds up: every distribution is gone through, with the number of ways to get it', () => {
    for (const n of [1, 2, 7, 15]) {
      const [all, first] = byChance(n, [() => true, (counts) => counts[0] === n])!;
      expect(all).toBeCloseTo(1, 10);
      expect(first).toBeCloseTo(1 / 5 ** n, 12);
    }
  });

  it('is below one in a thousand for each of these marks where it is no longer worked out', () => {
    expect(byChance(exactUpTo + 1, [isStrong])).toBeNull();
    const isHalf = (counts: readonly number[]) => rwg(counts)! >= 0.5 - near;
    for (const chance of byChance(exactUpTo, [isHalf, isStrong, isPractical, isAligned, isNear])!)
      expect(chance).toBeLessThan(0.001);
  });
});
