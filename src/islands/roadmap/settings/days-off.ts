/** Days off as the page shows and takes them: in stretches. */
import { daysBetween, isPlainDate, weekday } from '../../../domain/calendar/dates';
import { everyDay } from '../../../domain/calendar/working-days';

export interface Stretch {
  from: string;
  to: string;
}

/** A stretch may take in at most this many days. */
const longest = 366;

/** @returns every day from `from` to `to`, worked or not, since the working week may change; null when that is no stretch of at most a year */
export function daysOfStretch(from: string, to: string): string[] | null {
  if (!isPlainDate(from) || !isPlainDate(to)) return null;
  const length = daysBetween(from, to);
  return length < 0 || length >= longest ? null : everyDay(from, to);
}

/** Joins days that follow each other, a weekend between them or not. @param days in order */
export function stretchesOf(days: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    const gap = last ? daysBetween(last.to, day) : Infinity;
    const isWeekendBetween = last !== undefined && weekday(last.to) === 5 && gap <= 3;
    if (last && (gap <= 1 || isWeekendBetween)) last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return stretches;
}
