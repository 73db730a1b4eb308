/** What people who answer at random would give, for groups of several sizes. */
import { model } from '../../content/assessment';
import { agreementOf } from '../../domain/workshop/agreement/agreement';
import { byChance } from '../../domain/workshop/agreement/by-chance';
import type { LevelCounts } from '../../domain/workshop/agreement/counts';
import { averageDeviation, practicalLimit, rwg, usualMark } from '../../domain/workshop/agreement/indices';

export const rwgMark = usualMark;
export const deviationLimit = practicalLimit(5);
const near = 1e-9;

const wordOf = (counts: readonly number[]) => agreementOf(counts as unknown as LevelCounts, model.thresholds);
const tests = [
  (counts: readonly number[]) => wordOf(counts) === 'aligned',
  (counts: readonly number[]) => ['aligned', 'close'].includes(wordOf(counts) ?? ''),
  (counts: readonly number[]) => rwg(counts)! >= rwgMark - near,
  (counts: readonly number[]) => averageDeviation(counts, 'mean')! < deviationLimit - near,
];

/** @returns for each size, how often from 0 to 1: aligned, aligned or close, r_wg at its mark, average deviation below its limit */
export function chanceTable(sizes: readonly number[]): { n: number; chances: readonly number[] }[] {
  return sizes.map((n) => ({ n, chances: byChance(n, tests) ?? [] }));
}
