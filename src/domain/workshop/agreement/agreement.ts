/** The words for how near the answers of a group lie to each other: by the order of levels alone, never by their distance on a scale. */
import type { Level, Model } from '../../../content/schema';
import { levels } from '../../assessment/levels';
import type { LevelCounts } from './counts';
import { lowerMedian } from './lower-median';
import type { Agreement, Camp } from './spread';

/** The rules of the edition that the words rest on. */
export type AgreementRules = Pick<Model['thresholds'], 'agreementFrom' | 'agreementWithin' | 'campGap'>;

/** @returns the levels somebody chose, lowest first */
export const chosenLevels = (counts: LevelCounts): Level[] => levels.filter((level) => counts[level - 1]! > 0);

/**
 * aligned: all within one level of each other. close: all within one level of the lower median. split: else (handbook 7.3, 7).
 *
 * @returns null below the number of raters from which a word says anything
 */
export function agreementOf(counts: LevelCounts, rules: AgreementRules): Agreement | null {
  const [chosen, middle] = [chosenLevels(counts), lowerMedian(counts)];
  if (middle === null || total(counts) < rules.agreementFrom.value) return null;
  const [lowest, highest] = [chosen[0]!, chosen.at(-1)!];
  const within = rules.agreementWithin.value;
  if (highest - lowest <= within) return 'aligned';
  return highest - middle <= within && middle - lowest <= within ? 'close' : 'split';
}

/**
 * @returns lower and higher camp where the group falls in exactly two with a gap between them; null otherwise, and below the
 *   number of raters from which agreement has a word
 */
export function campsOf(counts: LevelCounts, rules: AgreementRules): readonly [Camp, Camp] | null {
  if (total(counts) < rules.agreementFrom.value) return null;
  const camps: Camp[] = [];
  for (const level of chosenLevels(counts)) {
    const last = camps.at(-1);
    const n = counts[level - 1]!;
    if (last && level - last.to < rules.campGap.value)
      camps[camps.length - 1] = { n: last.n + n, from: last.from, to: level };
    else camps.push({ n, from: level, to: level });
  }
  const [lower, higher, third] = camps;
  return lower && higher && !third ? [lower, higher] : null;
}

export const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
