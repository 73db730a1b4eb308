/** A table with rules and no boxes: the header comes again on each page, and a row stays whole unless a page cannot hold it. */
import { ascent, type Flow } from '../flow';
import type { Line, Span } from '../text/wrap';
import { colours, styles, type Style } from '../tokens';

export interface Paragraph {
  spans: readonly Span[];
  style: Style;
  /** From the left of the cell, in points. */
  indent?: number;
  /** Drawn left of its first line, or in its place: `x` is the left of the cell, `y` the middle of the line. */
  mark?: (x: number, y: number, width: number) => void;
}

/** Paragraphs under each other. */
export type Cell = readonly Paragraph[];

export interface Column {
  head: string;
  /** Share of the width of the table. */
  share: number;
  /** Its cells say what the row is about. */
  names?: true;
  /** Draws what the columns beside it say in words: to those who listen it is no column. */
  drawn?: true;
  /** Drawn left of the head: `x` its middle, `y` the middle of its line. */
  mark?: (x: number, y: number) => void;
}

interface SetLine {
  line: Line;
  style: Style;
  indent: number;
  mark: Paragraph['mark'];
  /** Its place among the paragraphs of the cell; null for the only one, which needs no part of its own. */
  paragraph: number | null;
}

const gutter = 10;
const padding = 3.7;

/** A title and the code before it, which actions of the user's own have none of. */
export const coded = (code: string, title: string): Span[] => [
  ...(code ? [{ text: `${code} `, style: styles.cellSoft }] : []),
  { text: title, style: styles.cell },
];

export const cell = (text: string, style: Style = styles.cell): Cell => [{ spans: [{ text, style }], style }];

/** A label and what it labels, on one line. */
export const labelled = (label: string, text: string): Cell => [
  {
    spans: [
      { text: `${label}: `, style: styles.cellSoft },
      { text, style: styles.cell },
    ],
    style: styles.cell,
  },
];

export interface TableOptions {
  /** Where it stands across the page; the whole width unless said. */
  band?: Band;
  /** Cells stand in the middle of their row, not at its top. */
  middle?: boolean;
}

interface Band {
  x: number;
  width: number;
}

function placed(columns: readonly Column[], band: Band): Band[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let x = band.x;
  return columns.map(({ share }, index) => {
    const width = (share / whole) * band.width;
    const place = { x, width: width - (index === columns.length - 1 ? 0 : gutter) };
    x += width;
    return place;
  });
}

const heightOf = (lines: readonly SetLine[]) => lines.reduce((sum, { style }) => sum + style.line, 0);

/** Paints as one part of the report. */
type Within = (draw: () => void) => void;

/** @param within the part that a line belongs to */
function drawCell(
  flow: Flow,
  lines: readonly SetLine[],
  place: Band,
  top: number,
  within: (line: SetLine) => Within,
): void {
  let y = top;
  for (const set of lines) {
    const { line, style, indent, mark } = set;
    const at = y;
    within(set)(() => {
      mark?.(place.x, at + style.line / 2, place.width);
      flow.paper.line(line, place.x + indent, at + ascent(style));
    });
    y += style.line;
  }
}

/** As many lines as `room` takes, but at least one. */
function cutAt(lines: readonly SetLine[], room: number): number {
  let used = 0;
  const index = lines.findIndex(({ style }) => (used += style.line) > room);
  return index < 0 ? lines.length : index;
}

