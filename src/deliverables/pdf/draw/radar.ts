/** The radar as vectors: one axis for each label, rings at the five levels, the second series dashed. */
import type { Radar } from '../../../domain/report/report';
import type { Paper } from '../paper';
import { colours, styles } from '../tokens';

type Point = readonly [number, number];
type DrawPoint = (paper: Paper, at: Point, colour: string) => void;

const hollow =
  (corners: readonly Point[]): DrawPoint =>
  (paper, [x, y], colour) =>
    paper.polygon(
      corners.map(([dx, dy]) => [x + dx, y + dy] as const),
      { fill: '#ffffff', stroke: colour, width: 1 },
    );
const square: readonly Point[] = [
  [-2.2, -2.2],
  [2.2, -2.2],
  [2.2, 2.2],
  [-2.2, 2.2],
];
const triangle: readonly Point[] = [
  [0, -3],
  [3, 2.4],
  [-3, 2.4],
];

/** Told apart by line and point, not by colour alone. */
const looks: readonly { colour: string; width: number; dash: number[]; point: DrawPoint }[] = [
  { colour: colours.signal, width: 1.6, dash: [], point: (paper, [x, y], colour) => paper.circle(x, y, 2.4, colour) },
  { colour: colours.second, width: 1.3, dash: [4, 2.5], point: hollow(square) },
  { colour: colours.inkSoft, width: 1, dash: [1, 2], point: hollow(triangle) },
];

const highest = 5;

function pointAt(centre: Point, radius: number, axis: number, axes: number, level: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  const length = (level / highest) * radius;
  return [centre[0] + length * Math.cos(angle), centre[1] + length * Math.sin(angle)];
}

function drawSeries(paper: Paper, centre: Point, radius: number, series: Radar['series'][number], index: number): void {
  const look = looks[index % looks.length]!;
  const points = series.values.map((value, axis) =>
    value === null ? null : pointAt(centre, radius, axis, series.values.length, value),
  );
  const known = points.filter((point) => point !== null);
  // A gap is left open: a line through it would claim a value nobody gave.
  if (known.length === points.length) paper.polygon(known, { stroke: look.colour, width: look.width, dash: look.dash });
  for (const point of known) look.point(paper, point, look.colour);
}

/** @param centre the middle of the rings; @param radius of the outermost ring, level 5 */
export function drawRadar(paper: Paper, centre: Point, radius: number, radar: Radar): void {
  const count = radar.axes.length;
  const corners = (level: number) => radar.axes.map((_, axis) => pointAt(centre, radius, axis, count, level));
  for (const level of [1, 2, 3, 4, 5])
    paper.polygon(corners(level), { stroke: level === 5 ? colours.tick : colours.rule, width: 0.5 });
  for (const [x, y] of corners(5)) paper.stroke(centre[0], centre[1], x, y, 0.5, colours.rule);
  for (const level of [1, 2, 3, 4, 5]) {
    const [x, y] = pointAt(centre, radius, 0, count, level);
    paper.text(String(level), { ...styles.head, size: 7 }, x + 3, y + 7);
  }
  radar.series.forEach((series, index) => drawSeries(paper, centre, radius, series, index));
  radar.axes.forEach((label, axis) => {
    const [x, y] = pointAt(centre, radius + 12, axis, count, 5);
    const side = x - centre[0];
    paper.text(label, styles.cellStrong, x, y + 3, Math.abs(side) < 2 ? 'middle' : side > 0 ? 'start' : 'end');
  });
}

/** The key under it: which line is which. @returns the height used */
export function drawRadarKey(paper: Paper, x: number, y: number, radar: Radar): number {
  let at = x;
  radar.series.forEach(({ name }, index) => {
    const look = looks[index % looks.length]!;
    paper.stroke(at, y - 3, at + 18, y - 3, look.width, look.colour, look.dash);
    look.point(paper, [at + 9, y - 3], look.colour);
    paper.text(name, styles.head, at + 23, y);
    at += 23 + paper.width(name, styles.head) + 18;
  });
  return 12;
}
