/** An area in the colour of the look; one too pale to be seen on paper keeps an outline that can be. */
import type { Paper } from '../paper';

export function drawBar(paper: Paper, x: number, y: number, width: number, height: number): void {
  const { fill, ink } = paper.look;
  paper.rect(x, y, width, height, fill);
  if (fill === ink) return;
  const inset = 0.25;
  paper.polygon(
    [
      [x + inset, y + inset],
      [x + width - inset, y + inset],
      [x + width - inset, y + height - inset],
      [x + inset, y + height - inset],
    ],
    { stroke: ink, width: 0.5 },
  );
}
