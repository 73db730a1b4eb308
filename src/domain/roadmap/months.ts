/** The three months of the plan on the calendar: their days, and those still to come once it is planned anew. */
import type { Month } from '../../content/schema';
import { isPlainDate, monthWindow } from '../calendar/dates';
import { workingCalendarOf, type WorkingCalendar } from '../calendar/working-days';
import type { Plan } from '../engagement/engagement';

export const planMonths: readonly Month[] = [1, 2, 3];

export interface MonthSpan {
  month: Month;
  /** Both inclusive. */
  startsOn: string;
  endsOn: string;
  working: readonly string[];
  /** What carries dates: the working days or, in a month that is all days off, the days of the working week. One at least, in order. */
  days: readonly string[];
  /** Those of `days` on which something new can still be done: all of them in a first plan, none in a month that is over. */
  ahead: readonly string[];
}

export interface Months {
  startOn: string;
  /** The day it was planned anew, where that lies in the ninety days: before them it changes nothing, after them nothing can be planned. */
  replannedOn: string | null;
  calendar: WorkingCalendar;
  spans: readonly [MonthSpan, MonthSpan, MonthSpan];
}

/**
 * @param today first day of a plan that names none, or no calendar date: the next working day from it
 * @throws RangeError when that is needed and is no calendar date
 */
export function monthsOf(plan: Plan, today: string): Months {
  const calendar = workingCalendarOf(plan);
  const week = workingCalendarOf({ ...plan, daysOff: [], holidays: {} });
  const startOn = plan.startOn !== null && isPlainDate(plan.startOn) ? plan.startOn : calendar.nextWorkingDay(today);
  const first = ([1, 2, 3] as const).map((month) => spanOf(startOn, month, calendar, week));
  const { replannedOn } = plan;
  const isOver = replannedOn === null || !first.some(({ days }) => days.at(-1)! >= replannedOn);
  if (isOver || replannedOn <= startOn) return { startOn, replannedOn: null, calendar, spans: three(first) };
  const spans = first.map((span) => ({ ...span, ahead: span.days.filter((day) => day >= replannedOn) }));
  return { startOn, replannedOn, calendar, spans: three(spans) };
}

function spanOf(startOn: string, month: Month, calendar: WorkingCalendar, week: WorkingCalendar): MonthSpan {
  const { startsOn, endsOn } = monthWindow(startOn, month);
  const working = calendar.daysBetween(startsOn, endsOn);
  const days = working.length > 0 ? working : week.daysBetween(startsOn, endsOn);
  return { month, startsOn, endsOn, working, days, ahead: days };
}

const three = <Item>(items: readonly Item[]): [Item, Item, Item] => [items[0]!, items[1]!, items[2]!];
