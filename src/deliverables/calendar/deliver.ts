/** The plan as a file for calendars: RFC 5545, one all-day event for each action. */
import { addDays } from '../../domain/calendar/dates';
import { eventsFor } from '../../domain/report/calendar';
import { plannedActions } from '../../domain/report/planned-actions';
import type { ActionRow, CalendarEvent, Report } from '../../domain/report/report';
import type { CalendarOptions, Rendered } from '..';
import { linesOf } from '../plain-text';
import { folded, textValue } from './content-line';

/** @returns the same text for the same report and options; it is no invitation: without METHOD, a calendar takes the events in as its own */
export function deliverCalendar(report: Report, { owner, remindDaysBefore }: CalendarOptions): Promise<Rendered> {
  const lost = new Set<string>();
  const text = (...lines: readonly string[]) => textValue(lines.flatMap((line) => linesOf(line, lost)));
  const rows = new Map(plannedActions(report.plan).map((row) => [row.id, row]));
  const areas = new Map(report.standing.areas.map(({ id, name }) => [id, name]));

  const eventLines = (event: CalendarEvent): string[] => {
    const row = rows.get(event.action);
    const area = row?.area ? areas.get(row.area) : undefined;
    const categories = event.cancelled
      ? []
      : [event.owner, area].filter((name) => name?.trim()).map((name) => text(name!));
    return [
      'BEGIN:VEVENT',
      `UID:${text(event.uid)}`,
      `DTSTAMP:${compact(report.date)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(event.startsOn)}`,
      // The first day it does not last (3.6.1).
      `DTEND;VALUE=DATE:${compact(addDays(event.endsOn, 1))}`,
      `SEQUENCE:${event.sequence}`,
      `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      // Weeks of "busy" would keep everybody from being asked to a meeting.
      'TRANSP:TRANSPARENT',
      `SUMMARY:${text(event.title)}`,
      ...(event.description.length ? [`DESCRIPTION:${text(...event.description)}`] : []),
      ...(categories.length ? [`CATEGORIES:${categories.join(',')}`] : []),
      ...alarmLines(event, row),
      'END:VEVENT',
    ];
  };

  const alarmLines = (event: CalendarEvent, row: ActionRow | undefined): string[] => {
    if (remindDaysBefore === null || event.cancelled || row?.state === 'done') return [];
    const days = Math.min(Math.max(0, Math.trunc(remindDaysBefore)), longestNotice);
    // A day that is gone would ring the moment the file is opened.
    if (addDays(event.startsOn, -days) <= report.date) return [];
    return [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${morningBefore(days)}`,
      `DESCRIPTION:${text(event.title)}`,
      'END:VALARM',
    ];
  };

  const events = eventsFor(report.calendar, owner);
  const name = [report.organisation, report.labels.plan, ...(owner === null ? [] : [owner])].join(' \u00b7 ');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Attune//Ninety-day plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${text(name)}`,
    ...(events.length ? events.flatMap(eventLines) : emptyCalendar),
    'END:VCALENDAR',
  ];
  return Promise.resolve({ content: lines.map(folded).join(''), lost: [...lost] });
}

const compact = (date: string) => date.replaceAll('-', '');

/** Days; our judgement. */
const longestNotice = 90;

/** A date begins at midnight where the reader is (3.8.6.3); nine in the morning is 15 hours before the next one. */
const morningBefore = (days: number) => (days === 0 ? 'PT9H' : `-P${days > 1 ? `${days - 1}D` : ''}T15H`);

/** A calendar must hold something (3.6); this is the least there is, and no event. */
const emptyCalendar = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];
