/** Lines from what comes before to what comes after, on the drawing of the plan. */
import type { PlannedAction } from '../roadmap';

interface Placed {
  planned: PlannedAction;
  row: number;
  from: number;
  days: number;
}

/** Leaves the earlier bar at `x` in `row`, goes straight to `toRow`, then along it to `toX`: days and rows, at their middle. */
export interface TimelineLink {
  from: string;
  to: string;
  x: number;
  row: number;
  toX: number;
  toRow: number;
}

/** How far before the end of a bar its lines leave it, in days: they start on it, not beside it. */
const inset = 0.5;

/** @returns one for each planned action that another planned action comes after */
export function linksOf(bars: readonly Placed[]): TimelineLink[] {
  const byId = new Map(bars.map((bar) => [bar.planned.action, bar]));
  return bars.flatMap((bar) =>
    bar.planned.after.flatMap((id): TimelineLink[] => {
      const earlier = byId.get(id);
      if (!earlier) return [];
      return [
        {
          from: id,
          to: bar.planned.action,
          x: earlier.from + earlier.days - inset,
          row: earlier.row + 0.5,
          toX: bar.from,
          toRow: bar.row + 0.5,
        },
      ];
    }),
  );
}
