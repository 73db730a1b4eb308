import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  fromDayNumber,
  isPlainDate,
  monthWindow,
  toDayNumber,
  weekday,
} from '../../../src/domain/calendar/dates';
import { workingCalendarOf } from '../../../src/domain/calendar/working-days';
import { emptyPlan } from '../../../src/domain/engagement/empty';

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

describe('a weekday', () => {
  it.each([
    ['2026-11-20', 5],
    ['2026-11-23', 1],
    ['2026-11-22', 7],
    ['1969-12-31', 3],
  ])('of %s is %d, Monday being 1', (date, day) => {
    expect(weekday(date)).toBe(day);
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
        const days = workingCalendarOf(emptyPlan).daysBetween(startsOn, endsOn).length;
        return days >= 20 && days <= 22 && daysBetween(startsOn, endsOn) === 29;
      }),
    );
  });
});
