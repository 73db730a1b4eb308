/** The ninety days as native bars: a row for each action, a column for each month. */
import type { ActionRow, MonthPlan } from '../../../domain/report/report';
import type { Slide } from '../slide';
import { runsRightToLeft } from '../text/direction';
import { lineCount, lineHeight, shortened, textWidth } from '../text/measure';
import { paragraph } from '../xml/text';
import type { Box } from '../xml/units';

const dayLength = 86_400_000;
const day = (plain: string) => Date.parse(`${plain}T00:00:00Z`) / dayLength;
const labelWidth = 400;
const headHeight = 26;
const tallest = 26;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

export function drawGantt(
  slide: Slide,
  box: Box,
  months: readonly MonthPlan[],
  rows: readonly ActionRow[],
  alt: string,
): void {
  const first = day(months[0]!.startsOn);
  const last = day(months.at(-1)!.endsOn) + 1;
  const chart = { x: box.x + labelWidth, width: box.width - labelWidth };
  const x = (at: number) => chart.x + ((at - first) / (last - first)) * chart.width;
  const step = Math.min(tallest, (box.height - headHeight) / rows.length);
  const size = labelSize(rows, step);
  const bottom = box.y + headHeight + rows.length * step;
  slide.group('Plan', alt, () => {
    const edges = [...months.map(({ startsOn }) => x(day(startsOn))), chart.x + chart.width];
    slide.strokes(
      { x: chart.x, y: box.y, width: chart.width, height: bottom - box.y },
      edges.map((edge) => [edge - chart.x, 0, edge - chart.x, bottom - box.y] as const),
      { stroke: 'rule', width: 0.75 },
    );
    months.forEach(({ shortDates }, index) => {
      slide.text({ x: edges[index]! + 6, y: box.y, width: edges[index + 1]! - edges[index]! - 8, height: 18 }, [
        paragraph(shortDates, { size: 11.5, colour: 'soft' }),
      ]);
    });
    rows.forEach((row, index) => {
      const y = box.y + headHeight + index * step;
      drawRow(slide, row, {
        y,
        step,
        size,
        left: box.x,
        chart,
        from: x(day(row.startsOn)),
        to: x(day(row.endsOn) + 1),
      });
    });
  });
}

const linesOf = (size: number, step: number) => Math.max(1, Math.floor(step / (size * lineHeight)));

/** One size for all names: the largest at which each fits beside its bar, or the smallest there is. */
function labelSize(rows: readonly ActionRow[], step: number): number {
  const sizes = [13, 12.5, 12, 11.5, 11, 10.5, 10].filter((size) => size * lineHeight <= step);
  const fits = (size: number) =>
    rows.every(({ title }) => lineCount([{ text: oneLine(title), size }], labelWidth - 10) <= linesOf(size, step));
  return sizes.find(fits) ?? sizes.at(-1) ?? 9;
}

interface Place {
  y: number;
  step: number;
  size: number;
  left: number;
  chart: { x: number; width: number };
  from: number;
  to: number;
}

function drawRow(slide: Slide, row: ActionRow, { y, step, size, left, chart, from, to }: Place): void {
  const label = { x: left, y, width: labelWidth - 10, height: step };
  const run = { text: oneLine(row.title), size };
  slide.text(label, [{ runs: [shortened(run, label.width, linesOf(size, step))] }], { anchor: 'ctr' });
  const height = Math.min(11, step * 0.48);
  slide.shape(
    'rect',
    { x: from, y: y + (step - height) / 2, width: Math.max(3, to - from), height },
    { fill: row.state === 'done' ? 'tick' : 'second' },
  );
  // The name stands where there is more room: after the bar, or before it.
  const after = chart.x + chart.width - to - 6;
  const before = from - chart.x - 6;
  const isAfter = after >= before || textWidth(oneLine(row.owner), size) + 8 <= after;
  const room = Math.max(40, isAfter ? after : before);
  const owner = shortened({ text: oneLine(row.owner), size, colour: 'soft' }, room - 6);
  slide.text(
    { x: isAfter ? to + 6 : from - 6 - room, y, width: room, height: step },
    [{ runs: [owner], align: isAfter === runsRightToLeft(owner.text) ? 'end' : 'start' }],
    { anchor: 'ctr' },
  );
}
