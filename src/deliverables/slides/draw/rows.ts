/** Rows of a table as high as their words, in the largest type in which they fit. */
import { smallestType } from '../look';
import { heightOf, scaled } from '../text/measure';
import { cellPadding, type Column, type Row } from '../xml/table';
import type { Paragraph } from '../xml/text';
import { strong } from './frame';

export type Cells = readonly (readonly Paragraph[])[];

export const headHeight = 24;

export const headRow = (names: readonly string[]): Row => ({
  head: true,
  height: headHeight,
  cells: names.map((name) => [{ ...strong(name, 12), runs: [{ text: name, size: 12, bold: true, colour: 'soft' }] }]),
});

export function rowHeight(cells: Cells, columns: readonly Column[]): number {
  const heights = cells.map((cell, index) => {
    const left = index === 0 ? 0 : cellPadding.side;
    return heightOf(cell, columns[index]!.width - left - cellPadding.side);
  });
  return Math.max(...heights) + 2 * cellPadding.top;
}

export interface FittedRows {
  rows: Row[];
  /** How many of those given are not among them. */
  left: number;
}

function atShare(cells: Cells, columns: readonly Column[], share: number, least: number): Row {
  const set = cells.map((cell) => scaled(cell, share, smallestType));
  return { cells: set, height: Math.max(least, rowHeight(set, columns)) };
}

/**
 * @param smallest the share of their size at which they can still be read
 * @param least points a row is high at least
 * @param reserve points to leave free under the rows when not all of them fit
 */
export function fittedRows(
  all: readonly Cells[],
  columns: readonly Column[],
  height: number,
  { smallest, least = 0, reserve = 24 }: { smallest: number; least?: number; reserve?: number },
): FittedRows {
  const total = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + row.height, 0);
  for (let share = 1; share >= smallest - 0.001; share -= 0.05) {
    const rows = all.map((cells) => atShare(cells, columns, share, least));
    if (total(rows) <= height) return { rows: loosened(rows, height), left: 0 };
  }
  const rows: Row[] = [];
  for (const cells of all) {
    const row = atShare(cells, columns, smallest, least);
    if (total(rows) + row.height > height - reserve) break;
    rows.push(row);
  }
  return { rows, left: all.length - rows.length };
}

/** Points by which the tallest row may grow where there is room to spare. */
const mostAir = 9;

function loosened(rows: readonly Row[], height: number): Row[] {
  const heights = rows.map((row) => row.height);
  const even = levelled(heights, height, Math.max(...heights) + mostAir);
  return rows.map((row, index) => ({ ...row, height: even[index]! }));
}

/**
 * Room to spare goes to the lowest first, so that rows are as even as they can be.
 * @param heights that each needs, which together fit
 * @param most that none is raised above
 */
export function levelled(heights: readonly number[], room: number, most: number): number[] {
  const raised = (level: number) => heights.map((height) => Math.max(height, level));
  let [low, high] = [0, most];
  for (let step = 0; step < 24; step += 1) {
    const middle = (low + high) / 2;
    if (raised(middle).reduce((sum, height) => sum + height, 0) <= room) low = middle;
    else high = middle;
  }
  return raised(low);
}
