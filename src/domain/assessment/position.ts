/** The position: where the needle points. A pointer, not a verdict (handbook 7.3, rule 3). */
import { weightOf } from './mark';

/**
 * Weighted mean of levels, 1 to 5, cut to one decimal and not rounded, so that nothing looks reached before it is.
 * @returns null when there is no weight
 */
export function position(rated: readonly { level: number; weight: number }[]): number | null {
  const weight = weightOf(rated);
  if (weight <= 0) return null;
  const sum = rated.reduce((total, one) => total + one.level * one.weight, 0);
  return Math.floor((sum * 10) / weight) / 10;
}
