/** What was read from somebody's list of holidays: shown before it is kept, with what could not be read. */
import { limits } from '../engagement/limits';

export interface HolidayDay {
  date: string;
  /** May be empty. */
  name: string;
}

export interface Unread {
  /** Counted from 1. */
  line: number;
  text: string;
  why:
    | 'noDate'
    /** 30 February, or outside the years 1900 to 2999. */
    | 'noSuchDay'
    /** Neither the line nor one before it names a year. */
    | 'noYear'
    /** Several dates, and not from one to another. */
    | 'severalDates'
    /** From one date to an earlier one, or over more than a year. */
    | 'noRange'
    /** More than a set of holidays holds. */
    | 'tooMany'
    /** It comes back in some way other than every year. */
    | 'repeats';
}

export interface HolidayReading {
  /** In order, each date once. */
  days: HolidayDay[];
  unread: Unread[];
}

/** The largest calendar file that is read, in bytes or UTF-16 units. */
export const largestFile = 2_000_000;
/** Longest range that one line may name. */
export const longestRange = 366;
const longestText = 120;

export function unreadLine(line: number, text: string, why: Unread['why']): Unread {
  const clean = text.replaceAll(/\s+/g, ' ').trim();
  return { line, text: clean.length > longestText ? `${clean.slice(0, longestText)}…` : clean, why };
}

/** In order, each date once: the first name that says something stays. What is more than a set holds is left out. */
export function settled(days: readonly HolidayDay[]): HolidayDay[] {
  const byDate = new Map<string, string>();
  for (const { date, name } of days) byDate.set(date, byDate.get(date) || name.slice(0, limits.shortText));
  return [...byDate]
    .map(([date, name]) => ({ date, name }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, limits.holidaysInSet);
}
