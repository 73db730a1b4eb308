/** Reads holidays that were typed, or pasted from a table, a page or a message: a date and a name on each line, in any order. */
import { limits } from '../engagement/limits';
import { daysBetween } from './dates';
import type { Order } from './dates-in-line';
import { dateOf, holidayLine, isTwoWays, orderIn, type HolidayLine } from './holiday-line';
import {
  longestRange,
  settled,
  unreadLine,
  type HolidayDay,
  type HolidayReading,
  type Unread,
} from './holiday-reading';
import { everyDay } from './working-days';

export interface PastedHolidays extends HolidayReading {
  /** How dates like 03/04/2026 were read; null when there are none, or nothing decides it. */
  order: Order | null;
  /** How many lines were read after that order. */
  byOrder: number;
  /** Lines that can be read both ways while nothing decides it: not among the days until `order` is given. */
  open: { line: number; text: string; dayFirst: string; monthFirst: string }[];
}

/** What is pasted beyond so many lines that say something is left out. */
const mostLines = 5_000;
/** Longer lines are none that somebody wrote. */
const longestLine = 1_000;

interface Line extends HolidayLine {
  number: number;
  text: string;
}

/**
 * Of dates like 03/04/2026, a line that leaves no choice (25/12/2026, or a weekday beside it) decides for all; with points the
 * day comes first. A date without a year takes that of a heading above it.
 * @param text lines; what is no date and no weekday is the name
 * @param order what the user answered where they were asked
 */
export function readHolidays(text: string, order?: Order): PastedHolidays {
  const unread: Unread[] = [];
  const lines: Line[] = [];
  let headed: number | null = null;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    if (raw.trim() === '') continue;
    if (lines.length + unread.length >= mostLines) {
      unread.push(unreadLine(index + 1, raw, 'tooMany'));
      break;
    }
    const line = raw.length > longestLine ? null : holidayLine(raw);
    if (line?.dates.length === 0) headed = yearIn(raw) ?? headed;
    const dates = (line?.dates ?? []).map((date) => ({ ...date, year: date.year ?? headed }));
    const why = faultOf(dates, line?.isRange === true);
    if (line && why === null) lines.push({ ...line, dates, number: index + 1, text: raw });
    // A line that is nothing but a year was read: as a heading.
    else if (!/^\W*\d{4}\W*$/.test(raw)) unread.push(unreadLine(index + 1, raw, why ?? 'noDate'));
  }

  const orders = new Set(
    lines.flatMap((line) => line.dates.map((date) => orderIn(line, date)).filter((one) => one !== null)),
  );
  const settledOrder = order ?? (orders.size === 1 ? [...orders][0]! : null);
  const days: HolidayDay[] = [];
  const open: PastedHolidays['open'] = [];
  let byOrder = 0;
  for (const line of lines) {
    const isOpen = line.dates.some((date) => isTwoWays(date) && orderIn(line, date) === null);
    if (isOpen && settledOrder === null) {
      open.push(openLine(line));
      continue;
    }
    const stretch = stretchOf(line, settledOrder ?? 'dayFirst');
    const isTooMany = days.length + stretch.length > limits.holidaysInSet;
    if (typeof stretch === 'string' || isTooMany)
      unread.push(unreadLine(line.number, line.text, typeof stretch === 'string' ? stretch : 'tooMany'));
    else days.push(...stretch.map((date) => ({ date, name: line.name })));
    if (isOpen && typeof stretch !== 'string') byOrder++;
  }
  unread.sort((a, b) => a.line - b.line);
  return { days: settled(days), unread, order: byOrder > 0 ? settledOrder : null, byOrder, open };
}

function yearIn(text: string): number | null {
  const year = /(?<!\d)(?:19|2\d)\d{2}(?!\d)/.exec(text);
  return year ? Number(year[0]) : null;
}

function faultOf(dates: HolidayLine['dates'], isRange: boolean): Unread['why'] | null {
  if (dates.length === 0) return 'noDate';
  if (dates.length > 1 && !isRange) return 'severalDates';
  return dates.some(({ year }) => year === null) ? 'noYear' : null;
}

function openLine({ number, text, dates }: Line): PastedHolidays['open'][number] {
  const date = dates.find(isTwoWays)!;
  const [dayFirst, monthFirst] = [dateOf(date, 'dayFirst')!, dateOf(date, 'monthFirst')!];
  return { line: number, text: unreadLine(number, text, 'noDate').text, dayFirst, monthFirst };
}

/** The days of a line, or what is wrong with them. */
function stretchOf(line: Line, order: Order): string[] | 'noSuchDay' | 'noRange' {
  const [from, to = from] = line.dates.map((date) => dateOf(date, orderIn(line, date) ?? order));
  if (from === null || to === null || from === undefined || to === undefined) return 'noSuchDay';
  const length = daysBetween(from, to);
  return length < 0 || length >= longestRange ? 'noRange' : everyDay(from, to);
}
