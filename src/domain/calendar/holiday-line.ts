/** One line of a list of holidays: its dates, its name, and the weekday that stands beside the date. */
import { isPlainDate, weekday } from './dates';
import { datesIn, withRangesWrittenOut, type FoundDate, type Order } from './dates-in-line';
import { calendarNames, plainWord } from './month-names';

export interface HolidayLine {
  dates: FoundDate[];
  /** The second date is the end of what the first begins. */
  isRange: boolean;
  /** All that is no date and no weekday; may be empty. */
  name: string;
  /** Monday is 1; null when the line names none. */
  weekday: number | null;
}

const between = /^[\s,]*(?:-|–|—|→|to|until|till|through|thru|bis|au|al|tot|t\/m|hasta|a)[\s,]*$/iu;
const around = /^[\s,;:)\]"“”'’–—-]+|[\s,;:([“”"'‘–—-]+$/gu;

export function holidayLine(raw: string): HolidayLine {
  const text = withRangesWrittenOut(raw);
  let dates = datesIn(text);
  const [first, second] = dates;
  const isRange = first !== undefined && second !== undefined && isFromTo(text, first, second);
  if (isRange) dates = [{ ...first, year: first.year ?? yearBefore(first, second) }, second];
  // "11.09.2026 September 11 memorial": the second is part of the name.
  else if (dates.some(({ year }) => year !== null)) dates = dates.filter(({ year }) => year !== null);
  return { dates, isRange, ...nameOf(text, isRange ? [joined(dates)] : dates) };
}

function isFromTo(text: string, first: FoundDate, second: FoundDate): boolean {
  const words = text.slice(first.at + first.length, second.at).split(/(\p{L}+)/u);
  return between.test(words.filter((word) => weekdayOf(word) === null).join(''));
}

/** "24 December – 2 January 2027" begins the year before. */
function yearBefore(first: FoundDate, { year, parts }: FoundDate): number | null {
  if (year === null || !('day' in parts) || !('day' in first.parts)) return year;
  const isLater = first.parts.month * 31 + first.parts.day > parts.month * 31 + parts.day;
  return isLater ? year - 1 : year;
}

const joined = (dates: readonly FoundDate[]): FoundDate => {
  const [first, last] = [dates[0]!, dates.at(-1)!];
  return { ...first, length: last.at + last.length - first.at };
};

function weekdayOf(cell: string): number | null {
  return calendarNames().weekdays.get(plainWord(cell.replaceAll(/[()]/g, ''))) ?? null;
}

/** A weekday counts only where nothing else stands with it, "Good Friday" is a name. */
function nameOf(text: string, dates: readonly FoundDate[]): { name: string; weekday: number | null } {
  let rest = text;
  for (const { at, length } of dates.toReversed()) rest = `${rest.slice(0, at)}\t\u0000${rest.slice(at + length)}`;
  let found: number | null = null;
  const cells: string[] = [];
  for (const cell of rest.split(/[\t;|]/)) {
    let name = cell.replace('\u0000', '').trim().replaceAll(around, '');
    // "Christmas Day, Friday" and, straight after the date, "Friday Christmas Day".
    for (const part of [/[,(]\s*(\p{L}+)\)?$/u, ...(cell.startsWith('\u0000') ? [/^(\p{L}+)[\s,)]+(?=\S)/u] : [])]) {
      const day = weekdayOf(part.exec(name)?.[1] ?? '');
      if (day === null) continue;
      found ??= day;
      name = name.replace(part, '').replaceAll(around, '');
    }
    const day = weekdayOf(name);
    found ??= day;
    if (name !== '' && day === null && !cells.includes(name)) cells.push(name);
  }
  return { name: cells.join(', ').replaceAll(/\s+/g, ' '), weekday: found };
}

/** The calendar date, or null when there is no such day. With points the day comes first whatever the order, where it can. */
export function dateOf({ year, parts }: FoundDate, order: Order): string | null {
  if ('day' in parts) return plain(year, parts.month, parts.day);
  const [first, second] = parts.numbers;
  const [dayFirst, monthFirst] = [plain(year, second, first), plain(year, first, second)];
  if (parts.separator === '.' || order === 'dayFirst') return dayFirst ?? monthFirst;
  return monthFirst ?? dayFirst;
}

function plain(year: number | null, month: number, day: number): string | null {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  // The years a document holds.
  return year !== null && year >= 1900 && year < 3000 && isPlainDate(date) ? date : null;
}

/** Which comes first in a date of mere numbers, where the line itself leaves no choice; null where there is a choice, or none to make. */
export function orderIn(line: HolidayLine, date: FoundDate): Order | null {
  if ('day' in date.parts || date.parts.separator === '.') return null;
  const { year, parts } = date;
  const [first, second] = parts.numbers;
  const [dayFirst, monthFirst] = [plain(year, second, first), plain(year, first, second)];
  if (dayFirst === monthFirst) return null;
  if (dayFirst === null || monthFirst === null) return monthFirst === null ? 'dayFirst' : 'monthFirst';
  if (line.weekday === null || line.dates.length > 1 || weekday(dayFirst) === weekday(monthFirst)) return null;
  if (weekday(dayFirst) === line.weekday) return 'dayFirst';
  return weekday(monthFirst) === line.weekday ? 'monthFirst' : null;
}

/** True when the order changes what is read. */
export function isTwoWays(date: FoundDate): boolean {
  return dateOf(date, 'dayFirst') !== dateOf(date, 'monthFirst');
}
