/** What the parts of a group say of a practice: by seniority and by function, as far as that may be shown. */
import type { Level, Model } from '../../../content/schema';
import type { Rater, Round } from '../../engagement/engagement';
import { countTable, rowWidth } from './count-table';
import { addCounts, answered, countsAt, noCounts, type Counts } from './counts';
import { disclosureOf, type Crowd } from './disclosure';
import { lowerMedian } from './lower-median';

export type Seniority = NonNullable<Rater['seniority']>;
export const seniorities: readonly Seniority[] = ['leader', 'manager', 'front-line'];
/** Leaders and front line first: the gap between them is what most groups differ by. */
const shownFirst = [0, 2, 1];

/** The rules of the edition that breakdowns rest on. */
export type GroupRules = Pick<Model['thresholds'], 'breakdownFrom' | 'leaderGap'>;

/** A part of the group; by name where it is a function. */
export type Part<Name extends string> = { name: Name } & (
  | { kind: 'shown'; n: number; counts: Counts; lowerMedian: Level | null }
  /** few: fewer answered than may be shown by themselves. tells: shown beside the others, it would give a few people away. */
  | { kind: 'hidden'; why: 'few' | 'tells' }
);

export interface Groups {
  practice: string;
  /** Those of whom somebody answered, in the order leaders, managers, front line. */
  bySeniority: readonly Part<Seniority>[];
  /** Those of whom somebody answered, in the order of the workshop's functions. */
  byFunction: readonly Part<string>[];
  /** Middle of the leaders and middle of the front line, where both are shown; flagged from the distance the rules say. */
  gap: { leader: Level; frontLine: Level; isFlagged: boolean } | null;
}

/** As many names of functions as are told apart: those of the workshop, and others that came with files. */
const namesAtMost = 24;

/**
 * One pass over all views. The same group may be shown on one practice and hidden on another, for not everybody answers all.
 *
 * @param practices ids in the order wanted; whether they are revealed is for the caller to look at
 * @param rules the thresholds of the round's edition: `model.thresholds`
 */
export function groupsOf(round: Round, practices: readonly string[], rules: GroupRules): ReadonlyMap<string, Groups> {
  const functions = functionNames(round);
  const placeOfFunction = new Map(functions.map((name, place) => [name, place]));
  const width = functions.length + 1;
  const parts = (seniorities.length + 1) * width;
  const table = countTable(round, practices, parts, ({ seniority, function: name }) => {
    const row = seniority ? seniorities.indexOf(seniority) : seniorities.length;
    return row * width + (placeOfFunction.get(name ?? '') ?? functions.length);
  });
  return new Map(
    practices.map((practice, row) => {
      const cells = Array.from({ length: seniorities.length + 1 }, (_, seniority) =>
        Array.from({ length: width }, (__, place) =>
          countsAt(table, (row * parts + seniority * width + place) * rowWidth),
        ),
      );
      return [practice, groupsIn(practice, cells, functions, rules)];
    }),
  );
}

function functionNames({ workshop, responses }: Round): string[] {
  const names = new Set(workshop.functions);
  for (const { rater } of responses) if (rater.function && names.size < namesAtMost) names.add(rater.function);
  return [...names];
}

function groupsIn(
  practice: string,
  cells: readonly (readonly Counts[])[],
  functions: readonly string[],
  { breakdownFrom, leaderGap }: GroupRules,
): Groups {
  const crowd: Crowd = cells.map((row) => row.map(answered));
  const shown = disclosureOf(crowd, shownFirst, breakdownFrom.value);
  const part = <Name extends string>(name: Name, counts: Counts, isShown: boolean): Part<Name>[] => {
    const n = answered(counts);
    if (n === 0) return [];
    return isShown
      ? [{ name, kind: 'shown', n, counts, lowerMedian: lowerMedian(counts.levels) }]
      : [{ name, kind: 'hidden', why: n < breakdownFrom.value ? 'few' : 'tells' }];
  };
  const bySeniority = seniorities.flatMap((name, row) =>
    part(name, cells[row]!.reduce(addCounts, noCounts), shown.rows[row]!),
  );
  const byFunction = functions.flatMap((name, column) =>
    part(name, cells.map((row) => row[column]!).reduce(addCounts, noCounts), shown.columns[column]!),
  );
  return { practice, bySeniority, byFunction, gap: gapIn(bySeniority, leaderGap.value) };
}

function gapIn(parts: readonly Part<Seniority>[], flaggedFrom: number): Groups['gap'] {
  const middleOf = (wanted: Seniority) => {
    const found = parts.find(({ name }) => name === wanted);
    return found?.kind === 'shown' ? found.lowerMedian : null;
  };
  const [leader, frontLine] = [middleOf('leader'), middleOf('front-line')];
  if (leader === null || frontLine === null) return null;
  return { leader, frontLine, isFlagged: Math.abs(leader - frontLine) >= flaggedFrom };
}
