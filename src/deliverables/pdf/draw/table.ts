/** A table with rules and no boxes: the header comes again on each page, and a row stays whole unless a page cannot hold it. */
import { ascent, type Flow } from '../flow';
import type { Line, Span } from '../text/wrap';
import { colours, styles, type Style } from '../tokens';

/** Paragraphs under each other. */
export type Cell = readonly { spans: readonly Span[]; style: Style }[];

export interface Column {
  head: string;
  /** Share of the width of the flow.page. */
  share: number;
}

interface SetLine {
  line: Line;
  style: Style;
}

const gutter = 10;
const padding = 4.5;

export const cell = (text: string, style: Style = styles.cell): Cell => [{ spans: [{ text, style }], style }];

/** Where a table stands across the flow.page. */
interface Band {
  x: number;
  width: number;
}

function placed(columns: readonly Column[], band: Band): Band[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let x = band.x;
  return columns.map(({ share }) => {
    const width = (share / whole) * band.width;
    const place = { x, width: width - gutter };
    x += width;
    return place;
  });
}

const heightOf = (lines: readonly SetLine[]) => lines.reduce((sum, { style }) => sum + style.line, 0);

function drawCell(flow: Flow, lines: readonly SetLine[], x: number, top: number): void {
  let y = top;
  for (const { line, style } of lines) {
    flow.paper.line(line, x, y + ascent(style));
    y += style.line;
  }
}

/** As many lines as `room` takes. */
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
  band: Band = { x: flow.page.left, width: flow.page.contentWidth },
): void {
  const { paper } = flow;
  const places = placed(columns, band);
  const setCell = (content: Cell, column: number): SetLine[] =>
    content.flatMap(({ spans, style }) => paper.lines(spans, places[column]!.width).map((line) => ({ line, style })));
  const head = columns.map(({ head: text }, index) => setCell(cell(text, styles.head), index));
  const headHeight = Math.max(...head.map(heightOf)) + 2 * padding;
  const rowHeight = (cells: readonly SetLine[][]) => Math.max(...cells.map(heightOf)) + 2 * padding;
  const rule = (width: number, colour: string) =>
    paper.stroke(band.x, flow.y, band.x + band.width, flow.y, width, colour);

  const drawRow = (cells: readonly (readonly SetLine[])[], height: number) => {
    cells.forEach((lines, index) => drawCell(flow, lines, places[index]!.x, flow.y + padding));
    flow.y += height;
  };
  const drawHead = () => {
    drawRow(head, headHeight);
    rule(0.8, colours.ink);
  };
  const turn = () => {
    flow.newPage();
    drawHead();
  };
  /** Only for a row that no page can hold: as many lines as fit, page after flow.page. */
  const drawTall = (cells: SetLine[][]) => {
    let rest = cells;
    while (rest.some(({ length }) => length > 0)) {
      const room = flow.page.bottom - flow.y - 2 * padding;
      const cuts = rest.map((lines) => cutAt(lines, room));
      const here = rest.map((lines, index) => lines.slice(0, cuts[index]));
      drawRow(here, rowHeight(here));
      rest = rest.map((lines, index) => lines.slice(cuts[index]));
      if (rest.some(({ length }) => length > 0)) turn();
    }
  };

  const set = rows.map((row) => row.map(setCell));
  const pageRoom = flow.page.bottom - flow.page.top - headHeight;
  flow.claim(headHeight + Math.min(set[0] ? rowHeight(set[0]) : 0, pageRoom));
  drawHead();
  for (const cells of set) {
    const height = rowHeight(cells);
    if (height > pageRoom) drawTall(cells);
    else {
      if (flow.y + height > flow.page.bottom + 0.01) turn();
      drawRow(cells, height);
    }
    rule(0.4, colours.rule);
  }
  flow.y += 8;
}
