/** The middle of answers that have an order and no distances. */
import type { Level } from '../../../content/schema';
import { levels } from '../../assessment/levels';

/**
 * @param counts how many chose each level, from oblivious to driven
 * @returns the lower median: with an even count the lower of the two in the middle (handbook 7.3, 1); null when nobody chose a level
 */
export function lowerMedian(counts: readonly number[]): Level | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  let left = Math.ceil(n / 2);
  return n === 0 ? null : (levels.find((_, place) => (left -= counts[place] ?? 0) <= 0) ?? null);
}
