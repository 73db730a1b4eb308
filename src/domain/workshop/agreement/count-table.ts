/** The one walk through all views: who chose what, counted by practice and by part of the group. */
import type { Answer, Rater, Round } from '../../engagement/engagement';
import { ownResponse } from '../../engagement/progress';
import { countedViews } from '../views/counted';
import { practiceOrder } from '../views/order';

/** Places in a row: five levels, "don't know", "does not apply". */
export const rowWidth = 7;
const unknownAt = 5;
const notApplicableAt = 6;

const first = '1'.charCodeAt(0);
const questionMark = '?'.charCodeAt(0);
const dash = '-'.charCodeAt(0);

/** @returns the place in a row; -1 for a sign that says nothing */
function placeOfSign(sign: number): number {
  const level = sign - first;
  if (level >= 0 && level < 5) return level;
  return sign === questionMark ? unknownAt : sign === dash ? notApplicableAt : -1;
}

function placeOfAnswer(answer: Answer): number {
  if (answer.kind === 'level') return answer.level - 1;
  return answer.kind === 'unknown' ? unknownAt : notApplicableAt;
}

/**
 * The views that count, and one's own answers where these count too. Hands have no rater and are not in it.
 *
 * @param practices ids in the order wanted
 * @param partOf the part of the group a rater belongs to, from 0 to `parts` - 1
 * @returns a row for each practice and, in each, for each part: the row of practice p and part q begins at (p * parts + q) * rowWidth
 */
export function countTable(
  round: Round,
  practices: readonly string[],
  parts: number,
  partOf: (rater: Rater) => number,
): Uint32Array {
  const order = practiceOrder(round.edition) ?? [];
  const rowAt = Int32Array.from(order, (practice) => practices.indexOf(practice) * parts * rowWidth);
  const table = new Uint32Array(practices.length * parts * rowWidth);
  for (const { answers, rater } of countedViews(round)) {
    const part = partOf(rater) * rowWidth;
    const end = Math.min(answers.length, rowAt.length);
    for (let at = 0; at < end; at += 1) {
      const place = placeOfSign(answers.charCodeAt(at));
      const row = rowAt[at]!;
      if (place >= 0 && row >= 0) table[row + part + place]! += 1;
    }
  }
  const own = ownResponse(round);
  if (round.workshop.ownCounts)
    for (const [row, practice] of practices.entries()) {
      const answer = own.answers[practice];
      if (answer) table[(row * parts + partOf(own.rater)) * rowWidth + placeOfAnswer(answer)]! += 1;
    }
  return table;
}
