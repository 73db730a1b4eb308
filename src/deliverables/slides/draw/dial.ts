/** The dial as native shapes, from the same geometry as on the screen. */
import { dialGeometry, type TickSize } from '../../../domain/dial';
import type { DialReading } from '../../../domain/report/report';
import type { Slide } from '../slide';
import { paragraph, type Run } from '../xml/text';

interface Shape {
  ticks: Record<TickSize, number>;
  needle: { above: number; below: number; radius: number; width: number };
  /** Points of the names of the stops; none on a small dial. */
  label: number | null;
}

const shapes = {
  large: {
    ticks: { minor: 11, half: 20, stop: 40 },
    needle: { above: 62, below: 12, radius: 6.5, width: 3 },
    label: 15,
  },
  small: {
    ticks: { minor: 5, half: 9, stop: 15 },
    needle: { above: 23, below: 5, radius: 3.6, width: 1.8 },
    label: null,
  },
} as const satisfies Record<string, Shape>;

export interface DialColours {
  ink: string;
  tick: string;
  signal: string;
  wash: string;
}

const usual: DialColours = { ink: 'ink', tick: 'tick', signal: 'signal', wash: 'wash' };
/** Minor ticks of a small dial stand twice as far apart. */
const everyOther = 2;

/** @param at the left end of the baseline */
export function drawDial(
  slide: Slide,
  at: { x: number; y: number; width: number },
  reading: DialReading,
  size: keyof typeof shapes,
  { alt, stops, colours = usual }: { alt: string; stops?: readonly string[]; colours?: DialColours },
): void {
  const shape: Shape = shapes[size];
  const dial = dialGeometry({ width: at.width, ...reading });
  const ticks = (wanted: TickSize) => {
    const height = shape.ticks[wanted];
    const xs = dial.ticks.flatMap(({ x, size: tick }, index) =>
      tick === wanted && !(tick === 'minor' && size === 'small' && index % everyOther) ? [x] : [],
    );
    const strokes = xs.map((x) => [x, 0, x, height] as const);
    const box = { x: at.x, y: at.y - height, width: at.width, height };
    if (wanted === 'stop')
      slide.strokes(box, [...strokes, [0, height, at.width, height]], { stroke: colours.ink, width: 1.5 });
    else slide.strokes(box, strokes, { stroke: colours.tick, width: 0.75 });
  };
  slide.group('Dial', alt, () => {
    if (dial.band)
      slide.shape(
        'rect',
        {
          x: at.x + dial.band.x0,
          y: at.y - shape.ticks.stop,
          width: dial.band.x1 - dial.band.x0,
          height: shape.ticks.stop,
        },
        { fill: colours.wash },
      );
    ticks('minor');
    ticks('half');
    ticks('stop');
    if (dial.target) {
      const half = size === 'large' ? 8 : 5;
      const box = { x: at.x + dial.target.x - half, y: at.y + 2, width: 2 * half, height: 1.6 * half };
      slide.shape('triangle', box, { fill: 'paper', stroke: 'second', width: 1.5 });
    }
    if (dial.needle) {
      const { above, below, radius, width } = shape.needle;
      const x = at.x + dial.needle.x;
      slide.line({ x, y: at.y - above, width: 0, height: above + below }, { stroke: colours.signal, width });
      slide.shape(
        'ellipse',
        { x: x - radius, y: at.y - above - radius, width: 2 * radius, height: 2 * radius },
        { fill: colours.signal },
      );
    }
    if (shape.label !== null && stops) drawStops(slide, at, dial.stops, stops, shape.label);
  });
}

function drawStops(
  slide: Slide,
  at: { x: number; y: number; width: number },
  drawn: ReturnType<typeof dialGeometry>['stops'],
  names: readonly string[],
  size: number,
): void {
  const wide = 130;
  for (const { level, x, anchor, earned } of drawn) {
    const left = anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2;
    const run: Omit<Run, 'text'> = { size, bold: earned, colour: earned ? 'ink' : 'soft' };
    slide.text({ x: at.x + x - left, y: at.y + 18, width: wide, height: 22 }, [
      paragraph(names[level - 1] ?? '', run, { align: anchor }),
    ]);
  }
}
