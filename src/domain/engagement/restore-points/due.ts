/** When an earlier state is kept without anybody asking, and when asking again is the same as having asked. */
import type { RestoreReason } from './point';

const hour = 3_600_000;
/** Who tries one first day after the other re-plans once, and views may come in one by one: the state before the first counts. */
const inSeries: readonly string[] = ['replan', 'views'] satisfies RestoreReason[];
const series = 600_000;

/**
 * @param kept instants at which earlier states were kept, ISO
 * @param now instant, ISO
 * @returns whether none was kept in the last hour. One that lies ahead says nothing: the clock was set back since, or was wrong then
 */
export function isDue(kept: readonly string[], now: string): boolean {
  return !kept.some((at) => isWithin(at, now, hour));
}

/** @param last the one kept last @returns whether this one would be the next of a series of which the first is kept */
export function isOfSeries(last: { at: string; reason: string } | undefined, reason: RestoreReason, now: string) {
  return inSeries.includes(reason) && last?.reason === reason && isWithin(last.at, now, series);
}

/** @param length milliseconds @returns false for what is no instant */
export function isWithin(at: string, now: string, length: number): boolean {
  const age = Date.parse(now) - Date.parse(at);
  return age >= 0 && age < length;
}
