/** Tables, and the two drawings that are made of table cells: shaded, spanned and dated by whoever edits them. */
import type { Block, Cell, Line, TableBlock, TimelineBlock } from '../outline/outline';
import { daysBetween } from '../../domain/calendar/dates';
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

interface Grid {
  style: 'ReportTable' | 'ReportTerms' | 'ReportScale';
  columns: readonly number[];
  lost: Set<string>;
  /** Whether the first row, and the first cell of each row, name the others. */
  names: { head: boolean; first: boolean };
  /** What it shows, for those who do not see it. */
  alt?: string;
}

/** Whole twentieths of a point that add up to the width. */
function widths(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const ends = shares.map((_, index) =>
    Math.round((shares.slice(0, index + 1).reduce((a, b) => a + b, 0) / sum) * width),
  );
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

function grid({ style, columns, names, alt, lost }: Grid, rows: readonly string[]): string {
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
  const xml = w(
    'tbl',
    {},
    properties,
    w('tblGrid', {}, ...columns.map((column) => w('gridCol', { w: column }))),
    ...rows,
  );
  // Two tables with nothing between them become one.
  return xml + w('p', {}, w('pPr', {}, w('pStyle', { val: 'TableEnd' })));
}

/** A row as its cells come, each from the first column that is free. */
function row(of: Grid, kind: 'head' | 'whole' | 'long', cells: readonly { text: Cell; look?: CellLook }[]): string {
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
    const content = lines.map((line) => paragraphs(line, { style, ...setting, lost: of.lost })).join('');
    return w('tc', {}, properties, content || w('p'));
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
const bodyRow = (of: Grid, cells: readonly Cell[]) =>
  row(
    of,
    cells.every((cell) => lengthOf(cell) < wholeRow) ? 'whole' : 'long',
    cells.map((text) => ({ text })),
  );

export function table({ head, shares, rows }: TableBlock, { page }: Look, lost: Set<string>): string {
  const of: Grid = {
    style: 'ReportTable',
    columns: widths(shares, page.content),
    lost,
    names: { head: true, first: true },
  };
  return grid(of, [
    row(
      of,
      'head',
      head.map((text) => ({ text })),
    ),
    ...rows.map((cells) => bodyRow(of, cells)),
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
    block.terms.map(({ term, meaning }) => bodyRow(of, [term, meaning])),
  );
}

/** Columns for each level, a tenth of a level wide: a position is cut to one decimal, so each has its place. */
const tenths = 10;
/** Columns that a mark with its figure takes. */
const markWidth = 8;

export function dial({ reading, stops, alt }: Extract<Block, { kind: 'dial' }>, look: Look, lost: Set<string>): string {
  const all = stops.length * tenths;
  const of: Grid = {
    style: 'ReportScale',
    columns: widths(
      Array.from({ length: all }, () => 1),
      look.page.content,
    ),
    lost,
    names: { head: true, first: false },
    alt,
  };
  /** Columns before the place of a position: level 1 is the middle of the first stop. */
  const before = (position: number) => Math.round((position - 0.5) * tenths);
  const band = reading.band && ([before(reading.band.low), before(reading.band.high)] as const);
  const levels = stops.map((text, index) => {
    const earned = reading.earned === index + 1;
    return {
      text: earned ? [[{ text, tone: 'strong' as const }]] : text,
      look: { span: tenths, centred: true, fill: earned ? look.wash : '' },
    };
  });
  const mark = (position: number | null, sign: string) => {
    if (position === null) return [];
    const from = before(position) - markWidth / 2;
    const cells = [
      { text: '', look: { span: from } },
      { text: `${sign} ${position.toFixed(1)}`, look: { span: markWidth, centred: true } },
      { text: '', look: { span: all - from - markWidth } },
    ];
    return [
      row(
        of,
        'whole',
        cells.filter(({ look: { span } }) => span > 0),
      ),
    ];
  };
  const bandCells = band
    ? [
        { text: '', look: { span: band[0], style: 'TableEnd' } },
        { text: '', look: { span: Math.max(1, band[1] - band[0]), style: 'TableEnd', fill: look.fill } },
        { text: '', look: { span: all - Math.max(band[0] + 1, band[1]), style: 'TableEnd' } },
      ]
    : [];
  return grid(of, [
    row(of, 'whole', levels),
    ...(band
      ? [
          row(
            of,
            'whole',
            bandCells.filter(({ look: { span } }) => span > 0),
          ),
        ]
      : []),
    ...mark(reading.position, '\u25b2'),
    ...mark(reading.target, '\u25b3'),
  ]);
}

/** Columns of the ninety days: five days each. */
const steps = 18;

export function timeline(
  { startsOn, endsOn, head, months, bars, alt }: TimelineBlock,
  look: Look,
  lost: Set<string>,
): string {
  const days = daysBetween(startsOn, endsOn) + 1;
  const step = (date: string) =>
    Math.min(steps - 1, Math.max(0, Math.floor((daysBetween(startsOn, date) / days) * steps)));
  const of: Grid = {
    style: 'ReportTable',
    columns: widths([46, ...Array.from({ length: steps }, () => 54 / steps)], look.page.content),
    lost,
    names: { head: true, first: false },
    alt,
  };
  const monthCells = months.map(({ text, startsOn: from }, index) => {
    const next = months[index + 1];
    return { text, look: { span: (next ? step(next.startsOn) : steps) - step(from) } };
  });
  const rows = bars.map(({ text, startsOn: from, endsOn: to }) => {
    const [first, last] = [step(from), step(to)];
    const cells = [
      { text },
      { text: '', look: { span: first } },
      { text: '', look: { span: last - first + 1, fill: look.fill, bar: true } },
      { text: '', look: { span: steps - 1 - last } },
    ];
    return row(
      of,
      'whole',
      cells.filter(({ look: { span } = { span: 1 } }) => span > 0),
    );
  });
  return grid(of, [row(of, 'head', [{ text: head.action }, ...monthCells]), ...rows]);
}
