/** How far apart a group is on a practice, as one number: what the agenda is ordered by. */
import type { Groups } from './groups';
import type { Agreement, Spread } from './spread';

/** How the views on a practice are, as the agenda takes them up. */
export type TalkKind = Agreement | 'few' | 'nobodyKnows';

/** @returns null where there is nothing to talk over: nobody said anything but "does not apply" */
export function kindOf({ n, unknown, agreement }: Spread): TalkKind | null {
  if (n === 0) return unknown > 0 ? 'nobodyKnows' : null;
  return agreement ?? 'few';
}

/**
 * The mean of four parts, each 0 to 1: how wide the views are, how much of a half stands in the smaller camp, the gap between
 * leaders and front line, and the share that does not know.
 * @param gap null where it may not be shown: then it moves nothing either
 * @returns 0 to 1
 */
export function apartness(spread: Spread, gap: Groups['gap']): number {
  const { n, lowest, highest, unknown, notApplicable } = spread;
  const width = lowest !== null && highest !== null ? (highest - lowest) / widest : 0;
  const asked = n + unknown + notApplicable;
  const between = gap ? Math.abs(gap.leader - gap.frontLine) / widest : 0;
  const parts = [width, minority(spread), between, asked === 0 ? 0 : unknown / asked];
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** From the lowest level to the highest. */
const widest = 4;

/** Raters in the smaller camp, else those more than one level from the lower median, as a share of half the group. */
function minority({ n, camps, counts, lowerMedian }: Spread): number {
  if (n === 0 || lowerMedian === null) return 0;
  const few = camps
    ? Math.min(camps[0].n, camps[1].n)
    : counts.reduce((sum, count, index) => (Math.abs(index + 1 - lowerMedian) > 1 ? sum + count : sum), 0);
  return Math.min(1, few / (n / 2));
}
