/** The ninety days as native bars: a row for each action, a column for each month. */
import type { ActionRow, MonthPlan, Report } from '../../../domain/report/report';
import { smallestType } from '../look';
import type { Slide } from '../slide';
import { runsRightToLeft } from '../../office/direction';
import { lineCount, lineHeight, shortened, textWidth } from '../text/measure';
import { levelled } from './rows';
import { paragraph } from '../xml/text';
import type { Box } from '../xml/units';

const dayLength = 86_400_000;
const day = (plain: string) => Date.parse(`${plain}T00:00:00Z`) / dayLength;
const labelWidth = 430;
const headHeight = 26;
const todayHeight = 16;
const air = 6;
const tallest = 30;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How an action stands, in a word or two; nothing while it has not begun. */
export const shortState = (row: ActionRow, labels: Report['labels']): string[] => [
  ...(row.state === 'notStarted' ? [] : [labels[row.state]]),
  ...(row.late ? [row.state === 'notStarted' ? labels.late : lower(labels.late)] : []),
];
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export function drawGantt(
  slide: Slide,
  box: Box,
  months: readonly MonthPlan[],
  rows: readonly ActionRow[],
  { alt, labels, today }: { alt: string; labels: Report['labels']; today: string | null },
): void {
  const first = day(months[0]!.startsOn);
  const last = day(months.at(-1)!.endsOn) + 1;
  const chart = { x: box.x + labelWidth, width: box.width - labelWidth };
  const x = (at: number) => chart.x + ((at - first) / (last - first)) * chart.width;
  const { size, heights, isCut } = rowHeights(rows, box.height - headHeight - (today === null ? 0 : todayHeight));
  const bottom = box.y + headHeight + heights.reduce((sum, height) => sum + height, 0);
  slide.group('Plan', alt, () => {
    const edges = [...months.map(({ startsOn }) => x(day(startsOn))), chart.x + chart.width];
    slide.strokes(
      { x: chart.x, y: box.y, width: chart.width, height: bottom - box.y },
      edges.map((edge) => [edge - chart.x, 0, edge - chart.x, bottom - box.y] as const),
      { stroke: 'rule', width: 0.75 },
    );
    if (today !== null) drawToday(slide, { x: x(day(today) + 0.5), y: box.y + 20, bottom }, labels.today);
    months.forEach(({ shortDates }, index) => {
      slide.text({ x: edges[index]! + 6, y: box.y, width: edges[index + 1]! - edges[index]! - 8, height: 18 }, [
        paragraph(shortDates, { size: 12, colour: 'soft' }),
      ]);
    });
    let y = box.y + headHeight;
    rows.forEach((row, index) => {
      const step = heights[index]!;
      const [from, to] = [x(day(row.startsOn)), x(day(row.endsOn) + 1)];
      const beside = [oneLine(row.owner), ...shortState(row, labels)].join(' · ');
      drawRow(slide, row, { y, step, size, isCut, left: box.x, chart, from, to, beside });
      y += step;
    });
  });
}

function drawToday(slide: Slide, { x, y, bottom }: { x: number; y: number; bottom: number }, name: string): void {
  slide.line({ x, y, width: 0, height: bottom - y }, { stroke: 'signal', width: 1.25 });
  slide.text({ x: x - 40, y: bottom, width: 80, height: todayHeight }, [
    paragraph(name, { size: 12, colour: 'signalInk' }, { align: 'middle' }),
  ]);
}

/** One size for all names: the largest at which they have room, on two lines where they need two; else cut to one. */
function rowHeights(rows: readonly ActionRow[], height: number): { size: number; heights: number[]; isCut: boolean } {
  const fits = (heights: number[]) => heights.reduce((sum, each) => sum + each, 0) <= height;
  for (const size of [14, 13.5, 13, 12.5, smallestType]) {
    const lines = rows.map(({ title }) => lineCount([{ text: oneLine(title), size }], labelWidth - 10));
    const heights = lines.map((count) => count * size * lineHeight + air);
    if (Math.max(...lines) <= 2 && fits(heights))
      return { size, heights: levelled(heights, height, tallest), isCut: false };
  }
  const size = smallestType;
  const even = Math.min(tallest, height / rows.length);
  return { size, heights: rows.map(() => even), isCut: true };
}

interface Place {
  y: number;
  step: number;
  size: number;
  left: number;
  chart: { x: number; width: number };
  from: number;
  to: number;
  /** Whether a name that needs a second line goes without it. */
  isCut: boolean;
  /** What stands beside the bar. */
  beside: string;
}

function drawRow(slide: Slide, row: ActionRow, { y, step, size, isCut, left, chart, from, to, beside }: Place): void {
  const label = { x: left, y, width: labelWidth - 10, height: step };
  const run = { text: oneLine(row.title), size };
  slide.text(label, [{ runs: [shortened(run, label.width, isCut ? 1 : 2)] }], { anchor: 'ctr' });
  const height = 11;
  slide.shape(
    'rect',
    { x: from, y: y + (step - height) / 2, width: Math.max(3, to - from), height },
    { fill: row.state === 'done' ? 'tick' : 'second' },
  );
  // The name stands where there is more room: after the bar, or before it.
  const after = chart.x + chart.width - to - 6;
  const before = from - chart.x - 6;
  const isAfter = after >= before || textWidth(beside, size) + 8 <= after;
  const room = Math.max(40, isAfter ? after : before);
  const owner = shortened({ text: beside, size, colour: 'soft' }, room - 6);
  slide.text(
    { x: isAfter ? to + 6 : from - 6 - room, y, width: room, height: step },
    [{ runs: [owner], align: isAfter === runsRightToLeft(owner.text) ? 'end' : 'start' }],
    { anchor: 'ctr' },
  );
}
