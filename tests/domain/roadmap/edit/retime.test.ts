import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../../src/content/roadmap';
import { addDays } from '../../../../src/domain/calendar/dates';
import { workingCalendarOf } from '../../../../src/domain/calendar/working-days';
import { planRoadmap } from '../../../../src/domain/roadmap/plan';
import { endingOn, shifted, startingOn } from '../../../../src/domain/roadmap/edit/retime';
import { answersAt, emptyPlan, input } from '../any-input';

// 1 December 2026 is a Tuesday; the months begin on 1 December, 31 December and 30 January.
const plan = { ...emptyPlan, startOn: '2026-12-01', daysOff: ['2026-12-08'] };
const roadmap = planRoadmap(edition, input({ answers: answersAt(1, 2), plan }));
const { isWorkingDay, daysBetween } = workingCalendarOf(plan);
const span = (startsOn: string, endsOn: string) => ({ startsOn, endsOn });

describe('other dates for an action', () => {
  it('go by working days, over weekends and days off', () => {
    expect(shifted(roadmap, isWorkingDay, span('2026-12-03', '2026-12-04'), 1)).toEqual({
      month: 1,
      startsOn: '2026-12-04',
      endsOn: '2026-12-07',
    });
    expect(shifted(roadmap, isWorkingDay, span('2026-12-04', '2026-12-07'), 1)).toEqual({
      month: 1,
      startsOn: '2026-12-07',
      endsOn: '2026-12-09',
    });
  });

  it('go over the border of a month whole, and no further than the first and the last day', () => {
    expect(shifted(roadmap, isWorkingDay, span('2026-12-29', '2026-12-30'), 1)).toEqual({
      month: 2,
      startsOn: '2026-12-31',
      endsOn: '2027-01-01',
    });
    expect(shifted(roadmap, isWorkingDay, span('2026-12-31', '2027-01-01'), -1)).toEqual({
      month: 1,
      startsOn: '2026-12-29',
      endsOn: '2026-12-30',
    });
    expect(shifted(roadmap, isWorkingDay, span('2026-12-01', '2026-12-02'), -1)).toBeNull();
    expect(shifted(roadmap, isWorkingDay, span('2027-02-25', '2027-02-26'), 1)).toBeNull();
  });

  it('take the working day nearest to where the bar was drawn', () => {
    expect(startingOn(roadmap, isWorkingDay, span('2026-12-01', '2026-12-02'), '2026-12-12')?.startsOn).toBe(
      '2026-12-11',
    );
    expect(startingOn(roadmap, isWorkingDay, span('2026-12-01', '2026-12-02'), '2026-12-13')?.startsOn).toBe(
      '2026-12-14',
    );
    expect(endingOn(roadmap, isWorkingDay, span('2026-12-01', '2026-12-02'), '2026-12-06')?.endsOn).toBe('2026-12-07');
    expect(endingOn(roadmap, isWorkingDay, span('2026-12-03', '2026-12-04'), '2026-11-06')?.endsOn).toBe('2026-12-03');
  });

  it('stay on working days inside one month and keep the length where it fits, wherever the bar is drawn', () => {
    fc.assert(
      fc.property(fc.nat(85), fc.nat(20), fc.integer({ min: -500, max: 500 }), (from, length, to) => {
        const days = daysBetween('2026-12-01', '2027-02-28');
        const startsOn = days[Math.min(from, days.length - 1)]!;
        const endsOn = days[Math.min(from + length, days.length - 1)]!;
        const pin = startingOn(roadmap, isWorkingDay, span(startsOn, endsOn), addDays('2026-12-01', to))!;
        const month = roadmap.months[pin.month - 1]!;
        expect(isWorkingDay(pin.startsOn!) && isWorkingDay(pin.endsOn!)).toBe(true);
        expect(pin.startsOn! >= month.startsOn && pin.endsOn! <= month.endsOn).toBe(true);
        const [before, after] = [daysBetween(startsOn, endsOn).length, daysBetween(pin.startsOn!, pin.endsOn!).length];
        expect(after).toBe(Math.min(before, daysBetween(month.startsOn, month.endsOn).length));
      }),
    );
  });

  it('take every day for a working day in a plan that has none', () => {
    expect(shifted(roadmap, () => false, span('2026-12-04', '2026-12-05'), 1)).toEqual({
      month: 1,
      startsOn: '2026-12-05',
      endsOn: '2026-12-06',
    });
  });
});
