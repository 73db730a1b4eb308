/** Actions as bars over the ninety days, grouped by nothing but time: one row each, its owner beside the bar. */
import type { ActionRow, Report } from '../../../domain/report/report';
import { ascent, type Flow } from '../flow';
import { shorten } from './shorten';
import { colours, styles } from '../tokens';

/** The picture has few rows and much room for each; the plan has all of them, as close as they can be told apart. */
const kinds = {
  picture: { titleWidth: 206, padding: 4, style: styles.cell },
  whole: { titleWidth: 252, padding: 1.6, style: styles.cellSmall },
} as const;

const gap = 5;
const barHeight = 6;

const dayNumber = (plain: string) => Date.parse(`${plain}T00:00:00Z`) / 86_400_000;

/** @param rows in the order they are drawn; a page that is full goes on on the next with the months named again */
export function drawGantt(
  flow: Flow,
  plan: Report['plan'],
  rows: readonly ActionRow[],
  kind: keyof typeof kinds = 'picture',
): void {
  const { titleWidth, padding, style } = kinds[kind];
  const { paper } = flow;
  const x0 = flow.page.left + titleWidth;
  const width = flow.page.contentWidth - titleWidth;
  const first = dayNumber(plan.startsOn);
  const span = dayNumber(plan.endsOn) + 1 - first;
  const toX = (plain: string, after = 0) => x0 + ((dayNumber(plain) + after - first) / span) * width;

  const heads = plan.months.map((month, index) => {
    const x = toX(month.startsOn);
    const next = plan.months[index + 1];
    const room = (next ? toX(next.startsOn) : x0 + width) - x - gap;
    const dates = paper.lines([{ text: month.shortDates, style: styles.headStrong }], room);
    return { x, lines: [...dates, ...paper.lines([{ text: month.heading, style: styles.head }], room)] };
  });
  const headHeight = Math.max(...heads.map(({ lines }) => lines.length)) * styles.head.line + 6;
  const drawGrid = (height: number) => {
    for (const { x } of heads) paper.stroke(x, flow.y, x, flow.y + height, 0.4, colours.rule);
  };
  const drawMonths = () => {
    drawGrid(headHeight);
    for (const { x, lines } of heads)
      lines.forEach((line, row) => paper.line(line, x + 3, flow.y + ascent(styles.head) + row * styles.head.line));
    flow.y += headHeight;
  };

  const set = rows.map((row) => paper.lines([{ text: row.title, style }], titleWidth - 10));
  const rowHeight = (index: number) => set[index]!.length * style.line + padding;
  flow.claim(headHeight + Math.min(2, rows.length) * 20);
  drawMonths();
  rows.forEach((row, index) => {
    const height = rowHeight(index);
    if (flow.y + height > flow.page.bottom) {
      flow.newPage();
      drawMonths();
    }
    drawGrid(height);
    set[index]!.forEach((line, at) => paper.line(line, flow.page.left, flow.y + ascent(style) + at * style.line));
    const from = toX(row.startsOn);
    const to = Math.max(from + 3, toX(row.endsOn, 1));
    const middle = flow.y + style.line / 2;
    paper.rect(from, middle - barHeight / 2, to - from, barHeight, row.confirm ? colours.tick : colours.second);
    drawOwner(flow, row.owner, { from, to, left: x0, right: x0 + width, baseline: flow.y + ascent(styles.head) });
    flow.y += height;
  });
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
  const width = paper.width(shown, styles.head);
  const x = side === 'right' ? at.to + gap : at.from - gap - width;
  // The lines of the months stop short of words.
  paper.rect(x - 1.5, at.baseline - styles.head.size * 0.8, width + 3, styles.head.size, '#ffffff');
  paper.text(shown, styles.head, x, at.baseline);
}
