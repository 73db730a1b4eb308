/** The four areas' marks: told apart by shape, so that a black-and-white print tells them apart too. */
import type { AreaId } from '../../../content/schema';
import type { Paper } from '../paper';
import { colours } from '../tokens';

const draws: Record<AreaId, (paper: Paper, x: number, y: number, r: number) => void> = {
  listening: (paper, x, y, r) => paper.circle(x, y, r, colours.second),
  aligning: (paper, x, y, r) => paper.rect(x - r, y - r, 2 * r, 2 * r, colours.second),
  engaging: (paper, x, y, r) =>
    paper.polygon(
      [
        [x, y - r * 1.1],
        [x + r * 1.15, y + r],
        [x - r * 1.15, y + r],
      ],
      { fill: colours.second },
    ),
  driving: (paper, x, y, r) =>
    paper.polygon(
      [
        [x, y - r * 1.3],
        [x + r * 1.3, y],
        [x, y + r * 1.3],
        [x - r * 1.3, y],
      ],
      { fill: colours.second },
    ),
};

/** @param x and y the middle of the mark */
export function drawAreaMark(paper: Paper, area: AreaId, x: number, y: number): void {
  draws[area](paper, x, y, 2.2);
}
