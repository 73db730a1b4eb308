/** Where a key leads on the timeline. */
import type { Timeline } from '../../../domain/roadmap/timeline/timeline';

/**
 * Up and down walk the rows, Page Up and Page Down the lanes, Home and End lead to the ends; left goes to the last of what
 * comes before an action, right to the first of what comes after it.
 * @returns id of the action to go to, or null for a key that leads nowhere from here
 */
export function actionAt(timeline: Timeline, current: string, key: string): string | null {
  const bars = timeline.lanes.flatMap(({ bars: some }) => some);
  const at = bars.findIndex(({ planned }) => planned.action === current);
  const row = (id: string) => bars.find(({ planned }) => planned.action === id)?.from ?? 0;
  const idAt = (index: number) => bars[index]?.planned.action ?? null;
  switch (key) {
    case 'ArrowDown':
      return idAt(at + 1);
    case 'ArrowUp':
      return idAt(at - 1);
    case 'Home':
      return idAt(0);
    case 'End':
      return idAt(bars.length - 1);
    case 'ArrowLeft': {
      const before = timeline.links.filter(({ to }) => to === current).map(({ from }) => from);
      return before.toSorted((a, b) => row(b) - row(a))[0] ?? null;
    }
    case 'ArrowRight': {
      const after = timeline.links.filter(({ from }) => from === current).map(({ to }) => to);
      return after.toSorted((a, b) => row(a) - row(b))[0] ?? null;
    }
    case 'PageDown':
    case 'PageUp': {
      const lane = timeline.lanes.findIndex(({ bars: some }) => some.some(({ planned }) => planned.action === current));
      const next = timeline.lanes[lane + (key === 'PageDown' ? 1 : -1)];
      return next?.bars[0]?.planned.action ?? null;
    }
    default:
      return null;
  }
}
