/** A group on the five stops at the size of a line of text: a bar for each level chosen, a needle for the lower median. */
import type { Level } from '../../../content/schema';
import type { Paper } from '../paper';
import { colours } from '../tokens';
import { scaleWidth } from './scale';

const stops = 5;
const inset = 5;
const barWidth = 5;
/** Points of the tallest bar. */
const tallest = 11;

/** @param x of the left end; @param y the middle of the line it stands in */
export function drawCounts(
  paper: Paper,
  x: number,
  y: number,
  { counts, lowerMedian }: { counts: readonly number[]; lowerMedian: Level | null },
): void {
  const toX = (level: number) => x + inset + ((level - 1) / (stops - 1)) * scaleWidth;
  const base = y + 5;
  const most = Math.max(1, ...counts);
  paper.stroke(toX(1) - barWidth / 2, base, toX(stops) + barWidth / 2, base, 0.5, colours.tick);
  counts.forEach((count, index) => {
    const height = (count / most) * tallest;
    const isMiddle = index + 1 === lowerMedian;
    if (count > 0)
      paper.stroke(
        toX(index + 1),
        base,
        toX(index + 1),
        base - height,
        barWidth,
        isMiddle ? colours.signal : colours.second,
      );
  });
}
