/** How many of a group chose what, practice by practice. */
import type { Round, Tally } from '../../engagement/engagement';
import { countTable, rowWidth } from './count-table';

/** How many chose each level, from oblivious to driven. */
export type LevelCounts = readonly [number, number, number, number, number];

export interface Counts {
  levels: LevelCounts;
  unknown: number;
  notApplicable: number;
}

type CountsByPractice = ReadonlyMap<string, Counts>;

/** By the responses: several parts of a page count the same round, and what is typed elsewhere counts nothing again. */
const known = new WeakMap<Round['responses'], { from: readonly unknown[]; counts: Map<string, CountsByPractice> }>();

/**
 * Counts the views that count, one's own answers where these count too, and the hands that were shown.
 *
 * @param practices ids in the order wanted
 * @returns an entry for each of them, with nothing but noughts where nobody answered
 */
export function countsOf(round: Round, practices: readonly string[]): CountsByPractice {
  const { edition, responses, workshop } = round;
  const from = [edition, workshop.tallies, workshop.ownCounts];
  const before = known.get(responses);
  const isSame = before?.from.every((part, place) => part === from[place]) ?? false;
  const counts = before && isSame ? before.counts : new Map<string, CountsByPractice>();
  if (counts !== before?.counts) known.set(responses, { from, counts });
  const asked = practices.join(' ');
  let found = counts.get(asked);
  if (!found) counts.set(asked, (found = counted(round, practices)));
  return found;
}

function counted(round: Round, practices: readonly string[]): CountsByPractice {
  const table = countTable(round, practices, 1, () => 0);
  return new Map(
    practices.map((practice, row) => [
      practice,
      addCounts(countsAt(table, row * rowWidth), handsOf(round.workshop.tallies[practice])),
    ]),
  );
}

/** @param at where the row begins */
export function countsAt(table: Uint32Array, at: number): Counts {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, unknown = 0, notApplicable = 0] = table.subarray(at, at + rowWidth);
  return { levels: [a, b, c, d, e], unknown, notApplicable };
}

export const noCounts: Counts = { levels: [0, 0, 0, 0, 0], unknown: 0, notApplicable: 0 };

const handsOf = (tally: Tally | undefined): Counts => tally ?? noCounts;

export function addCounts(a: Counts, b: Counts): Counts {
  const [p, q, r, s, t] = b.levels;
  const [v, w, x, y, z] = a.levels;
  return {
    levels: [v + p, w + q, x + r, y + s, z + t],
    unknown: a.unknown + b.unknown,
    notApplicable: a.notApplicable + b.notApplicable,
  };
}

/** @returns everybody who answered in any way */
export const answered = ({ levels, unknown, notApplicable }: Counts): number =>
  levels.reduce((sum, count) => sum + count, 0) + unknown + notApplicable;
