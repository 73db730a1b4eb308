/** The five levels in order, and the four areas in order, as plain values for domain code. */
import type { AreaId, Level } from '../../content/schema';

export const levels: readonly Level[] = [1, 2, 3, 4, 5];
export const areas: readonly AreaId[] = ['listening', 'aligning', 'engaging', 'driving'];

/** The level above, or null above the last. */
export const levelAbove = (level: Level): Level | null => levels[level] ?? null;

/** @returns the lowest of the levels, or null when any is null or there are none */
export function lowest(found: readonly (Level | null)[]): Level | null {
  return found.reduce<Level | null>(
    (least, level, index) =>
      index === 0 ? level : least === null || level === null ? null : level < least ? level : least,
    null,
  );
}

/** @returns the lower median: with an even count, the lower of the two in the middle; null when there are none */
export function lowerMedian(found: readonly Level[]): Level | null {
  return found.toSorted((a, b) => a - b)[Math.floor((found.length - 1) / 2)] ?? null;
}
