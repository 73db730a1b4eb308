import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../../src/domain/calendar/dates';
import { readHolidays } from '../../../src/domain/calendar/holidays';

const days = (text: string, order?: 'dayFirst' | 'monthFirst') =>
  readHolidays(text, order).days.map(({ date, name }) => `${date} ${name}`.trim());

describe('a pasted holiday', () => {
  it.each([
    ['2026-12-25 Christmas Day', '2026-12-25 Christmas Day'],
    ['2026/12/25\tChristmas Day', '2026-12-25 Christmas Day'],
    ['25.12.2026;Weihnachten', '2026-12-25 Weihnachten'],
    ['25/12/2026, Christmas Day', '2026-12-25 Christmas Day'],
    ['12/25/2026 Christmas Day', '2026-12-25 Christmas Day'],
    ['25 December 2026 Christmas', '2026-12-25 Christmas'],
    ['Dec 25, 2026 - Christmas Day', '2026-12-25 Christmas Day'],
    ['Friday, December 25th, 2026: Christmas Day', '2026-12-25 Christmas Day'],
    ['Christmas Day (25 December 2026)', '2026-12-25 Christmas Day'],
    ['Good Friday 3 April 2026', '2026-04-03 Good Friday'],
    ['3 April 2026\tFriday\tGood Friday', '2026-04-03 Good Friday'],
    ['Karfreitag, Freitag, 3. April 2026', '2026-04-03 Karfreitag'],
    ['1er janvier 2027 Jour de l’an', '2027-01-01 Jour de l’an'],
    ['25 de diciembre de 2026 Navidad', '2026-12-25 Navidad'],
    ['11 listopada 2026 Święto Niepodległości', '2026-11-11 Święto Niepodległości'],
    ['"2026-12-25","Christmas Day"', '2026-12-25 Christmas Day'],
    ['2026-12-26 | St Stephen’s Day (Boxing Day)', '2026-12-26 St Stephen’s Day (Boxing Day)'],
    ['25-Dec-26 Xmas', '2026-12-25 Xmas'],
    ['20261225', '2026-12-25'],
    ['2026年12月25日', '2026-12-25'],
    ['2026-12-25T00:00:00Z Christmas', '2026-12-25 Christmas'],
    ['11.09.2026 September 11 memorial', '2026-09-11 September 11 memorial'],
  ])('%j is read', (line, day) => {
    expect(days(line)).toEqual([day]);
    expect(readHolidays(line).unread).toEqual([]);
  });

  it.each([
    ['24.–26.12.2026 Weihnachten', ['2026-12-24', '2026-12-25', '2026-12-26']],
    ['24-25 December 2026 closed', ['2026-12-24', '2026-12-25']],
    ['December 24-25, 2026 closed', ['2026-12-24', '2026-12-25']],
    ['closed Thursday 31 December – Friday 1 January 2027', ['2026-12-31', '2027-01-01']],
    ['24.12.2026 bis 25.12.2026', ['2026-12-24', '2026-12-25']],
    ['2026-12-24 to 2026-12-25', ['2026-12-24', '2026-12-25']],
  ])('%j is read as every day of it', (line, dates) => {
    expect(readHolidays(line).days.map(({ date }) => date)).toEqual(dates);
  });

  it('takes the year of the heading above it', () => {
    expect(days('Bank holidays 2026\n3 April\tFriday\tGood Friday\n2027\n1 January\tFriday\tNew Year')).toEqual([
      '2026-04-03 Good Friday',
      '2027-01-01 New Year',
    ]);
  });

  it('is kept once, with the name that says something', () => {
    expect(days('2026-12-25\r\n25.12.2026 Christmas\r2026-12-25 Again')).toEqual(['2026-12-25 Christmas']);
  });
});

