/**
 * Figures of agreement for those who know them. They treat levels as evenly spaced, which they are not (handbook 7.1), so
 * nothing rests on them. A distribution is given as counts by option; the number of options is its length.
 */

/** r_wg from which agreement is usually called strong: a habit of the field, reached by chance alone in small groups (handbook 7.2). */
export const usualMark = 0.7;

/** Upper ends of the bands of LeBreton and Senter 2008, as the handbook gives them; the table itself was not seen. */
const bands = [
  [0.3, 'none'],
  [0.5, 'weak'],
  [0.7, 'moderate'],
  [0.9, 'strong'],
  [1, 'veryStrong'],
] as const;
export type Band = (typeof bands)[number][1];

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Mean distance of all raters from a point of the scale, the first option being 1; the distance through `shape`. */
function meanOf(counts: readonly number[], shape: (option: number) => number): number {
  return counts.reduce((total, count, place) => total + count * shape(place + 1), 0) / sum(counts);
}

/**
 * r_wg: one minus the observed variance (of a sample, n - 1) through the variance of raters who choose at random, which for A
 * options is (A² - 1) / 12, so 2 for five. James, Demaree and Wolf 1984; a negative value is set to 0, as in
 * https://search.r-project.org/CRAN/refmans/multilevel/html/rwg.html
 *
 * @returns 0 to 1; null below two raters
 */
export function rwg(counts: readonly number[]): number | null {
  const n = sum(counts);
  if (n < 2) return null;
  const mean = meanOf(counts, (option) => option);
  const variance = (meanOf(counts, (option) => (option - mean) ** 2) * n) / (n - 1);
  return Math.max(0, 1 - variance / ((counts.length ** 2 - 1) / 12));
}

/**
 * Average deviation: mean distance from the mean, or from the median (of an even number the middle between the two). Burke,
 * Finkelstein and Dusig 1999; https://search.r-project.org/CRAN/refmans/multilevel/html/ad.m.html
 *
 * @returns in options, 0 for all alike; null without raters
 */
export function averageDeviation(counts: readonly number[], around: 'mean' | 'median'): number | null {
  if (sum(counts) === 0) return null;
  const centre = around === 'mean' ? meanOf(counts, (option) => option) : medianOf(counts);
  return meanOf(counts, (option) => Math.abs(option - centre));
}

/** An average deviation below A / 6 counts as practical agreement (same source): 0.83 for five options. */
export const practicalLimit = (options: number): number => options / 6;

function medianOf(counts: readonly number[]): number {
  const n = sum(counts);
  const at = (rank: number) => {
    let seen = 0;
    return counts.findIndex((count) => (seen += count) >= rank) + 1;
  };
  return (at(Math.floor((n + 1) / 2)) + at(Math.floor(n / 2) + 1)) / 2;
}

/** @param value an r_wg, read with two decimals as the bands are */
export function bandOf(value: number): Band {
  const read = Math.round(value * 100) / 100;
  return bands.find(([upTo]) => read <= upTo)![1];
}
