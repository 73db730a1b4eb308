/** Actions as bars over the ninety days: one row each, a page that is full goes on on the next with the months named again. */
import type { Report } from '../../../domain/report/report';
import { ascent, type Flow } from '../flow';
import { colours, styles } from '../tokens';
import { drawBar } from './bar';
import { ganttGap as gap, ganttKinds, keyY, type GanttLayout, type GanttRow } from './gantt-layout';
import { shorten } from './shorten';
import { drawMark, marksOf, markStep } from './state';

const barHeight = 6;
/** What a row can give up before its lines touch those of the next. */
const mostSqueeze = 1.3;
/** Fewer than these would stand lost on a page. */
const leastRows = 4;

/** @param text what the drawing shows, for those who do not see it */
export function drawGantt(flow: Flow, { labels }: Report, layout: GanttLayout, text: string): void {
  const { paper, page } = flow;
  const { kind, rows, headHeight, keyHeight, rowsHeight } = layout;
  const roomFrom = (y: number) => page.bottom - y - headHeight - keyHeight;
  // One page rather than parts of two, and never the head with a row or two.
  const onePage = rowsHeight - rows.length * mostSqueeze <= roomFrom(page.top) - (kind === 'whole' ? 66 : 0);
  flow.claim(headHeight + keyHeight + (onePage ? rowsHeight : Math.min(rowsHeight, roomFrom(page.top)) / 2));
  let rest = squeezed(rows, roomFrom(flow.y));
  while (rest.length) {
    let room = roomFrom(flow.y);
    const over = rest.findIndex(({ height }) => (room -= height) < 0);
    const here = over < 0 ? rest : rest.slice(0, Math.max(1, Math.min(over, rest.length - leastRows)));
    const draw = () => {
      drawHead(flow, layout, [labels.action, labels.owner]);
      for (const row of here) drawRow(flow, layout, row);
      drawKey(flow, layout);
    };
    paper.tag('Figure', draw, { alt: text });
    rest = rest.slice(here.length);
    if (rest.length) flow.newPage();
  }
  flow.y += 8;
}

/** Rows that nearly fit in the room there is come a little closer, and then they do. */
function squeezed(rows: GanttRow[], room: number): GanttRow[] {
  const over = (rows.reduce((sum, { height }) => sum + height, 0) - room + 0.1) / rows.length;
  return over > 0 && over <= mostSqueeze ? rows.map((row) => ({ ...row, height: row.height - over })) : rows;
}

/** The lines of the months and of today, as far down as what stands before them. */
function drawGrid({ paper, y }: Flow, { kind, heads, today }: GanttLayout, height: number): void {
  const [, second, third] = heads;
  // The middle month stands on a wash, so that a bar low on the page is still read against its month.
  if (kind === 'whole') paper.rect(second!.x, y, third!.x - second!.x, height, paper.look.wash);
  for (const { x } of heads) paper.stroke(x, y, x, y + height, 0.4, colours.rule);
  if (today !== null) paper.stroke(today, y, today, y + height, 0.8, colours.ink, [2, 2]);
}

function drawHead(flow: Flow, layout: GanttLayout, names: readonly [string, string]): void {
  const { paper, page } = flow;
  const { kind, heads, headHeight } = layout;
  drawGrid(flow, { ...layout, today: null }, headHeight);
  for (const { x, lines } of heads)
    lines.forEach((line, row) => paper.line(line, x + 3, flow.y + ascent(styles.head) + row * styles.head.line));
  flow.y += headHeight;
  if (kind === 'whole') {
    const style = { ...styles.headStrong, colour: paper.look.ink };
    names.forEach((name, index) => {
      paper.text(name, style, index ? layout.owner : layout.title, flow.y - styles.head.line + 5);
    });
  }
  paper.stroke(page.left, flow.y, page.right, flow.y, 0.9, paper.look.ink);
}

function drawRow(flow: Flow, layout: GanttLayout, { row, title, owner, height }: GanttRow): void {
  const { paper, page } = flow;
  const { codes, padding, style } = ganttKinds[layout.kind];
  drawGrid(flow, layout, height);
  const top = flow.y + padding / 2;
  const baseline = top + ascent(style);
  const middle = top + style.line / 2;
  marksOf(row).forEach((mark, index) => drawMark(paper, mark, page.left + 3 + index * markStep, middle));
  if (codes) paper.text(row.code, { ...style, colour: colours.inkSoft }, layout.code, baseline);
  title.forEach((line, at) => paper.line(line, layout.title, baseline + at * style.line));
  owner.forEach((line, at) => paper.line(line, layout.owner, baseline + at * style.line));
  const from = Math.min(page.right - 3, Math.max(layout.bars, layout.toX(row.startsOn)));
  const to = Math.min(page.right, Math.max(from + 3, layout.toX(row.endsOn, 1)));
  if (row.confirm) drawHollow(flow, from, middle - barHeight / 2, to - from);
  else drawBar(paper, from, middle - barHeight / 2, to - from, barHeight);
  if (!owner.length) drawOwner(flow, layout, row.owner, { from, to, baseline: middle + 2.8 });
  flow.y += height;
  if (layout.kind === 'whole') paper.stroke(page.left, flow.y, layout.bars - gap, flow.y, 0.3, colours.rule);
}

/** What is in place already: an outline only. */
function drawHollow({ paper }: Flow, x: number, y: number, width: number): void {
  paper.polygon(
    [
      [x + 0.4, y + 0.8],
      [x + width - 0.4, y + 0.8],
      [x + width - 0.4, y + barHeight - 0.8],
      [x + 0.4, y + barHeight - 0.8],
    ],
    { fill: '#ffffff', stroke: colours.inkSoft, width: 0.7, dash: [1.5, 1.2] },
  );
}

function drawKey(flow: Flow, { key, keyHeight }: GanttLayout): void {
  const { paper } = flow;
  for (const { mark, label, x, line } of key) {
    const y = flow.y + keyY(line);
    if (mark === 'today') paper.stroke(x + 3, y - 5, x + 3, y + 5, 0.8, colours.ink, [2, 2]);
    else drawMark(paper, mark, x + 3, y);
    paper.text(label, styles.head, x + 10, y + 2.7);
  }
  flow.y += keyHeight;
}

/** Right of the bar, or left of it where that is clear of lines; shortened where both are too narrow, the tables have it whole. */
function drawOwner(
  { paper, page }: Flow,
  { bars, heads, today }: GanttLayout,
  owner: string,
  at: { from: number; to: number; baseline: number },
): void {
  const lines = [...heads.map(({ x }) => x), ...(today === null ? [] : [today])];
  const wanted = paper.width(owner, styles.head);
  const room = { right: page.right - at.to - gap, left: at.from - bars - gap };
  const crosses = (from: number) => lines.some((x) => x > from - 2 && x < from + wanted + 2);
  const fitsLeft = wanted <= room.left && !crosses(at.from - gap - wanted);
  const fitsRight = wanted <= room.right && (!crosses(at.to + gap) || !fitsLeft);
  const side = fitsRight || (!fitsLeft && room.right >= room.left) ? 'right' : 'left';
  const shown = shorten(paper, owner, styles.head, room[side]);
  const width = paper.width(shown, styles.head);
  const x = side === 'right' ? at.to + gap : at.from - gap - width;
  // The lines of the months stop short of words.
  paper.rect(x - 1.5, at.baseline - styles.head.size * 0.85, width + 3, styles.head.size * 1.2, '#ffffff');
  paper.text(shown, styles.head, x, at.baseline);
}
