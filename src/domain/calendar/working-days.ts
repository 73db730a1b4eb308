/** Which days of the calendar are worked: the organisation's week, without its days off and the public holidays. */
import type { Plan } from '../engagement/engagement';
import { addDays, daysBetween, weekday } from './dates';

export interface WorkingCalendar {
  /** @throws RangeError when `date` is no calendar date, as do all of these */
  isWorkingDay(date: string): boolean;
  /** The working days from `from` to `to`, both inclusive, in order; none when `to` is earlier. */
  daysBetween(from: string, to: string): string[];
  /** The first working day on or after a date; the date itself when a whole year from it holds none. */
  nextWorkingDay(date: string): string;
}

export function workingCalendarOf(plan: Pick<Plan, 'workingWeek' | 'daysOff' | 'holidays'>): WorkingCalendar {
  const off = new Set([...plan.daysOff, ...holidaysOf(plan)]);
  const worked = new Set<number>(plan.workingWeek);
  const isWorkingDay = (date: string) => worked.has(weekday(date)) && !off.has(date);
  return {
    isWorkingDay,
    daysBetween: (from, to) => everyDay(from, to).filter(isWorkingDay),
    nextWorkingDay: (date) => everyDay(date, addDays(date, 366)).find(isWorkingDay) ?? date,
  };
}

function holidaysOf(plan: Pick<Plan, 'holidays'>): string[] {
  return Object.values(plan.holidays).flatMap((set) => set.days.map(({ date }) => date));
}

/** The days from one date to another, both inclusive. */
export function everyDay(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, day) => addDays(from, day));
}