describe('a line that cannot be read', () => {
  it.each([
    ['hello', 'noDate'],
    ['30 February 2026 Never', 'noSuchDay'],
    ['32/13/2026', 'noSuchDay'],
    ['1 January 1066 Long ago', 'noSuchDay'],
    ['3 April Good Friday', 'noYear'],
    ['2026-12-25 and 2026-12-26', 'severalDates'],
    ['31 December 2026 to 1 January 2026', 'noRange'],
    ['1 January 2026 to 1 June 2027', 'noRange'],
    ['2026-12-25 '.padEnd(2_000, 'x'), 'noDate'],
  ])('%.40j is named, with its number', (line, why) => {
    const { unread, days: read } = readHolidays(`2026-12-24 Read\n\n${line}`);
    expect(unread).toMatchObject([{ line: 3, why }]);
    expect(read).toHaveLength(1);
  });

  it('is never the whole list, however long', () => {
    const started = performance.now();
    readHolidays('1 '.repeat(499).concat('\n').repeat(2_000));
    readHolidays(`${'a-1/'.repeat(249)}\n`.repeat(2_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('a date that can be read two ways', () => {
  it('is asked about, with both readings', () => {
    expect(readHolidays('03/04/2026 Something\n2026-12-25 Christmas')).toMatchObject({
      days: [{ date: '2026-12-25' }],
      open: [{ line: 1, text: '03/04/2026 Something', dayFirst: '2026-04-03', monthFirst: '2026-03-04' }],
    });
  });

  it('is read as answered', () => {
    expect(days('03/04/2026', 'dayFirst')).toEqual(['2026-04-03']);
    expect(days('03/04/2026', 'monthFirst')).toEqual(['2026-03-04']);
  });

  it('is read as the other lines show', () => {
    expect(days('03/04/2026 a\n25/12/2026 b')).toEqual(['2026-04-03 a', '2026-12-25 b']);
    expect(readHolidays('03/04/2026 a\n12/25/2026 b')).toMatchObject({ order: 'monthFirst', byOrder: 1, open: [] });
  });

  it('is read by the weekday beside it', () => {
    expect(days('03/04/2026 Friday Good Friday\n05-06-2026 x')).toEqual(['2026-04-03 Good Friday', '2026-06-05 x']);
  });

  it('is asked about where the other lines contradict each other', () => {
    expect(readHolidays('12/25/2026 a\n25/12/2026 b\n03/04/2026 c').open).toHaveLength(1);
  });

  it('has the day first where points stand in it', () => {
    expect(days('03.04.2026')).toEqual(['2026-04-03']);
  });

  it('is none where both readings are the same day', () => {
    expect(days('04/04/2026')).toEqual(['2026-04-04']);
  });
});

describe('whatever is pasted', () => {
  const anyDate = fc.integer({ min: toDayNumber('1900-01-01')!, max: toDayNumber('2999-12-31')! }).map(fromDayNumber);
  const words = fc.constantFrom('Founders’ Day', 'Erster Mai', 'Día del trabajo', 'A (b) c', '<script>', '国庆节');

  it('every date in every form comes back as it is', () => {
    const forms = fc.constantFrom(
      (date: string) => date,
      (date: string) => date.split('-').toReversed().join('.'),
      ...['en-GB', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'fi', 'pl'].map(
        (language) => (date: string) =>
          new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
            new Date(`${date}T00:00:00Z`),
          ),
      ),
    );
    fc.assert(
      fc.property(anyDate, forms, words, fc.constantFrom(' ', '\t', '; ', ' | '), (date, form, name, gap) => {
        expect(readHolidays(`${form(date)}${gap}${name}`)).toMatchObject({ days: [{ date, name }], unread: [] });
        expect(readHolidays(`${name}${gap}${form(date)}`)).toMatchObject({ days: [{ date, name }], unread: [] });
      }),
    );
  });

  it('nothing throws, and every line is read, asked about or named', () => {
    const piece = fc.constantFrom(
      '2026',
      '12',
      '25',
      '.',
      '/',
      '-',
      ' ',
      '\t',
      'Dec',
      'Friday',
      'to',
      '\n',
      '\r\n',
      '29 Feb',
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 8, arbitrary: piece }, fc.string()), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { days: read, unread, open } = readHolidays(text);
        expect([...read].sort((a, b) => (a.date < b.date ? -1 : 1))).toEqual(read);
        expect(new Set(read.map(({ date }) => date)).size).toBe(read.length);
        for (const { date } of read) expect(toDayNumber(date)).not.toBeNull();
        const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !/^\W*\d{4}\W*$/.test(line));
        if (lines.length > 0) expect(read.length + unread.length + open.length).toBeGreaterThan(0);
      }),
    );
  });
});
