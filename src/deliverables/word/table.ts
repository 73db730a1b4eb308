/** Tables: heads that repeat, rows that stay whole, a grid whose columns add up. */
import type { Block, Cell, Line, TableBlock } from '../outline/outline';
import type { Look } from './look';
import { oneLine, paragraphs, type Setting } from './text';
import { w } from './xml';

/** Characters in a row that surely fit on a page; a longer row has to break. */
const wholeRow = 1_500;

interface CellLook extends Omit<Setting, 'lost'> {
  span?: number;
  fill?: string;
  /** With white above and below it. */
  bar?: boolean;
}

/** @param sz eighths of a point; above, thinner than the rule under the head, which stays */
const gap = (side: string, sz: number) => w(side, { val: 'single', sz, space: 0, color: 'FFFFFF' });

export interface Grid {
  style: 'ReportTable' | 'ReportTerms' | 'ReportScale';
  columns: readonly number[];
  lost: Set<string>;
  /** Whether the first row, and the first cell of each row, name the others. */
  names: { head: boolean; first: boolean };
  /** What it shows, for those who do not see it. */
  alt?: string;
}

/** Whole twentieths of a point that add up to the width. */
export function widths(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const ends = shares.map((_, index) =>
    Math.round((shares.slice(0, index + 1).reduce((a, b) => a + b, 0) / sum) * width),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

export function grid({ style, columns, names, alt, lost }: Grid, rows: readonly string[]): string {
  const width = columns.reduce((sum, column) => sum + column, 0);
  const properties = w(
    'tblPr',
    {},
    w('tblStyle', { val: style }),
    // Said outright: LibreOffice turns a table around whose first words run from right to left.
    w('bidiVisual', { val: 'off' }),
    w('tblW', { w: width, type: 'dxa' }),
    w('tblLayout', { type: 'fixed' }),
    w('tblLook', {
      val: names.head ? (names.first ? '06A0' : '0620') : names.first ? '0680' : '0600',
      firstRow: Number(names.head),
      lastRow: 0,
      firstColumn: Number(names.first),
      lastColumn: 0,
      noHBand: 1,
      noVBand: 1,
    }),
    alt ? w('tblDescription', { val: oneLine(alt, lost) }) : '',
  );
  return w('tbl', {}, properties, w('tblGrid', {}, ...columns.map((column) => w('gridCol', { w: column }))), ...rows);
}

/** Two tables with nothing between them become one, and none may end a document. */
export const tableEnd = w('p', {}, w('pPr', {}, w('pStyle', { val: 'TableEnd' })));

/**
 * A row as its cells come, each from the first column that is free.
 * @param keep on the page of the next row
 */
export function row(
  of: Grid,
  kind: 'head' | 'whole' | 'long',
  cells: readonly { text: Cell; look?: CellLook }[],
  keep = false,
): string {
  let at = 0;
  const set = cells.map(({ text, look: { span = 1, fill, bar, ...setting } = {} }) => {
    const width = of.columns.slice(at, at + span).reduce((sum, column) => sum + column, 0);
    at += span;
    const properties = w(
      'tcPr',
      {},
      w('tcW', { w: width, type: 'dxa' }),
      span > 1 ? w('gridSpan', { val: span }) : '',
      bar ? w('tcBorders', {}, gap('top', 6), gap('bottom', 24)) : '',
      fill ? w('shd', { val: 'clear', color: 'auto', fill }) : '',
    );
    const style = kind === 'head' ? 'TableHead' : 'TableText';
    const lines: readonly Line[] = typeof text === 'string' ? [text] : text;
    const content = lines.map((line) => paragraphs(line, { style, keep, ...setting, lost: of.lost })).join('');
    return w('tc', {}, properties, content || paragraphs('', { style, keep, lost: of.lost }));
  });
  const properties = (kind === 'long' ? '' : w('cantSplit')) + (kind === 'head' ? w('tblHeader') : '');
  return w('tr', {}, properties && w('trPr', {}, properties), ...set);
}

const lengthOf = (cell: Cell): number =>
  typeof cell === 'string'
    ? cell.length
    : cell.reduce(
        (sum, line) =>
          sum + (typeof line === 'string' ? line.length : line.reduce((a, { text }) => a + text.length, 0)),
        0,
      );

/** Rows and characters of a table that is not worth breaking. */
const small = { rows: 6, characters: 1_200 };

/** The rows under the head. None goes to a page of its own: a small table stays whole, and the last two rows of any stay together. */
function bodyRows(of: Grid, rows: readonly (readonly Cell[])[]): string[] {
  const isSmall = rows.length <= small.rows && lengthOf(rows.flat(2) as Cell) <= small.characters;
  return rows.map((cells, index) =>
    row(
      of,
      cells.every((cell) => lengthOf(cell) < wholeRow) ? 'whole' : 'long',
      cells.map((text) => ({ text })),
      index < rows.length - 1 && (isSmall || index === rows.length - 2),
    ),
  );
}

export function table({ head, shares, rows, plain }: TableBlock, { page }: Look, lost: Set<string>): string {
  const of: Grid = {
    style: 'ReportTable',
    columns: widths(shares, page.content),
    lost,
    names: { head: true, first: !plain },
  };
  return grid(of, [
    row(
      of,
      'head',
      head.map((text) => ({ text })),
    ),
    ...bodyRows(of, rows),
  ]);
}

export function terms(block: Extract<Block, { kind: 'terms' }>, { page }: Look, lost: Set<string>): string {
  const of: Grid = {
    style: 'ReportTerms',
    columns: widths([32, 68], page.content),
    lost,
    names: { head: false, first: true },
  };
  return grid(
    of,
    bodyRows(
      of,
      block.terms.map(({ term, meaning }) => [term, meaning]),
    ),
  );
}
