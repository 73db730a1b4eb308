/**
 * Which parts of a group may be shown by themselves without telling what a few people answered.
 *
 * What is shown are sums over people: the whole group, some seniorities, some functions. Somebody who knows who belongs where
 * can add and subtract these sums. A group may be shown when it has enough people and when no sum that can be worked out in
 * that way belongs to fewer (handbook 7.3, 9).
 *
 * Hidden parts, and people of whom no part is known, stand together in a rest. Every sum that can be worked out is then a
 * number for each seniority plus a number for each function, and a set of people can be singled out just when these numbers
 * can be chosen so that they add up to one for those people and to nought for all others. There are few seniorities, so all
 * choices are tried. Hands hide nobody: everybody saw them.
 */

/** People by seniority and, in each, by function; the last row and the last column hold those of whom it is not known. */
export type Crowd = readonly (readonly number[])[];

export interface Disclosure {
  /** By row of the crowd, without the last. */
  rows: readonly boolean[];
  /** By column of the crowd, without the last. */
  columns: readonly boolean[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const columnOf = (crowd: Crowd, column: number) => crowd.map((row) => row[column]!);

/**
 * Rows before columns, in the order given; columns from the largest on, so that the smallest is the one to stay hidden. The
 * same crowd always gives the same answer, and no group is hidden that could be shown beside those chosen.
 *
 * @param rowOrder rows without the last, those first that matter most
 * @param from fewest people to be shown by themselves, 2 or more
 */
export function disclosureOf(crowd: Crowd, rowOrder: readonly number[], from: number): Disclosure {
  const width = crowd[0]!.length;
  const rows = new Set<number>();
  const columns = new Set<number>();
  const tryWith = (chosen: Set<number>, place: number, size: number) => {
    if (size < from) return;
    chosen.add(place);
    if (tells(mergedCrowd(crowd, rows, columns), from)) chosen.delete(place);
  };
  for (const row of rowOrder) tryWith(rows, row, sum(crowd[row]!));
  const sizes = Array.from({ length: width - 1 }, (_, column) => ({ column, size: sum(columnOf(crowd, column)) }));
  for (const { column, size } of sizes.toSorted((a, b) => b.size - a.size)) tryWith(columns, column, size);
  return {
    rows: crowd.slice(0, -1).map((_, row) => rows.has(row)),
    columns: sizes.map(({ column }) => columns.has(column)),
  };
}

/** @returns the crowd with everything that is not shown put together in the last row and the last column */
function mergedCrowd(crowd: Crowd, rows: ReadonlySet<number>, columns: ReadonlySet<number>): Crowd {
  const byColumn = crowd.map((row) => merged(row, columns, (a, b) => a + b, 0));
  return merged(
    byColumn,
    rows,
    (a, b) => a.map((each, place) => each + b[place]!),
    byColumn[0]!.map(() => 0),
  );
}

function merged<T>(items: readonly T[], kept: ReadonlySet<number>, add: (a: T, b: T) => T, nothing: T): T[] {
  const rest = items.filter((_, place) => !kept.has(place)).reduce(add, nothing);
  return [...items.filter((_, place) => kept.has(place)), rest];
}

/**
 * @param crowd every row and every column of which is shown or follows from what is shown
 * @returns whether some people, fewer than `from`, can be singled out
 */
export function tells(crowd: Crowd, from: number): boolean {
  // Whoever is singled out is made up of whole cells: where none is small, nobody can be. So it is in large groups.
  if (crowd.every((row) => row.every((size) => size === 0 || size >= from))) return false;
  return numberings(crowd.length).some((numbers) => {
    let forced = 0;
    let least = Infinity;
    for (let column = 0; column < crowd[0]!.length; column += 1) {
      const people = columnOf(crowd, column);
      const used = numbers.filter((_, row) => people[row]! > 0);
      if (used.length === 0) continue;
      const lowest = Math.min(...used);
      // People of one column can only differ by being singled out or not.
      if (Math.max(...used) > lowest + 1) return false;
      const above = sum(people.filter((_, row) => numbers[row]! > lowest));
      // With one number throughout, the column may be taken as a whole or left as a whole.
      if (above === 0) least = Math.min(least, sum(people));
      else forced += above;
    }
    return (forced > 0 ? forced : least) < from;
  });
}

const numberingsByHeight = new Map<number, readonly (readonly number[])[]>();

/**
 * @returns every way to number the rows from 0 on; neighbours differ by one at most, so no number need exceed the count of the
 *   others, and to add the same to all changes nothing
 */
function numberings(height: number): readonly (readonly number[])[] {
  const known = numberingsByHeight.get(height);
  if (known) return known;
  const all = Array.from({ length: height ** height }, (_, code) =>
    Array.from({ length: height }, (__, row) => Math.floor(code / height ** row) % height),
  ).filter((numbers) => numbers.includes(0));
  numberingsByHeight.set(height, all);
  return all;
}
