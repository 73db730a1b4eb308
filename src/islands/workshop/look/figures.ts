/** The figures of agreement of a practice, with what chance alone would give. */
import { byChance } from '../../../domain/workshop/agreement/by-chance';
import type { LevelCounts } from '../../../domain/workshop/agreement/counts';
import { averageDeviation, practicalLimit, rwg } from '../../../domain/workshop/agreement/indices';

export interface FiguresOfAgreement {
  n: number;
  rwg: number;
  /** Around the mean, and around the median. */
  mean: number;
  median: number;
  /** Practical limit of the average deviation. */
  limit: number;
  /** How often people who choose at random would agree as much or more, 0 to 1; null where it is not worked out. */
  byChance: { rwg: number | null; mean: number | null };
}

/** Two values that are the same on paper may differ in their last bit. */
const near = 1e-9;
/** From here on chance alone gives less than one in a thousand, for more raters than are worked out (a test shows it for the last one that is). */
const seldomFrom = 0.5;

/** @param counts of two raters or more */
export function figuresOf(counts: LevelCounts): FiguresOfAgreement {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const here = {
    rwg: rwg(counts)!,
    mean: averageDeviation(counts, 'mean')!,
    median: averageDeviation(counts, 'median')!,
  };
  const limit = practicalLimit(counts.length);
  const exact = byChance(n, [
    (each) => rwg(each)! >= here.rwg - near,
    (each) => averageDeviation(each, 'mean')! <= here.mean + near,
  ]);
  const chance = exact
    ? { rwg: exact[0]!, mean: exact[1]! }
    : { rwg: here.rwg >= seldomFrom ? 0 : null, mean: here.mean < limit ? 0 : null };
  return { n, ...here, limit, byChance: chance };
}
