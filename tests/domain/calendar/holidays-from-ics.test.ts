import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../../../src/domain/calendar/holiday-reading';
import { readIcs } from '../../../src/domain/calendar/holidays-from-ics';

const span = { from: '2025-01-01', to: '2029-12-31' };
const file = (name: string) => readFileSync(new URL(`../../fixtures/calendars/${name}.ics`, import.meta.url), 'utf8');

function read(text: string) {
  const reading = readIcs(text, span);
  if (reading.kind === 'error') throw new Error(reading.error);
  return reading;
}

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');

describe('a calendar file', () => {
  it('from Google: folded lines, escaped names, an end that is the day after', () => {
    expect(read(file('google'))).toEqual({
      kind: 'read',
      name: 'Holidays in Austria, official',
      days: [
        { date: '2026-12-08', name: 'Immaculate Conception' },
        { date: '2026-12-25', name: 'Christmas Day, and the day after it; a long name that has to be folded' },
        { date: '2026-12-26', name: 'Christmas Day, and the day after it; a long name that has to be folded' },
      ],
      unread: [],
      outside: 1,
    });
  });

  it('from Outlook: whole days written as midnights of a time zone, a meeting among them, the last Monday of a month', () => {
    const { days, unread } = read(file('outlook'));
    expect(days.filter(({ name }) => name === 'Betriebsferien').map(({ date }) => date)).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(days.filter(({ name }) => name.startsWith('Last')).map(({ date }) => date)).toEqual([
      '2025-05-26',
      '2026-05-25',
      '2027-05-31',
      '2028-05-29',
      '2029-05-28',
    ]);
    expect(days.some(({ name }) => name === 'A meeting')).toBe(false);
    expect(unread).toEqual([]);
  });

  it('from Apple: yearly with a day taken out, one moved, one called off, and what comes back every week named as unread', () => {
    const { name, days, unread } = read(file('apple'));
    expect(name).toBe('Our holidays');
    expect(days.map(({ date }) => date)).toEqual([
      '2025-01-01',
      '2025-08-15',
      '2026-01-01',
      '2026-08-15',
      '2027-01-01',
      '2027-08-16',
      '2028-08-15',
      '2029-01-01',
      '2029-08-15',
    ]);
    expect(unread.map(({ text, why }) => [text, why])).toEqual([
      ['Team lunch', 'repeats'],
      ['No such day', 'noSuchDay'],
    ]);
  });

  it('may end its lines in any way, and begin with a byte order mark', () => {
    for (const ending of ['\n', '\r', '\r\n'])
      expect(read(`\uFEFF${file('google').replaceAll('\r\n', ending)}`).days).toHaveLength(3);
  });

  it('keeps the other events where one makes no sense', () => {
    const good = event('DTSTART;VALUE=DATE:20261225', 'SUMMARY:Good');
    const bad = event('DTSTART;VALUE=DATE:never', 'SUMMARY:Bad');
    const worse = event('this is no line at all', 'SUMMARY:Worse');
    const backwards = event('DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261220', 'SUMMARY:Backwards');
    const { days, unread } = read(calendar(bad, good, worse, backwards));
    expect(days).toEqual([{ date: '2026-12-25', name: 'Good' }]);
    expect(unread.map(({ text }) => text)).toEqual(['Bad', 'Worse', 'Backwards']);
  });
});

describe('a file that is no calendar of holidays', () => {
  it.each([
    ['', 'empty'],
    [' \r\n ', 'empty'],
    ['<!doctype html><title>Sign in</title>', 'notACalendar'],
    ['PK\u0003\u0004', 'notACalendar'],
    ['Name: BEGIN:VCALENDAR', 'notACalendar'],
    [calendar(), 'noAllDayEvent'],
    [calendar(event('DTSTART:20261225T090000', 'DTEND:20261225T100000', 'SUMMARY:x')), 'noAllDayEvent'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261225', 'noAllDayEvent'],
    ['x'.repeat(largestFile + 1), 'tooLarge'],
  ])('%.30j is answered', (text, error) => {
    expect(readIcs(text, span)).toEqual({ kind: 'error', error });
  });

  const hostileRules = [
    'FREQ=YEARLY;BYMONTH=2;BYDAY=6MO',
    'FREQ=YEARLY;BYSETPOS=99;BYDAY=MO;BYMONTH=5',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;INTERVAL=99999999',
    'FREQ=YEARLY;UNTIL=never',
    'FREQ=SECONDLY',
    'FREQ=',
    'nothing',
  ];

  it.each(hostileRules)('the rule %s takes no time to answer', (rule) => {
    const started = performance.now();
    const events = Array.from({ length: 50 }, (_, index) =>
      event('DTSTART;VALUE=DATE:16010101', `RRULE:${rule}`, `SUMMARY:${index}`),
    );
    expect(readIcs(calendar(...events), span).kind).toBe('read');
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('lasts no thousand years', () => {
    const long = event('DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:99981231', 'SUMMARY:For ever');
    const duration = event('DTSTART;VALUE=DATE:20261225', 'DURATION:P99999999W', 'SUMMARY:Longer');
    const { days, unread } = read(calendar(long, duration));
    expect(days).toEqual([]);
    expect(unread.map(({ why }) => why)).toEqual(['noRange', 'noRange']);
  });

  it('never throws, whatever its lines', () => {
    const word = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VCALENDAR',
      'END:VCALENDAR',
      'BEGIN:',
      'DTSTART;VALUE=DATE:20261225',
      'DTSTART;VALUE=DATE:99999999',
      'DTSTART;TZID=Nowhere/Land:20261225T000000',
      'DTSTART:20261225',
      'DTEND;VALUE=DATE:20261227',
      'DTEND;VALUE=DATE:2026',
      'DURATION:P1W',
      'DURATION:-P3D',
      'RRULE:FREQ=YEARLY',
      'RRULE:FREQ=YEARLY;COUNT=-1',
      'RDATE;VALUE=DATE:20270101,20270102',
      'RDATE;VALUE=PERIOD:20270101T000000Z/P1D',
      'EXDATE:x',
      'RECURRENCE-ID:x',
      'SUMMARY:\\n\\,<script>',
      'UID:__proto__',
      ' folded',
      ';;;:::',
      'STATUS:CANCELLED',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: word }, fc.string()), { maxLength: 25 }), (lines) => {
        for (const text of [lines.join('\r\n'), calendar(event(...lines))]) {
          const reading = readIcs(text, span);
          if (reading.kind === 'read')
            for (const { date } of reading.days) expect(date >= span.from && date <= span.to).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
