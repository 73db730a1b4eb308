/** What raters who choose at random, every option equally likely, would give: worked out exactly, not drawn. */

/** Above this many raters nothing is worked out: with five options there are some 136,000 distributions of forty already. */
export const exactUpTo = 40;

/**
 * Goes through every distribution of n raters over the options and weighs each by the number of ways to get it.
 *
 * @param n raters, 1 to `exactUpTo`
 * @param options 5 unless said otherwise
 * @param tests each looks at counts by option, and must not keep them
 * @returns for each test, the chance from 0 to 1 that it is passed; null above `exactUpTo`
 */
export function byChance(
  n: number,
  tests: readonly ((counts: readonly number[]) => boolean)[],
  options = 5,
): readonly number[] | null {
  if (n > exactUpTo) return null;
  const ways = factorials(n);
  const passed = tests.map(() => 0);
  const counts = Array.from({ length: options }, () => 0);
  const fill = (option: number, left: number, weight: number): void => {
    if (option === options - 1) {
      counts[option] = left;
      for (const [place, test] of tests.entries()) if (test(counts)) passed[place]! += weight / ways[left]!;
      return;
    }
    for (let count = 0; count <= left; count += 1) {
      counts[option] = count;
      fill(option + 1, left - count, weight / ways[count]!);
    }
  };
  fill(0, n, ways[n]! / options ** n);
  return passed;
}

function factorials(n: number): number[] {
  const all = [1];
  for (let each = 1; each <= n; each += 1) all.push(all.at(-1)! * each);
  return all;
}
