/** A group on the five stops at the size of a line of text: a dot for each person, or bars where they are many. */
import type { ViewsRow } from '../../../domain/report/report-views';
import type { Paper } from '../paper';
import { colours } from '../tokens';
import { scaleWidth } from './scale';

const stops = 5;
const inset = 5;
const barWidth = 5;
/** Points of the tallest bar. */
const tallest = 11;
const dot = { radius: 1.45, apart: 3.2, high: 4, abreast: 3 } as const;

/** @param x of the left end; @param y the middle of the line it stands in */
export function drawCounts(
  paper: Paper,
  x: number,
  y: number,
  { counts, lowerMedian, agreedLevel }: Pick<ViewsRow, 'counts' | 'lowerMedian' | 'agreedLevel'>,
): void {
  const toX = (level: number) => x + inset + ((level - 1) / (stops - 1)) * scaleWidth;
  const base = y + 5;
  const most = Math.max(1, ...counts);
  paper.stroke(toX(1) - barWidth / 2, base, toX(stops) + barWidth / 2, base, 0.5, colours.tick);
  counts.forEach((count, index) => {
    const colour = index + 1 === lowerMedian ? colours.signal : colours.second;
    if (most <= dot.high * dot.abreast) drawDots(paper, toX(index + 1), base, count, colour);
    else if (count > 0) {
      // One of thousands is still somebody.
      const height = Math.max(0.6, (count / most) * tallest);
      paper.stroke(toX(index + 1), base, toX(index + 1), base - height, barWidth, colour);
    }
  });
  if (agreedLevel !== null) drawAgreed(paper, toX(agreedLevel), base);
  if (lowerMedian !== null && lowerMedian !== agreedLevel) drawMiddle(paper, toX(lowerMedian), base);
}

/** Rows from the line upwards, each in the middle over its stop. */
function drawDots(paper: Paper, x: number, base: number, count: number, colour: string): void {
  const abreast = Math.max(1, Math.ceil(count / dot.high));
  for (let place = 0; place < count; place += 1) {
    const row = Math.floor(place / abreast);
    const inRow = Math.min(abreast, count - row * abreast);
    const left = x - ((inRow - 1) * dot.apart) / 2;
    paper.circle(left + (place % abreast) * dot.apart, base - 2 - row * dot.apart, dot.radius, colour);
  }
}

/** Under the line, so that the middle is told without its colour. */
function drawMiddle(paper: Paper, x: number, base: number): void {
  const points = [[x, base + 0.8] as const, [x - 2, base + 3.8] as const, [x + 2, base + 3.8] as const];
  paper.polygon(points, { fill: colours.signal });
}

function drawAgreed(paper: Paper, x: number, base: number): void {
  const [top, side] = [base + 0.9, 1.6];
  const points = [
    [x - side, top] as const,
    [x + side, top] as const,
    [x + side, top + 2 * side] as const,
    [x - side, top + 2 * side] as const,
  ];
  paper.polygon(points, { fill: '#ffffff', stroke: colours.ink, width: 0.8 });
}
