/** The events of a calendar file that last whole days (iCalendar, RFC 5545). */
import ICAL from 'ical.js';
import { daysBetween, isPlainDate } from './dates';
import { unreadLine, type Unread } from './holiday-reading';

export interface WholeDayEvent {
  line: number;
  uid: string;
  name: string;
  startsOn: string;
  /** Days, 1 or more. */
  length: number;
  /** The one occurrence of `uid` that this event takes the place of; null when it takes none. */
  replaces: string | null;
  isCancelled: boolean;
  /** The days on which it begins, in order, those of its rule up to `until`; null when it comes back more often than every year. */
  beginnings: (until: string) => string[] | null;
  isRepeating: boolean;
}

export interface IcsLine {
  /** Where it begins in the file, from 1. */
  number: number;
  text: string;
}

/** Occurrences looked at of one event: bounds a file made to do harm. */
const mostOccurrences = 1_000;

/** Long lines go on after a line break and a space. */
export function unfolded(text: string): IcsLine[] {
  const lines: IcsLine[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(line) && last) last.text += line.slice(1);
    else lines.push({ number: index + 1, text: line });
  }
  return lines;
}

/** The lines of each event, its BEGIN and END among them. One that never ends is none. */
export function eventBlocks(lines: readonly IcsLine[]): IcsLine[][] {
  const blocks: IcsLine[][] = [];
  let block: IcsLine[] | null = null;
  for (const line of lines) {
    if (/^BEGIN:VEVENT\s*$/i.test(line.text)) block = [];
    block?.push(line);
    if (!block || !/^END:VEVENT\s*$/i.test(line.text)) continue;
    blocks.push(block);
    block = null;
  }
  return blocks;
}

/** Told without the parser, which takes its time: a calendar that was worked with has thousands. */
export function isAppointment(block: readonly IcsLine[]): boolean {
  return block.some(({ text }) => /^DTSTART[^:]{0,100}:\d{8}T(?!000000)\d{6}Z?\s*$/i.test(text));
}

/** Longer lines are pictures and stories, or made to do harm: the parser takes minutes for some. */
const longestLine = 4_000;

/** Of an event only what says when it is, and what it is called. */
const isRead = ({ text }: IcsLine): boolean =>
  text.length <= longestLine &&
  /^(?:BEGIN|END|UID|SUMMARY|STATUS|DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID)[;:]/i.test(text);

/** @returns null for an appointment with a time, and what is wrong with an event that cannot be read. Never throws. */
export function wholeDayEvent(block: readonly IcsLine[]): WholeDayEvent | Unread | null {
  const line = block[0]!.number;
  const summary = block.find(({ text }) => /^SUMMARY[;:]/i.test(text))?.text.replace(/^[^:]*:/, '') ?? '';
  try {
    const lines = block.filter(isRead).map((one) => one.text);
    const text = ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
    const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!;
    const start = timeOf(event, 'dtstart');
    if (start === null) return unreadLine(line, summary, 'noDate');
    const length = lengthOf(event, start);
    if (length === null) return null;
    const startsOn = plain(start);
    if (!isPlainDate(startsOn) || !(length >= 1)) return unreadLine(line, summary, 'noSuchDay');
    const replaced = timeOf(event, 'recurrence-id');
    return {
      line,
      uid: String(event.getFirstPropertyValue('uid') ?? ''),
      name: String(event.getFirstPropertyValue('summary') ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
      startsOn,
      length,
      replaces: replaced && plain(replaced),
      isCancelled: String(event.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED',
      beginnings: (until) => {
        try {
          return beginningsOf(event, startsOn, until);
        } catch {
          return null;
        }
      },
      isRepeating: event.hasProperty('rrule'),
    };
  } catch (error) {
    // The parser throws on lines it does not know how to read; the other events stay.
    return unreadLine(line, summary, error instanceof RangeError ? 'noSuchDay' : 'noDate');
  }
}

/**
 * Every day on which it begins: the first, those of its yearly rule, those listed, without those taken out.
 * @throws Error when the rule makes no sense, or comes back more often than every year
 */
function beginningsOf(event: ICAL.Component, startsOn: string, until: string): string[] {
  const days = new Set([startsOn, ...listed(event, 'rdate')]);
  const rule: unknown = event.getFirstPropertyValue('rrule');
  if (rule instanceof ICAL.Recur) {
    if (rule.freq !== 'YEARLY') throw new RangeError(rule.freq);
    const last = ICAL.Time.fromDateString(until);
    // Without an end a rule that never comes true is looked for through thousands of years.
    if (!rule.until || plain(rule.until) > until) rule.until = last;
    const iterator = rule.iterator(ICAL.Time.fromDateString(nearer(startsOn, rule, until)));
    for (let step = 0; step < mostOccurrences; step++) {
      const next = iterator.next() as ICAL.Time | null;
      if (!next) break;
      days.add(plain(next));
    }
  }
  for (const day of listed(event, 'exdate')) days.delete(day);
  return [...days].filter(isPlainDate).sort();
}

/** Years of an old rule that are looked at before the last. */
const yearsBack = 20;

/** A rule without a count that began long ago may as well have begun a few of its years before `until`. */
function nearer(startsOn: string, { count, interval }: ICAL.Recur, until: string): string {
  const [year, rest] = [Number(startsOn.slice(0, 4)), startsOn.slice(4)];
  const rounds = Math.floor((Number(until.slice(0, 4)) - yearsBack - year) / Math.max(1, interval));
  const later = `${year + Math.max(0, rounds) * interval}${rest}`;
  return count || !isPlainDate(later) ? startsOn : later;
}

function listed(event: ICAL.Component, name: string): string[] {
  return event
    .getAllProperties(name)
    .flatMap((property) => property.getValues() as unknown[])
    .filter((value) => value instanceof ICAL.Time)
    .map(plain);
}

/** @throws RangeError when the file names a day that does not exist: the parser would move it into the next month */
function timeOf(event: ICAL.Component, name: string): ICAL.Time | null {
  const property = event.getFirstProperty(name);
  const value: unknown = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return null;
  const written = String((property.toJSON() as unknown[])[3]).slice(0, 'yyyy-mm-dd'.length);
  if (!isPlainDate(written)) throw new RangeError(written);
  return value;
}

function plain({ year, month, day }: ICAL.Time): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const isMidnight = ({ isDate, hour, minute, second }: ICAL.Time) => isDate || hour + minute + second === 0;

/** Days, or null when it is no event of whole days. The end is the first day after it; some programs write no end, or the start again. */
function lengthOf(event: ICAL.Component, start: ICAL.Time): number | null {
  const end = timeOf(event, 'dtend');
  const duration: unknown = event.getFirstPropertyValue('duration');
  if (!isMidnight(start) || (end && !isMidnight(end))) return null;
  if (end) {
    const days = daysBetween(plain(start), plain(end));
    return days === 0 && start.isDate ? 1 : days === 0 ? null : days;
  }
  const days = duration instanceof ICAL.Duration ? duration.toSeconds() / 86_400 : 1;
  return start.isDate
    ? Math.max(1, Math.floor(days))
    : duration instanceof ICAL.Duration && Number.isInteger(days)
      ? days
      : null;
}
