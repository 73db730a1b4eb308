/** Which earlier states go when another one is kept, so that they stay few and small however long somebody works. */
import { isWithin } from './due';
import type { PointFacts } from './point';

export const bounds = {
  count: 40,
  /** Of one engagement, as length of text. */
  bytes: 8_000_000,
  /** Days of which one state each stays: days on which there was work, so that a pause, or a clock set ahead, costs none. */
  days: 30,
} as const;

/** The newest stay whatever their clock said, */
const newest = 10;
/** and so do as many of the last 24 hours: more in a day are thinned like those of the days before. */
const ofToday = 25;
const day = 86_400_000;

/**
 * @param points all of one engagement, the new one among them, in any order
 * @param now instant, ISO
 * @returns those that go. The newest never does, however large it is
 */
export function thinned<Point extends PointFacts>(points: readonly Point[], now: string): Point[] {
  const days = new Set<string>();
  const staying: Point[] = [];
  for (const [place, point] of newestFirst(points).entries()) {
    const isRecent = place < newest || (place < ofToday && isWithin(point.at, now, day));
    const date = point.at.slice(0, 10);
    if (!isRecent && (days.has(date) || days.size >= bounds.days)) continue;
    days.add(date);
    staying.push(point);
  }
  let bytes = 0;
  const kept = new Set(
    staying.filter((point, place) => {
      bytes += point.bytes;
      return place === 0 || (place < bounds.count && bytes <= bounds.bytes);
    }),
  );
  return points.filter((point) => !kept.has(point));
}

/** In the order in which they were kept, the last one first. */
export function newestFirst<Point extends PointFacts>(points: readonly Point[]): Point[] {
  return points.toSorted((a, b) => b.number - a.number || (a.at < b.at ? 1 : -1));
}
