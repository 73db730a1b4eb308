import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromDayNumber, toDayNumber, weekday } from '../../../src/domain/calendar/dates';
import { weekStartOf } from '../../../src/domain/calendar/week-start';
import { workingCalendarOf } from '../../../src/domain/calendar/working-days';
import { emptyPlan } from '../../../src/domain/engagement/empty';
import type { Plan } from '../../../src/domain/engagement/plan-schema';

const calendar = (plan: Partial<Plan>) => workingCalendarOf({ ...emptyPlan, ...plan });
const holidays = { at: { name: 'Austria', days: [{ date: '2026-12-08', name: 'Immaculate Conception' }] } };

describe('working days', () => {
  it('are those of the working week, without days off and holidays of every set', () => {
    const { daysBetween } = calendar({ daysOff: ['2026-12-11'], holidays });
    expect(daysBetween('2026-12-07', '2026-12-14')).toEqual(['2026-12-07', '2026-12-09', '2026-12-10', '2026-12-14']);
  });

  it('may be any days of the week', () => {
    const { daysBetween } = calendar({ workingWeek: [7, 1, 2, 3, 4] });
    expect(daysBetween('2026-11-19', '2026-11-23')).toEqual(['2026-11-19', '2026-11-22', '2026-11-23']);
  });

  it('are none from a date to an earlier one', () => {
    expect(calendar({}).daysBetween('2026-12-14', '2026-12-07')).toEqual([]);
  });

  it('has a next one, the day itself among them', () => {
    const { nextWorkingDay } = calendar({ holidays });
    expect(nextWorkingDay('2026-12-07')).toBe('2026-12-07');
    expect(nextWorkingDay('2026-12-08')).toBe('2026-12-09');
    expect(nextWorkingDay('2026-12-12')).toBe('2026-12-14');
  });

  it('has no next one where a whole year is off: then the day itself', () => {
    const daysOff = Array.from({ length: 400 }, (_, index) => addDays('2026-12-01', index));
    expect(calendar({ daysOff }).nextWorkingDay('2026-12-05')).toBe('2026-12-05');
  });

  it('agree with one another on any calendar', () => {
    const anyDate = fc.integer({ min: toDayNumber('1900-01-01')!, max: toDayNumber('2999-01-01')! }).map(fromDayNumber);
    const week = fc.subarray([1, 2, 3, 4, 5, 6, 7] as const, { minLength: 1 });
    const some = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(anyDate, week, some, (from, workingWeek, off) => {
        const days = calendar({ workingWeek: [...workingWeek], daysOff: off.map((day) => addDays(from, day)) });
        const working = days.daysBetween(from, addDays(from, 60));
        const worked: readonly number[] = workingWeek;
        for (let day = 0; day <= 60; day++) {
          const date = addDays(from, day);
          expect(working.includes(date)).toBe(days.isWorkingDay(date));
          expect(days.isWorkingDay(date)).toBe(worked.includes(weekday(date)) && !off.includes(day));
        }
        expect(days.nextWorkingDay(from)).toBe(working[0] ?? days.nextWorkingDay(addDays(from, 61)));
      }),
    );
  });
});

describe('the week', () => {
  it.each([
    ['de-AT', 1],
    ['en-GB', 1],
    ['en-US', 7],
    ['pt-BR', 7],
    ['ar-EG', 6],
    ['ja', 7],
    ['not a locale', 1],
    ['', 1],
  ])('of %s begins on day %d', (locale, day) => {
    expect(weekStartOf(locale)).toBe(day);
  });

  it('begins on the same day where the engine does not say', () => {
    const says = Object.getOwnPropertyDescriptor(Intl.Locale.prototype, 'getWeekInfo');
    const hides = Object.getOwnPropertyDescriptor(Intl.Locale.prototype, 'weekInfo');
    Reflect.deleteProperty(Intl.Locale.prototype, 'getWeekInfo');
    Reflect.deleteProperty(Intl.Locale.prototype, 'weekInfo');
    try {
      for (const [locale, day] of [
        ['de-AT', 1],
        ['en-US', 7],
        ['ar-EG', 6],
        ['ja', 7],
        ['en', 7],
      ] as const)
        expect(weekStartOf(locale)).toBe(day);
    } finally {
      if (says) Object.defineProperty(Intl.Locale.prototype, 'getWeekInfo', says);
      if (hides) Object.defineProperty(Intl.Locale.prototype, 'weekInfo', hides);
    }
  });
});
