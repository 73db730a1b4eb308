/** Actions as bars over the ninety days: one row each, a page that is full goes on on the next with the months named again. */
import { daysBetween } from '../../../domain/calendar/dates';
import type { ActionRow, Report } from '../../../domain/report/report';
import { ascent, type Flow } from '../flow';
import type { Line } from '../text/wrap';
import { colours, styles } from '../tokens';
import { drawBar } from './bar';
import { shorten } from './shorten';
import { drawMark, keyOf, marksOf, markStep } from './state';

/** The picture has few rows and its owners beside the bars; the plan has all of them, with a column for owners. */
const kinds = {
  picture: { titleWidth: 206, ownerWidth: 0, padding: 4, style: styles.cell, codes: false },
  whole: { titleWidth: 222, ownerWidth: 84, padding: 3, style: styles.cellSmall, codes: true },
} as const;
type Kind = keyof typeof kinds;

const gap = 5;
const barHeight = 6;
const codeWidth = 25;

interface Row {
  row: ActionRow;
  title: Line[];
  owner: Line[];
  height: number;
}

/** @param text what the drawing shows, for those who do not see it */
export function drawGantt(flow: Flow, report: Report, rows: readonly ActionRow[], text: string, kind: Kind): void {
  const { titleWidth, ownerWidth, padding, style, codes } = kinds[kind];
  const { paper, page } = flow;
  const { plan, labels } = report;
  const marks = Math.max(0, ...rows.map((row) => marksOf(row).length)) * markStep;
  const left = { code: page.left + marks, title: page.left + marks + (codes ? codeWidth : 0) };
  const x0 = page.left + titleWidth + ownerWidth;
  const width = page.right - x0;
  const span = daysBetween(plan.startsOn, plan.endsOn) + 1;
  const toX = (plain: string, after = 0) => x0 + ((daysBetween(plan.startsOn, plain) + after) / span) * width;

  const set = rows.map((row): Row => {
    const title = paper.lines([{ text: row.title, style }], page.left + titleWidth - left.title - 10);
    const owner = ownerWidth ? paper.lines([{ text: row.owner, style }], ownerWidth - 10) : [];
    return { row, title, owner, height: Math.max(title.length, owner.length) * style.line + padding };
  });

  const heads = plan.months.map((month, index) => {
    const x = toX(month.startsOn);
    const next = plan.months[index + 1];
    const room = (next ? toX(next.startsOn) : page.right) - x - gap;
    const dates = paper.lines([{ text: month.shortDates, style: styles.headStrong }], room);
    return { x, room, lines: [...dates, ...paper.lines([{ text: month.heading, style: styles.head }], room)] };
  });
  const headHeight = Math.max(...heads.map(({ lines }) => lines.length)) * styles.head.line + 6;

  const drawGrid = (height: number) => {
    const [, second, third] = heads;
    // The middle month stands on a wash, so that a bar low on the page is still read against its month.
    if (kind === 'whole') paper.rect(second!.x, flow.y, third!.x - second!.x, height, paper.look.wash);
    for (const { x } of heads) paper.stroke(x, flow.y, x, flow.y + height, 0.4, colours.rule);
  };
  const drawMonths = () => {
    drawGrid(headHeight);
    for (const { x, lines } of heads)
      lines.forEach((line, row) => paper.line(line, x + 3, flow.y + ascent(styles.head) + row * styles.head.line));
    flow.y += headHeight;
    paper.stroke(page.left, flow.y, page.right, flow.y, 0.9, paper.look.ink);
  };

  function drawRow({ row, title, owner, height }: Row) {
    drawGrid(height);
    const top = flow.y + padding / 2;
    const middle = top + style.line / 2;
    marksOf(row).forEach((mark, index) => drawMark(paper, mark, page.left + 3 + index * markStep, middle));
    if (codes) paper.text(row.code, { ...style, colour: colours.inkSoft }, left.code, top + ascent(style));
    title.forEach((line, at) => paper.line(line, left.title, top + ascent(style) + at * style.line));
    owner.forEach((line, at) => paper.line(line, page.left + titleWidth, top + ascent(style) + at * style.line));
    const from = Math.max(x0, toX(row.startsOn));
    const to = Math.min(page.right, Math.max(from + 3, toX(row.endsOn, 1)));
    if (row.confirm) drawHollow(flow, from, middle - barHeight / 2, to - from);
    else drawBar(paper, from, middle - barHeight / 2, to - from, barHeight);
    if (!ownerWidth) drawOwner(flow, row.owner, { from, to, left: x0, baseline: top + ascent(styles.head) });
    flow.y += height;
    if (kind === 'whole') paper.stroke(page.left, flow.y, x0 - gap, flow.y, 0.3, colours.rule);
  }

  flow.claim(headHeight + Math.min(120, set[0]?.height ?? 0));
  const key = keyOf(rows, labels);
  let rest = set;
  while (rest.length) {
    let room = page.bottom - flow.y - headHeight - (key.length ? 20 : 0);
    const over = rest.findIndex(({ height }) => (room -= height) < 0);
    const here = over < 0 ? rest : rest.slice(0, Math.max(1, over));
    const top = flow.y;
    paper.tag(
      'Figure',
      () => {
        drawMonths();
        here.forEach(drawRow);
        drawToday(flow, report, { top: top + headHeight - 4, x: toX(report.date, 0.5) });
        if (key.length) drawKey(flow, key);
      },
      { alt: text },
    );
    rest = rest.slice(here.length);
    if (rest.length) flow.newPage();
  }
  flow.y += 8;
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
    { fill: '#ffffff', stroke: colours.inkSoft, width: 0.7 },
  );
}

/** A line through the day of the report, while that is one of the ninety. */
function drawToday({ paper, y }: Flow, { plan, date, labels }: Report, at: { top: number; x: number }): void {
  if (date < plan.startsOn || date > plan.endsOn) return;
  paper.stroke(at.x, at.top, at.x, y, 0.8, colours.ink, [2, 2]);
  const side = at.x + paper.width(labels.today, styles.head) + 4 > paper.page.right ? 'end' : 'start';
  paper.text(labels.today, styles.head, at.x + (side === 'end' ? -3 : 3), y + ascent(styles.head) - 1, side);
}

function drawKey(flow: Flow, key: ReturnType<typeof keyOf>): void {
  const { paper, page } = flow;
  let x = page.left;
  const y = flow.y + 12;
  for (const { mark, label } of key) {
    drawMark(paper, mark, x + 3, y - 2.6);
    paper.text(label, styles.head, x + 10, y);
    x += 10 + paper.width(label, styles.head) + 14;
  }
  flow.y += 16;
}

/** Right of the bar, or left of it where the right is too narrow; shortened where both are, the tables have it whole. */
function drawOwner(
  { paper, page }: Flow,
  owner: string,
  at: { from: number; to: number; left: number; baseline: number },
): void {
  const room = { right: page.right - at.to - gap, left: at.from - at.left - gap };
  const side = paper.width(owner, styles.head) <= room.right || room.right >= room.left ? 'right' : 'left';
  const shown = shorten(paper, owner, styles.head, room[side]);
  const width = paper.width(shown, styles.head);
  const x = side === 'right' ? at.to + gap : at.from - gap - width;
  // The lines of the months stop short of words.
  paper.rect(x - 1.5, at.baseline - styles.head.size * 0.8, width + 3, styles.head.size, '#ffffff');
  paper.text(shown, styles.head, x, at.baseline);
}
