/** The dial as vectors, from the same geometry as on the screen. */
import { dialGeometry, type TickSize } from '../../../domain/dial';
import type { DialReading, Report } from '../../../domain/report/report';
import type { Flow } from '../flow';
import type { Paper } from '../paper';
import { colours, styles } from '../tokens';

interface Shape {
  ticks: Record<TickSize, number>;
  needle: { above: number; below: number; radius: number; width: number };
  labels: boolean;
}

const shapes = {
  large: {
    ticks: { minor: 5.5, half: 12, stop: 21 },
    needle: { above: 30, below: 6.5, radius: 3.4, width: 1.6 },
    labels: true,
  },
  small: {
    ticks: { minor: 3, half: 5.5, stop: 8.5 },
    needle: { above: 13, below: 3, radius: 2, width: 1.1 },
    labels: false,
  },
} as const satisfies Record<string, Shape>;

/** From the top of the knob to the lowest mark. */
export const dialHeight = { large: 66, small: 19 } as const;

/** Minor ticks of a small dial stand twice as far apart, or they would run into a grey band. */
const everyOther = 2;

/** The large dial where the flow stands. @param text what it shows, for those who do not see it */
export function drawDial(
  flow: Flow,
  at: { x: number; width: number },
  reading: DialReading,
  stops: Report['stops'],
  text: string,
): void {
  flow.claim(dialHeight.large);
  flow.paper.tag('Figure', () => paintDial(flow.paper, { ...at, y: flow.y }, reading, stops, 'large'), { alt: text });
  flow.y += dialHeight.large;
}

/** @param at `y` is the top of the drawing */
export function paintDial(
  paper: Paper,
  at: { x: number; y: number; width: number },
  reading: DialReading,
  stops: Report['stops'],
  size: keyof typeof shapes,
): void {
  const shape = shapes[size];
  const dial = dialGeometry({ width: at.width, ...reading });
  const base = at.y + shape.needle.above + shape.needle.radius;
  if (dial.band) {
    paper.rect(
      at.x + dial.band.x0,
      base - shape.ticks.stop,
      dial.band.x1 - dial.band.x0,
      shape.ticks.stop,
      colours.signalWash,
    );
  }
  for (const [index, { x, size: tick }] of dial.ticks.entries()) {
    if (tick === 'minor' && size === 'small' && index % everyOther) continue;
    const stop = tick === 'stop';
    paper.stroke(
      at.x + x,
      base,
      at.x + x,
      base - shape.ticks[tick],
      stop ? 0.9 : 0.4,
      stop ? colours.ink : colours.tick,
    );
  }
  paper.stroke(at.x, base, at.x + at.width, base, 0.9, colours.ink);
  if (dial.target) {
    const x = at.x + dial.target.x;
    paper.polygon(
      [
        [x, base + 2],
        [x + 4.2, base + 9],
        [x - 4.2, base + 9],
      ],
      { stroke: colours.second, fill: '#ffffff', width: 1.1 },
    );
  }
  if (dial.needle) {
    const x = at.x + dial.needle.x;
    paper.stroke(x, base + shape.needle.below, x, base - shape.needle.above, shape.needle.width, colours.signal);
    paper.circle(x, base - shape.needle.above, shape.needle.radius, colours.signal);
  }
  if (!shape.labels) return;
  for (const { level, x, anchor, earned } of dial.stops) {
    paper.text(stops[level - 1]!, earned ? styles.stopEarned : styles.stop, at.x + x, base + 22, anchor);
  }
}