/** @param rows cells in the order of the columns */
export function drawTable(
  flow: Flow,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { band = { x: flow.page.left, width: flow.page.contentWidth }, middle = false }: TableOptions = {},
): void {
  const { paper } = flow;
  const places = placed(columns, band);
  const setCell = (content: Cell, column: number): SetLine[] =>
    content.flatMap(({ spans, style, indent = 0, mark }, place) => {
      const paragraph = content.length > 1 ? place : null;
      const lines = paper.lines(spans, places[column]!.width - indent);
      return lines.map((line, index) => ({ line, style, indent, mark: index ? undefined : mark, paragraph }));
    });
  const headStyle: Style = { ...styles.headStrong, colour: paper.look.ink };
  const head = columns.map(({ head: text, mark }, index) => {
    const marked: Partial<Paragraph> = mark ? { indent: 9, mark: (x, y) => paper.artifact(() => mark(x + 3, y)) } : {};
    return setCell([{ ...cell(text, headStyle)[0]!, ...marked }], index);
  });
  const headHeight = Math.max(...head.map(heightOf)) + 2 * padding;
  const rowHeight = (cells: readonly SetLine[][]) => Math.max(...cells.map(heightOf)) + 2 * padding;
  const rule = (width: number, colour: string) =>
    paper.stroke(band.x, flow.y, band.x + band.width, flow.y, width, colour);

  /** A row may come in pieces, page after page: its cells stay the same ones. */
  const newRow = (isHead: boolean) => {
    const row = paper.keep('TR');
    let cells: Within[] = [];
    const paragraphs = new Map<string, Within>();
    const partOf = (column: number, { paragraph }: SetLine): Within => {
      if (paragraph === null) return cells[column]!;
      const name = `${column} ${paragraph}`;
      if (!paragraphs.has(name)) cells[column]!(() => paragraphs.set(name, paper.keep('P')));
      return paragraphs.get(name)!;
    };
    row(() => {
      cells = columns.map(({ names, drawn }): Within => {
        if (drawn) return (draw) => draw();
        return isHead
          ? paper.keep('TH', { scope: 'Column' })
          : names
            ? paper.keep('TH', { scope: 'Row' })
            : paper.keep('TD');
      });
    });
    return (lines: readonly (readonly SetLine[])[], height: number) => {
      lines.forEach((each, index) => {
        const top = flow.y + (middle ? (height - heightOf(each)) / 2 : padding);
        drawCell(flow, each, places[index]!, top, (line) => partOf(index, line));
      });
      flow.y += height;
    };
  };
  const drawHead = () => {
    newRow(true)(head, headHeight);
    rule(0.9, paper.look.ink);
  };
  const turn = () => {
    flow.newPage();
    paper.artifact(drawHead, 'Pagination');
  };
  /** Only for a row that no page can hold: as many lines as fit, page after page. */
  const drawTall = (cells: SetLine[][]) => {
    const draw = newRow(false);
    let rest = cells;
    while (rest.some(({ length }) => length > 0)) {
      const room = flow.page.bottom - flow.y - 2 * padding;
      const cuts = rest.map((lines) => cutAt(lines, room));
      if (cuts.every((cut) => cut === 0)) {
        turn();
        continue;
      }
      const here = rest.map((lines, index) => lines.slice(0, cuts[index]));
      draw(here, rowHeight(here));
      rest = rest.map((lines, index) => lines.slice(cuts[index]));
      if (rest.some(({ length }) => length > 0)) turn();
    }
  };

  const set = rows.map((row) => row.map(setCell));
  const pageRoom = flow.page.bottom - flow.page.top - headHeight;
  const heights = set.map(rowHeight);
  // A head with one row under it at the end of a page looks lost, and so does a last row alone on the next.
  const firstTwo = (heights[0] ?? 0) + (heights[1] ?? 0);
  flow.claim(headHeight + (firstTwo < pageRoom / 2 ? firstTwo : Math.min(heights[0] ?? 0, pageRoom)));
  paper.tag('Table', () => {
    drawHead();
    let onPage = 0;
    for (const [index, cells] of set.entries()) {
      const height = heights[index]!;
      const last = index === set.length - 2 ? heights[index + 1]! : 0;
      const leavesOne = onPage > 1 && height + last < pageRoom && flow.y + height + last > flow.page.bottom + 0.01;
      if (height > pageRoom) drawTall(cells);
      else {
        if (leavesOne || flow.y + height > flow.page.bottom + 0.01) {
          turn();
          onPage = 0;
        }
        onPage += 1;
        newRow(false)(cells, height);
      }
      rule(0.4, colours.rule);
    }
  });
  flow.y += 8;
}
