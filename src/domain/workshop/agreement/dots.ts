/** Where the dots of a group stand above a scale of five stops: a dot for each rater, or for several where they are many. */
import type { Level } from '../../../content/schema';
import { levels } from '../../assessment/levels';

export interface Dot {
  level: Level;
  /** From the middle of the stop, in dots: -0.5 and 0.5 for two beside each other. */
  column: number;
  /** 0 stands on the scale. */
  row: number;
}

/** How the dots of all scales of one page are drawn, so that they can be held against each other. */
export interface DotPlan {
  /** Raters one dot stands for, at most: 1, 2, 5, 10, 20, 50 and so on, numbers one can count in. */
  each: number;
  /** Dots beside each other on a stop. */
  columns: number;
}

const highestHeap = 8;

/**
 * @param groups counts by level of everything that is drawn together
 * @param most raters of one scale above which a dot stands for several
 */
export function dotPlan(groups: readonly (readonly number[])[], most = 60): DotPlan {
  const largest = Math.max(0, ...groups.map((counts) => counts.reduce((sum, count) => sum + count, 0)));
  let each = 1;
  while (largest > most * each) each *= String(each).startsWith('2') ? 2.5 : 2;
  const tallest = Math.max(0, ...groups.flat());
  return { each, columns: Math.max(1, Math.ceil(Math.ceil(tallest / each) / highestHeap)) };
}

/** @returns from the lowest level on, each heap row by row from the scale upwards; its last dot may stand for fewer */
export function dotsIn(counts: readonly number[], { each, columns }: DotPlan): Dot[] {
  return levels.flatMap((level) => {
    const dots = Math.ceil((counts[level - 1] ?? 0) / each);
    return Array.from({ length: dots }, (_, place) => {
      const row = Math.floor(place / columns);
      const inRow = Math.min(columns, dots - row * columns);
      return { level, column: (place % columns) - (inRow - 1) / 2, row };
    });
  });
}
