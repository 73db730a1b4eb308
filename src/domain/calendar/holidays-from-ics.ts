/** Reads holidays from a calendar file: what lasts whole days. Comes with ical.js, so it is fetched only when a file is opened. */
import { limits } from '../engagement/limits';
import { addDays } from './dates';
import {
  largestFile,
  longestRange,
  settled,
  unreadLine,
  type HolidayDay,
  type HolidayReading,
  type Unread,
} from './holiday-reading';
import { eventBlocks, isAppointment, unfolded, wholeDayEvent, type WholeDayEvent } from './ics-events';
import { everyDay } from './working-days';

export type IcsReading =
  | (HolidayReading & {
      kind: 'read';
      /** What the file calls itself; may be empty. */
      name: string;
      /** How many days the file has before `from` and after `to`. */
      outside: number;
    })
  /** noAllDayEvent: only appointments with a time, or nothing. */
  | { kind: 'error'; error: 'empty' | 'tooLarge' | 'notACalendar' | 'noAllDayEvent' };

/** These bound a file made to do harm: events that are read, events with a rule of which the days are worked out, days in all. */
const mostEvents = 2_000;
const mostRepeating = 200;
const mostDays = 10 * limits.holidaysInSet;

/**
 * Never throws. Days are the file's own plain days, no time zone moves them. An event that cannot be read leaves the others.
 * @param span plain dates, both inclusive: what lies outside is counted, not kept
 */
export function readIcs(text: string, span: { from: string; to: string }): IcsReading {
  if (text.trim() === '') return { kind: 'error', error: 'empty' };
  if (text.length > largestFile) return { kind: 'error', error: 'tooLarge' };
  const lines = unfolded(text);
  if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line.text))) return { kind: 'error', error: 'notACalendar' };
  const blocks = eventBlocks(lines).filter((block) => !isAppointment(block));
  const found = blocks.slice(0, mostEvents).map(wholeDayEvent);
  const [beyond] = blocks.slice(mostEvents);
  if (beyond) found.push(unreadLine(beyond[0]!.number, '', 'tooMany'));
  const unread = found.filter((one): one is Unread => one !== null && 'why' in one);
  const events = found.filter((one): one is WholeDayEvent => one !== null && !('why' in one));
  if (unread.length + events.length === 0) return { kind: 'error', error: 'noAllDayEvent' };

  const replaced = new Set(events.map(({ uid, replaces }) => `${uid} ${replaces}`));
  const days: HolidayDay[] = [];
  let repeating = 0;
  let outside = 0;
  for (const event of events) {
    if (event.isCancelled) continue;
    const why =
      event.length > longestRange ? 'noRange' : event.isRepeating && ++repeating > mostRepeating ? 'tooMany' : null;
    const beginnings = why === null ? event.beginnings(span.to) : null;
    if (beginnings === null || days.length > mostDays) {
      unread.push(unreadLine(event.line, event.name, why ?? (beginnings === null ? 'repeats' : 'tooMany')));
      continue;
    }
    for (const first of beginnings) {
      if (event.replaces === null && replaced.has(`${event.uid} ${first}`)) continue;
      if (first > span.to || first < addDays(span.from, -longestRange)) {
        outside += event.length;
        continue;
      }
      const last = addDays(first, event.length - 1);
      const inside = everyDay(first < span.from ? span.from : first, last > span.to ? span.to : last);
      outside += event.length - inside.length;
      if (days.length <= mostDays) days.push(...inside.map((date) => ({ date, name: event.name })));
    }
  }
  return {
    kind: 'read',
    name: nameOf(lines),
    days: settled(days),
    unread: unread.sort((a, b) => a.line - b.line),
    outside,
  };
}

function nameOf(lines: readonly { text: string }[]): string {
  const line = lines.find(({ text }) => /^X-WR-CALNAME[;:]/i.test(text))?.text ?? '';
  const name = line.replace(/^[^:]*:/, '').replaceAll(/\\([\\,;])/g, '$1');
  return name.trim().slice(0, limits.shortText);
}
