/** How many of a group chose what, practice by practice: one pass over the packed views, for there may be ten thousand. */
import type { Round, View } from '../engagement/engagement';
import { ownResponse } from '../engagement/progress';
import { practiceOrder } from './order';

/** How many chose each level, from oblivious to driven. */
export type LevelCounts = readonly [number, number, number, number, number];

export interface Counts {
  levels: LevelCounts;
  unknown: number;
  notApplicable: number;
}

/** Places in a row of the table: five levels, "don't know", "does not apply". */
const width = 7;
const unknownAt = 5;
const notApplicableAt = 6;
const first = '1'.charCodeAt(0);
const questionMark = '?'.charCodeAt(0);
const dash = '-'.charCodeAt(0);

/** @returns the place in a row; -1 for a sign that says nothing */
function placeOf(sign: number): number {
  const level = sign - first;
  if (level >= 0 && level < 5) return level;
  return sign === questionMark ? unknownAt : sign === dash ? notApplicableAt : -1;
}

/**
 * Counts the views that count, one's own answers where these count too, and the hands that were shown.
 *
 * @param practices ids in the order wanted
 * @returns an entry for each of them, with nothing but noughts where nobody answered
 */
export function countsOf(round: Round, practices: readonly string[]): ReadonlyMap<string, Counts> {
  const views = round.responses.filter(
    (response): response is View => response.via !== 'self' && response.out === null,
  );
  const table = tableOf(views, round.edition, practices);
  const own = round.workshop.ownCounts ? ownResponse(round).answers : {};
  return new Map(
    practices.map((practice, row) => {
      const cells = Array.from(table.subarray(row * width, (row + 1) * width));
      const answer = own[practice];
      if (answer) {
        const place =
          answer.kind === 'level' ? answer.level - 1 : answer.kind === 'unknown' ? unknownAt : notApplicableAt;
        cells[place]! += 1;
      }
      const tally = round.workshop.tallies[practice];
      for (const [place, hands] of [...(tally?.levels ?? []), tally?.unknown ?? 0, tally?.notApplicable ?? 0].entries())
        if (tally) cells[place]! += hands;
      return [practice, countsIn(cells)];
    }),
  );
}

/** @returns seven counts a practice, one row after the other */
function tableOf(views: readonly View[], edition: string, practices: readonly string[]): Uint32Array {
  const order = practiceOrder(edition) ?? [];
  const rowAt = Int32Array.from(order, (practice) => practices.indexOf(practice));
  const table = new Uint32Array(practices.length * width);
  for (const { answers } of views) {
    const end = Math.min(answers.length, rowAt.length);
    for (let at = 0; at < end; at += 1) {
      const place = placeOf(answers.charCodeAt(at));
      const row = rowAt[at]!;
      if (place >= 0 && row >= 0) table[row * width + place]! += 1;
    }
  }
  return table;
}

function countsIn(cells: readonly number[]): Counts {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, unknown = 0, notApplicable = 0] = cells;
  return { levels: [a, b, c, d, e], unknown, notApplicable };
}
