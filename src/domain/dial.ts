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
  /** Positions to come, or reached, each with a short name: the months of a plan. */
  marks?: readonly DialMark[];
}

export interface DialMark {
  position: number;
  /** One character or two, written under it. */
  name: string;
  /** What is reached is filled, what is planned is open. */
  look: 'filled' | 'open' | 'chosen';
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
  /** In the order given. */
  marks: { x: number; look: DialMark['look'] }[];
  /** The names of marks from left to right; those of marks that nearly touch stand together, first and last. */
  markNames: { x: number; name: string }[];
}

const lowest = 1;
const highest = 5;
const ticksPerLevel = 20;
const tickCount = (highest - lowest) * ticksPerLevel;
/** Dots nearer than this share a column: one minor tick. */
const dotColumn = 1 / ticksPerLevel;
/** Marks nearer than this, in levels, share a name: on a phone two names would touch. */
const nameWidth = 0.13;

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

function markNames(marks: readonly DialMark[], toX: (position: number) => number): DialGeometry['markNames'] {
  const named = marks.filter(({ name }) => name !== '');
  const groups: DialMark[][] = [];
  for (const mark of named.toSorted((a, b) => clamp(a.position) - clamp(b.position))) {
    const last = groups.at(-1);
    const isNear = last !== undefined && clamp(mark.position) - clamp(last.at(-1)!.position) < nameWidth;
    if (isNear) last.push(mark);
    else groups.push([mark]);
  }
  return groups.map((group) => {
    // In the order given: months that end in one place read "2–3", whichever sort put first.
    const names = named.filter((mark) => group.includes(mark)).map(({ name }) => name);
    const [first, last] = [clamp(group[0]!.position), clamp(group.at(-1)!.position)];
    return { x: toX((first + last) / 2), name: names.length > 1 ? `${names[0]}–${names.at(-1)}` : names[0]! };
  });
}

/** @returns x positions from 0 to `width`; positions outside 1 to 5 are drawn at the end of the scale */
export function dialGeometry(input: DialInput): DialGeometry {
  const { width, position, band, earned, target = null, dots = [], marks = [] } = input;
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
    marks: marks.map((mark) => ({ x: toX(mark.position), look: mark.look })),
    markNames: markNames(marks, toX),
  };
}
