import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureOf, type Crowd } from '../../../../src/domain/workshop/agreement/disclosure';

const from = 5;
const rowOrder = [0, 2, 1];
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const sizeOfColumn = (crowd: Crowd, column: number) => sum(crowd.map((row) => row[column]!));

/** A whole number of n parts, exactly. */
interface Fraction {
  over: bigint;
  under: bigint;
}
const fraction = (over: bigint, under: bigint): Fraction => {
  const sign = under < 0n ? -1n : 1n;
  let [a, b] = [over < 0n ? -over : over, under < 0n ? -under : under];
  while (b) [a, b] = [b, a % b];
  return { over: (sign * over) / (a || 1n), under: (sign * under) / (a || 1n) };
};
const minus = (a: Fraction, b: Fraction) => fraction(a.over * b.under - b.over * a.under, a.under * b.under);
const times = (a: Fraction, b: Fraction) => fraction(a.over * b.over, a.under * b.under);
const through = (a: Fraction, b: Fraction) => fraction(a.over * b.under, a.under * b.over);

/** Takes from a vector what the basis explains of it; what is left is nought just when it lies in the span. */
function reduce(vector: readonly Fraction[], basis: readonly (readonly Fraction[])[]): Fraction[] {
  let left = [...vector];
  for (const row of basis) {
    const pivot = row.findIndex(({ over }) => over !== 0n);
    const factor = through(left[pivot]!, row[pivot]!);
    if (factor.over !== 0n) left = left.map((each, place) => minus(each, times(factor, row[place]!)));
  }
  return left;
}

/** Every way to pick cells that hold `from` - 1 people or fewer between them. */
function* smallSets(sizes: readonly number[], start = 0, left = from - 1): Generator<number[]> {
  for (let place = start; place < sizes.length; place += 1) {
    if (sizes[place]! > left) continue;
    yield [place];
    for (const more of smallSets(sizes, place + 1, left - sizes[place]!)) yield [place, ...more];
  }
}

/** Knows who belongs where, is shown the sums, and adds and subtracts them by elimination over the rationals. */
function adversary(crowd: Crowd, shownRows: readonly boolean[], shownColumns: readonly boolean[]): number[] | null {
  const cells = crowd.flatMap((row, y) => row.flatMap((size, x) => (size > 0 ? [{ x, y, size }] : [])));
  const vector = (has: (cell: { x: number; y: number }) => boolean) =>
    cells.map((cell) => fraction(has(cell) ? 1n : 0n, 1n));
  const shown = [
    vector(() => true),
    ...shownRows.flatMap((is, y) => (is ? [vector((cell) => cell.y === y)] : [])),
    ...shownColumns.flatMap((is, x) => (is ? [vector((cell) => cell.x === x)] : [])),
  ];
  const basis: Fraction[][] = [];
  for (const each of shown) {
    const left = reduce(each, basis);
    if (left.some(({ over }) => over !== 0n)) basis.push(left);
  }
  for (const places of smallSets(cells.map(({ size }) => size))) {
    const wanted = cells.map((_, place) => fraction(places.includes(place) ? 1n : 0n, 1n));
    if (reduce(wanted, basis).every(({ over }) => over === 0n)) return places;
  }
  return null;
}

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 5, max: 9 }),
);
const crowds = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 4, maxLength: 4 }));

describe('what is shown of the parts of a group', () => {
  it('tells nobody what four people or fewer answered, however the sums are added and subtracted', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        // With fewer than five in all there is nothing to take apart: the whole is shown, no part is.
        fc.pre(sum(crowd.map(sum)) >= from);
        const { rows, columns } = disclosureOf(crowd, rowOrder, from);
        expect(adversary(crowd, rows, columns)).toBeNull();
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves out nothing that could be shown beside the rest: one group more would give somebody away', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        fc.pre(sum(crowd.map(sum)) >= from);
        const { rows, columns } = disclosureOf(crowd, rowOrder, from);
        for (const [y, is] of rows.entries())
          if (!is && sum(crowd[y]!) >= from)
            expect(adversary(crowd, rows.with(y, true), columns), `row ${y}`).not.toBeNull();
        for (const [x, is] of columns.entries())
          if (!is && sizeOfColumn(crowd, x) >= from)
            expect(adversary(crowd, rows, columns.with(x, true)), `column ${x}`).not.toBeNull();
      }),
      { numRuns: 600 },
    );
  });

  it('shows every group of five or more where only one thing was asked and the rest is none or five or more', () => {
    const size = fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 40 }));
    fc.assert(
      fc.property(fc.array(size, { minLength: 4, maxLength: 4 }), (sizes) => {
        const bySeniority = disclosureOf(
          sizes.map((n) => [n]),
          rowOrder,
          from,
        );
        expect(bySeniority.rows).toEqual(sizes.slice(0, 3).map((n) => n >= from));
        const byFunction = disclosureOf([[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], sizes], rowOrder, from);
        expect(byFunction.columns).toEqual(sizes.slice(0, 3).map((n) => n >= from));
      }),
    );
  });

  it('never shows a group of four', () => {
    fc.assert(
      fc.property(crowds, (crowd) => {
        const { rows, columns } = disclosureOf(crowd, rowOrder, from);
        for (const [y, is] of rows.entries()) if (is) expect(sum(crowd[y]!)).toBeGreaterThanOrEqual(from);
        for (const [x, is] of columns.entries()) if (is) expect(sizeOfColumn(crowd, x)).toBeGreaterThanOrEqual(from);
      }),
    );
  });

  it('hides a second group where the whole less the others is two people', () => {
    // Six leaders, two managers, seven of the front line: both shown, the managers would be the difference.
    expect(disclosureOf([[6], [2], [7], [0]], rowOrder, from).rows).toEqual([true, false, false]);
    // Five whose seniority is not known make up the difference.
    expect(disclosureOf([[6], [2], [7], [5]], rowOrder, from).rows).toEqual([true, false, true]);
  });

  it('looks at seniority and function together', () => {
    // Five leaders, all in sales; sales has seven. Sales less leaders would be two people, all of one function.
    const crowd = [
      [5, 0],
      [0, 0],
      [2, 6],
      [0, 0],
    ];
    expect(disclosureOf(crowd, rowOrder, from)).toEqual({ rows: [true, false, true], columns: [false] });
  });
});
