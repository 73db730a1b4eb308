/** The calendar file, read back by a parser this project did not write, and held against the grammar of RFC 5545. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { deliverCalendar } from '../../../src/deliverables/calendar/deliver';
import type { CalendarOptions } from '../../../src/deliverables';
import { sentCalendar } from '../../../src/domain/report/calendar';
import type { CalendarEvent, Report } from '../../../src/domain/report/report';
import { reportOf } from '../../../src/islands/report/report-of';
import { names } from '../../fixtures/hostile/engagement';
import { anotherHostileReport, emptyReport, exampleEngagement, exampleReport, hostileReport, today } from '../support';

const everybody: CalendarOptions = { owner: null, remindDaysBefore: null };

async function fileOf(report: Report, options: CalendarOptions = everybody): Promise<string> {
  const { content } = await deliverCalendar(report, options);
  if (typeof content !== 'string') throw new Error('a calendar is text');
  return content;
}

const read = (file: string) => new ICAL.Component(ICAL.parse(file));
const eventsOf = (file: string) => read(file).getAllSubcomponents('vevent');
const octets = (text: string) => new TextEncoder().encode(text).length;

const event = (patch: Partial<CalendarEvent>): CalendarEvent => ({
  action: 'a1',
  uid: 'r1-a1',
  sequence: 0,
  fingerprint: '00',
  cancelled: false,
  title: 'Title',
  owner: 'Owner',
  startsOn: '2027-01-04',
  endsOn: '2027-01-08',
  description: [],
  ...patch,
});
const nothing = emptyReport();
const withEvents = (...calendar: CalendarEvent[]): Report => ({ ...nothing, calendar });

/** 3.1: a name, parameters, a colon, a value; no control character but the tab. */
const contentLine =
  /^[A-Z][A-Z0-9-]*(?:;[A-Z][A-Z0-9-]*=[^\u0000-\u0008\u000a-\u001f\u007f",;:]+)*:[^\u0000-\u0008\u000a-\u001f\u007f]*$/;
/** 3.3.11: backslashes only before what they may stand before, commas and semicolons only behind them. */
const text = /^(?:[^\\;,]|\\[\\;,nN])*$/;

describe('the calendar file', { timeout: 60_000 }, () => {
  it.each([
    ['the example', exampleReport],
    ['a hostile report', hostileReport],
    ['an almost empty report', emptyReport],
    ['a report without a plan', () => withEvents()],
  ])('of %s keeps to the grammar', async (_, reportFor) => {
    const file = await fileOf(reportFor(), { owner: null, remindDaysBefore: 1 });
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const physical = file.slice(0, -2).split('\r\n');
    expect(physical.filter((line) => octets(line) > 75)).toEqual([]);
    expect(physical.filter((line) => line.trim() === '')).toEqual([]);
    const logical = file.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
    expect(logical.filter((line) => !contentLine.test(line))).toEqual([]);
    const texts = logical.filter((line) => /^(UID|SUMMARY|DESCRIPTION|X-WR-CALNAME)[:;]/.test(line));
    expect(texts.filter((line) => !text.test(line.replace(/^[^:]*:/, '')))).toEqual([]);
    expect(logical.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(logical.filter((line) => line.startsWith('METHOD'))).toEqual([]);
    // 3.6: at least one component, and each required property once.
    expect(read(file).getAllSubcomponents().length).toBeGreaterThan(0);
    for (const found of eventsOf(file))
      for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'status', 'summary'])
        expect(found.getAllProperties(name), name).toHaveLength(1);
  });

  it('has an event for each action, with its days, its text and its owner', async () => {
    const report = exampleReport();
    const events = eventsOf(await fileOf(report));
    const rows = report.plan.months.flatMap(({ actions }) => actions);
    expect(events).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      const found = new ICAL.Event(events[index]!);
      expect(found.summary).toBe(row.title);
      expect(found.startDate.isDate).toBe(true);
      expect(found.startDate.toString()).toBe(row.startsOn);
      const last = found.endDate.clone();
      last.addDuration(ICAL.Duration.fromString('-P1D'));
      expect(last.toString()).toBe(row.endsOn);
      expect(found.description).toContain(row.doneWhen);
      expect(events[index]!.getFirstProperty('categories')!.getValues()[0]).toBe(row.owner);
    }
  });

  it('ends an event of one day on the next, at the end of a year too', async () => {
    const [found] = eventsOf(await fileOf(withEvents(event({ startsOn: '2027-12-31', endsOn: '2027-12-31' }))));
    expect(found!.getFirstPropertyValue('dtstart')!.toString()).toBe('2027-12-31');
    expect(found!.getFirstPropertyValue('dtend')!.toString()).toBe('2028-01-01');
  });

  it('carries any text whole, on lines of 75 octets', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(
          '\\',
          ';',
          ',',
          ':',
          '"',
          '\n',
          '\r',
          '\t',
          ' ',
          'n',
          '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
          'e\u0301',
          '\u05e9',
        ),
      }),
      fc.nat({ max: 300 }).map((length) => 'w'.repeat(length)),
      fc.nat({ max: 200 }).map((length) => `a${'\u0301'.repeat(length)}`),
    );
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(anyText, { maxLength: 2 }), async (title, description) => {
        const file = await fileOf(withEvents(event({ title, description })));
        expect(file.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
        expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file))).toBe(file);
        const found = new ICAL.Event(eventsOf(file)[0]!);
        const kept = (typed: string) =>
          typed
            .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
            .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
        expect(found.summary).toBe(kept(title));
        if (description.length) expect(found.description).toBe(description.map(kept).join('\n'));
      }),
    );
  });

  it('breaks no line inside what reads as one character', async () => {
    const families = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(40);
    const file = await fileOf(withEvents(event({ title: families })));
    const lines = file.split('\r\n').filter((line) => line.includes('\u{1f468}'));
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines)
      expect(line.replace(/^(?: |SUMMARY:)/, '')).toMatch(/^(?:\u{1f468}\u200d\u{1f469}\u200d\u{1f467})+$/u);
  });

  it('says which characters no file can hold', async () => {
    const { lost } = await deliverCalendar(withEvents(event({ title: 'a\u0000b\u0007c\td' })), everybody);
    expect(lost).toEqual(['\u0000', '\u0007']);
  });

  it('is for one owner when asked, without what nobody owns any more', async () => {
    const report = hostileReport();
    const calendar = [...report.calendar, event({ action: 'gone', cancelled: true, owner: '', sequence: 3 })];
    const owner = names.hebrew;
    const events = eventsOf(await fileOf({ ...report, calendar }, { owner, remindDaysBefore: null }));
    expect(events.length).toBeGreaterThan(0);
    expect(events.map((each) => each.getFirstPropertyValue('uid'))).toEqual(
      report.calendar.filter((each) => each.owner === owner).map(({ uid }) => uid),
    );
    const all = eventsOf(await fileOf({ ...report, calendar }));
    expect(all.at(-1)!.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(all.at(-1)!.getFirstPropertyValue('sequence')).toBe(3);
    expect(all[0]!.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('keeps the UID of an action that moved and raises its SEQUENCE, once', async () => {
    const engagement = exampleEngagement();
    const report = reportOf(engagement, today);
    const [round] = engagement.rounds;
    const calendar = sentCalendar(round!.calendar, report.calendar);
    const { id } = report.plan.months[0].actions.at(-1)!;
    const later = {
      ...round!.plan,
      choices: { ...round!.plan.choices, [id]: { ...round!.plan.choices[id], owner: 'Somebody else' } },
    };
    const moved = reportOf(
      { ...engagement, rounds: [{ ...round!, calendar, plan: later }, ...engagement.rounds.slice(1)] },
      today,
    );
    const told = (file: string) =>
      new Map(
        eventsOf(file).map((each) => [
          each.getFirstPropertyValue('uid')!,
          Number(each.getFirstPropertyValue('sequence')),
        ]),
      );
    const [before, after] = [told(await fileOf(report)), told(await fileOf(moved))];
    expect([...after.keys()].toSorted()).toEqual([...before.keys()].toSorted());
    const uid = report.calendar.find(({ action }) => action === id)!.uid;
    expect(after.get(uid)).toBe(before.get(uid)! + 1);
    expect([...after].filter(([key, sequence]) => key !== uid && sequence !== before.get(key))).toEqual([]);
  });

  it('reminds at nine in the morning some days before, of nothing that is past, done or cancelled', async () => {
    const triggersOf = async (days: number | null, ...events: CalendarEvent[]) =>
      eventsOf(await fileOf(withEvents(...events), { owner: null, remindDaysBefore: days })).flatMap((each) =>
        each.getAllSubcomponents('valarm').map((alarm) => {
          expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
          expect(alarm.getFirstPropertyValue('description')).toBe('Title');
          const start = each.getFirstPropertyValue('dtstart') as InstanceType<typeof ICAL.Time>;
          const moment = ICAL.Time.fromDateTimeString(`${start.toString()}T00:00:00`);
          moment.addDuration(alarm.getFirstPropertyValue('trigger') as InstanceType<typeof ICAL.Duration>);
          return moment.toString();
        }),
      );
    const start = event({ startsOn: '2027-01-11', endsOn: '2027-01-15' });
    expect(await triggersOf(null, start)).toEqual([]);
    expect(await triggersOf(0, start)).toEqual(['2027-01-11T09:00:00']);
    expect(await triggersOf(1, start)).toEqual(['2027-01-10T09:00:00']);
    expect(await triggersOf(2, start)).toEqual(['2027-01-09T09:00:00']);
    expect(await triggersOf(7, start)).toEqual(['2027-01-04T09:00:00']);
    expect(await triggersOf(7, event({ startsOn: '2026-11-28' }))).toEqual([]);
    expect(await triggersOf(7, { ...start, cancelled: true })).toEqual([]);
    const report = exampleReport();
    const done = report.plan.months[2].actions.at(-1)!;
    const months = report.plan.months.map((month) => ({
      ...month,
      actions: month.actions.map((row) => (row.id === done.id ? { ...row, state: 'done' as const } : row)),
    })) as Report['plan']['months'];
    const alarms = async (of: Report) =>
      (await fileOf(of, { owner: null, remindDaysBefore: 1 })).split('BEGIN:VALARM').length;
    expect(await alarms({ ...report, plan: { ...report.plan, months } })).toBe((await alarms(report)) - 1);
  });

  it('is the same, byte for byte, each time', async () => {
    expect(await fileOf(hostileReport())).toBe(await fileOf(anotherHostileReport()));
  });
});
