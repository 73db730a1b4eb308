/**
 * Plain calendar dates, "2026-11-21": no time, no zone, so nobody's clock can shift them.
 * All arithmetic is done on whole days counted in UTC.
 */
import type { Month } from '../../content/schema';

const msPerDay = 86_400_000;

/** Days counted from 1970-01-01, or null when the text is no real date between the years 1000 and 9998. */
export function toDayNumber(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1000 || year > 9998) return null;
  const number = Date.UTC(year, month - 1, day) / msPerDay;
  // 30 February rolls over into March: what comes back differs, so it was no date.
  return fromDayNumber(number) === date ? number : null;
}

/** @param day whole days from 1970-01-01 */
export function fromDayNumber(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

export function isPlainDate(date: string): boolean {
  return toDayNumber(date) !== null;
}

function dayNumber(date: string): number {
  const day = toDayNumber(date);
  if (day === null) throw new RangeError(`Not a calendar date: ${date}`);
  return day;
}

/** @throws RangeError when `date` is no calendar date, as do all functions below */
export function addDays(date: string, days: number): string {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from one date to another: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Monday is 1, Sunday is 7. */
export function weekday(date: string): number {
  // 1970-01-01 was a Thursday; the double remainder keeps days before it positive.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The thirty days of a month of the plan: days 1 to 30, 31 to 60 or 61 to 90 counted from the start, both ends inclusive. */
export function monthWindow(startOn: string, month: Month): { startsOn: string; endsOn: string } {
  const startsOn = addDays(startOn, (month - 1) * 30);
  return { startsOn, endsOn: addDays(startsOn, 29) };
}
