/**
 * Where everything stands on a dial: one function of the data for the screen, the PDF and any later deliverable.
 * Lengths come out in the unit of the width given; only x positions are worked out, heights belong to whoever draws.
 */
import type { Level } from '../content/schema';

export interface DialInput {
  /** Length of the scale from the first stop to the last, above 0. */
  width: number;
  /** 1 to 5, or null when nothing is levelled: no needle then. */
  position: number | null;
  /** What unknown answers leave open, or null when nothing is. */
  band: { low: number; high: number } | null;
  earned: Level | null;
  /** Level or position aimed at. */
  target?: number | null;
  /** One position for every rater. */
  dots?: readonly number[];
}

export type TickSize = 'minor' | 'half' | 'stop';

export interface DialGeometry {
  baseline: { x0: number; x1: number };
  /** From left to right. */
  ticks: { x: number; size: TickSize }[];
  /** The five named stops, oblivious to driven; the outer labels are anchored inwards. */
  stops: { level: Level; x: number; anchor: 'start' | 'middle' | 'end'; earned: boolean }[];
  needle: { x: number } | null;
  band: { x0: number; x1: number } | null;
  target: { x: number } | null;
  /** In the order given; row 0 stands on the scale, dots that would cover each other go a row up. */
  dots: { x: number; row: number }[];
}

const lowest = 1;
const highest = 5;
const ticksPerLevel = 20;
const tickCount = (highest - lowest) * ticksPerLevel;
/** Dots nearer than this share a column: one minor tick. */
const dotColumn = 1 / ticksPerLevel;

const clamp = (position: number) => Math.min(highest, Math.max(lowest, position));

function tickSize(index: number): TickSize {
  if (index % ticksPerLevel === 0) return 'stop';
  return index % (ticksPerLevel / 2) === 0 ? 'half' : 'minor';
}

function stackDots(positions: readonly number[], toX: (position: number) => number): DialGeometry['dots'] {
  return positions.map((position, index) => ({
    x: toX(position),
    row: positions.slice(0, index).filter((earlier) => Math.abs(clamp(earlier) - clamp(position)) < dotColumn).length,
  }));
}

/** @returns x positions from 0 to `width`; positions outside 1 to 5 are drawn at the end of the scale */
export function dialGeometry(input: DialInput): DialGeometry {
  const { width, position, band, earned, target = null, dots = [] } = input;
  const toX = (at: number) => ((clamp(at) - lowest) / (highest - lowest)) * width;
  return {
    baseline: { x0: 0, x1: width },
    ticks: Array.from({ length: tickCount + 1 }, (_, index) => ({
      x: (index / tickCount) * width,
      size: tickSize(index),
    })),
    stops: ([1, 2, 3, 4, 5] as const).map((level) => ({
      level,
      x: toX(level),
      anchor: level === lowest ? 'start' : level === highest ? 'end' : 'middle',
      earned: level === earned,
    })),
    needle: position === null ? null : { x: toX(position) },
    band: band && band.high > band.low ? { x0: toX(band.low), x1: toX(band.high) } : null,
    target: target === null ? null : { x: toX(target) },
    dots: stackDots(dots, toX),
  };
}
