/** The earned level: order only, no means (handbook 7.3, rule 2). */
import type { Level, Model } from '../../content/schema';
import { levels } from './levels';
import { weightOf, type LevelledMark } from './mark';

interface Rated {
  level: Level;
  weight: number;
}

/**
 * True when `level` is earned: at least `earnedShare` (0 to 1) of the weight stands at it or above,
 * and nothing stands more than one level below it.
 * The share is compared as a quotient: one division rounds once, so 3 of 4 is exactly 0.75.
 */
export function earns(rated: readonly Rated[], level: Level, earnedShare: number): boolean {
  const weight = weightOf(rated);
  if (weight <= 0) return false;
  const atOrAbove = weightOf(rated.filter((one) => one.level >= level));
  return atOrAbove / weight >= earnedShare && rated.every((one) => one.level >= level - 1);
}

/** @returns the highest level earned, 1 to 5, or null when nothing is rated */
export function earnedLevel(rated: readonly Rated[], earnedShare: number): Level | null {
  return levels.findLast((level) => earns(rated, level, earnedShare)) ?? null;
}

/** The same marks with each claim from `evidenceFrom` on that has no evidence brought down (handbook 7.3, rule 6). */
export function asEvidenced(marks: readonly LevelledMark[], thresholds: Model['thresholds']): LevelledMark[] {
  const fallback = thresholds.evidenceFallback.value;
  return marks.map((mark) =>
    mark.evidence || mark.level < thresholds.evidenceFrom.value || mark.level <= fallback
      ? mark
      : { ...mark, level: fallback },
  );
}
