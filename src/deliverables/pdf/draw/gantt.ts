/** Actions as bars over the ninety days, grouped by nothing but time: one row each, its owner beside the bar. */
import type { ActionRow, Report } from '../../../domain/report/report';
import { ascent, type Flow } from '../flow';
import { shorten } from './shorten';
import { colours, contentBottom, contentWidth, page, styles } from '../tokens';

const titleWidth = 186;
const gap = 5;
const barHeight = 6;

const dayNumber = (plain: string) => Date.parse(`${plain}T00:00:00Z`) / 86_400_000;

/** @param rows in the order they are drawn; a page that is full goes on on the next with the months named again */
export function drawGantt(flow: Flow, plan: Report['plan'], rows: readonly ActionRow[]): void {
  const { paper } = flow;
  const x0 = page.left + titleWidth;
  const width = contentWidth - titleWidth;
  const first = dayNumber(plan.startsOn);
  const span = dayNumber(plan.endsOn) + 1 - first;
  const toX = (plain: string, after = 0) => x0 + ((dayNumber(plain) + after - first) / span) * width;

  const heads = plan.months.map((month, index) => {
    const x = toX(month.startsOn);
    const next = plan.months[index + 1];
    const room = (next ? toX(next.startsOn) : x0 + width) - x - gap;
    return { x, lines: paper.lines([{ text: month.heading, style: styles.head }], room) };
  });
  const headHeight = Math.max(...heads.map(({ lines }) => lines.length)) * styles.head.line + 6;
  const drawMonths = () => {
    for (const { x, lines } of heads)
      lines.forEach((line, row) => paper.line(line, x + 2, flow.y + ascent(styles.head) + row * styles.head.line));
    flow.y += headHeight;
  };
  const drawGrid = (top: number) => {
    for (const { startsOn } of plan.months) paper.stroke(toX(startsOn), top, toX(startsOn), flow.y, 0.4, colours.rule);
  };

  const set = rows.map((row) => paper.lines([{ text: row.title, style: styles.cell }], titleWidth - 10));
  const rowHeight = (index: number) => set[index]!.length * styles.cell.line + 5;
  flow.claim(headHeight + Math.min(2, rows.length) * 20);
  drawMonths();
  let top = flow.y - headHeight;
  rows.forEach((row, index) => {
    const height = rowHeight(index);
    if (flow.y + height > contentBottom) {
      drawGrid(top);
      flow.newPage();
      top = flow.y;
      drawMonths();
    }
    set[index]!.forEach((line, at) =>
      paper.line(line, page.left, flow.y + ascent(styles.cell) + at * styles.cell.line),
    );
    const from = toX(row.startsOn);
    const to = Math.max(from + 3, toX(row.endsOn, 1));
    const middle = flow.y + styles.cell.line / 2;
    paper.rect(from, middle - barHeight / 2, to - from, barHeight, row.confirm ? colours.tick : colours.second);
    drawOwner(flow, row.owner, { from, to, left: x0, right: x0 + width, baseline: flow.y + ascent(styles.head) });
    flow.y += height;
  });
  drawGrid(top);
  flow.y += 8;
}

/** Right of the bar, or left of it where the right is too narrow; shortened where both are, the tables have it whole. */
function drawOwner(
  flow: Flow,
  owner: string,
  at: { from: number; to: number; left: number; right: number; baseline: number },
): void {
  const { paper } = flow;
  const room = { right: at.right - at.to - gap, left: at.from - at.left - gap };
  const side = paper.width(owner, styles.head) <= room.right || room.right >= room.left ? 'right' : 'left';
  const shown = shorten(paper, owner, styles.head, room[side]);
  if (side === 'right') paper.text(shown, styles.head, at.to + gap, at.baseline);
  else paper.text(shown, styles.head, at.from - gap, at.baseline, 'end');
}
