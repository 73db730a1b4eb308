/** The dial at the size of a line of text: five stops, a filled knob for one level and an open square for another. */
import type { Paper } from '../paper';
import { colours } from '../tokens';

/** From the first stop to the last. */
export const scaleWidth = 58;
const stops = 5;
const inset = 3;

/** @param x of the first stop; @param y the middle of the line it stands in; @param levels 1 to 5, null for none */
export function drawScale(
  paper: Paper,
  x: number,
  y: number,
  levels: { filled: number | null; open: number | null },
): void {
  const toX = (level: number) => x + inset + ((level - 1) / (stops - 1)) * scaleWidth;
  const base = y + 2.5;
  paper.stroke(toX(1), base, toX(stops), base, 0.5, colours.tick);
  for (let level = 1; level <= stops; level += 1)
    paper.stroke(toX(level), base, toX(level), base - 3, 0.5, colours.tick);
  const { filled, open } = levels;
  if (open !== null && open !== filled) drawSquare(paper, toX(open), base - 1);
  if (filled !== null) drawKnob(paper, toX(filled), base);
}

/** The needle. @param y where it stands */
export function drawKnob(paper: Paper, x: number, y: number): void {
  paper.stroke(x, y + 2, x, y - 6, 1, colours.signal);
  paper.circle(x, y - 6, 1.7, colours.signal);
}

/** @param y its middle */
export function drawSquare(paper: Paper, x: number, y: number): void {
  const r = 2.1;
  paper.polygon(
    [
      [x - r, y - r],
      [x + r, y - r],
      [x + r, y + r],
      [x - r, y + r],
    ],
    { fill: '#ffffff', stroke: colours.ink, width: 0.9 },
  );
}
