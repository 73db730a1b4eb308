import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  fromDayNumber,
  isPlainDate,
  isWorkingDay,
  monthWindow,
  nextWorkingDay,
  toDayNumber,
  weekday,
  workingDaysBetween,
} from '../../../src/domain/calendar/dates';

const none: ReadonlySet<string> = new Set();
const anyDate = fc.integer({ min: toDayNumber('1900-01-01')!, max: toDayNumber('2999-12-31')! }).map(fromDayNumber);

describe('a plain date', () => {
  it.each(['2026-11-21', '2028-02-29', '2000-02-29', '1900-12-31'])('%s exists', (date) => {
    expect(isPlainDate(date)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '0000-01-01',
    '9999-01-01',
    '',
    'x',
  ])('%j does not', (date) => {
    expect(isPlainDate(date)).toBe(false);
  });

  it('goes to a day number and back', () => {
    fc.assert(fc.property(anyDate, (date) => fromDayNumber(toDayNumber(date)!) === date));
  });

  it('is refused loudly by arithmetic when it does not exist', () => {
    expect(() => addDays('2027-02-29', 1)).toThrow(RangeError);
  });
});

describe('adding days', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    // Clocks change in many places on these nights; a plain date has no clock.
    ['2027-03-27', 2, '2027-03-29'],
    ['2027-10-30', 2, '2027-11-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('is undone by counting the days between', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -5000, max: 5000 }),
        (date, days) => daysBetween(date, addDays(date, days)) === days,
      ),
    );
  });
});

describe('working days', () => {
  it('are Monday to Friday', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(weekday)).toEqual([5, 6, 7, 1]);
    expect(weekday('1969-12-31')).toBe(3);
    expect(isWorkingDay('2026-11-21', none)).toBe(false);
  });

  it('leave out the days off', () => {
    expect(workingDaysBetween('2026-12-21', '2027-01-03', new Set(['2026-12-25', '2026-12-28', '2027-01-01']))).toEqual(
      ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31'],
    );
  });

  it('are none when the end is before the start', () => {
    expect(workingDaysBetween('2026-12-21', '2026-12-20', none)).toEqual([]);
  });

  it('the next one is the day itself when it is one', () => {
    expect(nextWorkingDay('2026-11-20', none)).toBe('2026-11-20');
    expect(nextWorkingDay('2026-11-21', none)).toBe('2026-11-23');
    expect(nextWorkingDay('2026-12-24', new Set(['2026-12-24', '2026-12-25', '2026-12-28']))).toBe('2026-12-29');
  });

  it('the next one is the day asked for when a whole year is off', () => {
    const year = new Set(Array.from({ length: 400 }, (_, day) => addDays('2026-01-01', day)));
    expect(nextWorkingDay('2026-01-01', year)).toBe('2026-01-01');
  });
});

describe('the three months', () => {
  it('are thirty days each, and follow each other without a gap', () => {
    expect(monthWindow('2026-12-01', 1)).toEqual({ startsOn: '2026-12-01', endsOn: '2026-12-30' });
    expect(monthWindow('2026-12-01', 2)).toEqual({ startsOn: '2026-12-31', endsOn: '2027-01-29' });
    expect(monthWindow('2026-12-01', 3)).toEqual({ startsOn: '2027-01-30', endsOn: '2027-02-28' });
    expect(monthWindow('2028-02-29', 1)).toEqual({ startsOn: '2028-02-29', endsOn: '2028-03-29' });
  });

  it('hold twenty to twenty-two weekdays each, whatever the start', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(1, 2, 3), (start, month) => {
        const { startsOn, endsOn } = monthWindow(start, month as 1 | 2 | 3);
        const days = workingDaysBetween(startsOn, endsOn, none).length;
        return days >= 20 && days <= 22 && daysBetween(startsOn, endsOn) === 29;
      }),
    );
  });
});
