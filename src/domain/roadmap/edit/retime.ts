/** Other dates for an action, as the pin that holds it there. It stays whole inside one month: months have capacities of their own. */
import type { Month } from '../../../content/schema';
import type { Pin } from '../../engagement/engagement';
import { addDays, daysBetween } from '../../calendar/dates';
import type { PlannedAction, Roadmap } from '../roadmap';

type Span = Pick<PlannedAction, 'startsOn' | 'endsOn'>;

/** Working days of the ninety in order, with the month of each. A plan without any takes every day for one. */
interface Days {
  dates: string[];
  months: Month[];
}

/** Only what has not begun can be given other dates: what has, stands where it was done. */
export const canRetime = ({ state }: Pick<PlannedAction, 'state'>) => state === 'notStarted';

/**
 * Keeps its length in working days.
 * @param by working days, negative for earlier; at the border of a month it goes over it
 * @returns null where there is no room that way
 */
export function shifted(roadmap: Roadmap, isWorkingDay: (date: string) => boolean, span: Span, by: number): Pin | null {
  const days = daysOf(roadmap, isWorkingDay);
  const start = indexOf(days, span.startsOn);
  const pin = placed(days, start + by, lengthOf(days, span));
  if (!pin || pin.startsOn !== span.startsOn || by <= 0) return sameAs(pin, span) ? null : pin;
  // The month has no room any more: on to the next.
  const next = days.months.findIndex((month) => month > pin.month);
  return next < 0 ? null : placed(days, next, lengthOf(days, span));
}

/** Keeps its length in working days. @param date the working day nearest to it becomes the first */
export function startingOn(
  roadmap: Roadmap,
  isWorkingDay: (date: string) => boolean,
  span: Span,
  date: string,
): Pin | null {
  const days = daysOf(roadmap, isWorkingDay);
  return placed(days, nearest(days, date), lengthOf(days, span));
}

/** Keeps its start. @param date the working day nearest to it becomes the last, never before the first nor after its month */
export function endingOn(
  roadmap: Roadmap,
  isWorkingDay: (date: string) => boolean,
  span: Span,
  date: string,
): Pin | null {
  const days = daysOf(roadmap, isWorkingDay);
  const start = indexOf(days, span.startsOn);
  return placed(days, start, Math.max(1, nearest(days, date) - start + 1), true);
}

function placed({ dates, months }: Days, wanted: number, length: number, isStartKept = false): Pin | null {
  if (dates.length === 0) return null;
  const at = Math.min(dates.length - 1, Math.max(0, wanted));
  const month = months[at]!;
  const first = months.indexOf(month);
  const last = months.lastIndexOf(month);
  const start = isStartKept ? at : Math.max(first, Math.min(at, last - length + 1));
  return { month, startsOn: dates[start]!, endsOn: dates[Math.min(last, start + length - 1)]! };
}

function daysOf({ months }: Roadmap, isWorkingDay: (date: string) => boolean): Days {
  const all = months.flatMap(({ month, startsOn, endsOn }) =>
    Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, day) => ({ month, date: addDays(startsOn, day) })),
  );
  const working = all.filter(({ date }) => isWorkingDay(date));
  const days = working.length > 0 ? working : all;
  return { dates: days.map(({ date }) => date), months: days.map(({ month }) => month) };
}

/** The first working day from a date on, else the last of all. */
function indexOf({ dates }: Days, date: string): number {
  const index = dates.findIndex((day) => day >= date);
  return index < 0 ? dates.length - 1 : index;
}

function nearest(days: Days, date: string): number {
  const after = indexOf(days, date);
  const before = Math.max(0, after - 1);
  const distance = (index: number) => Math.abs(daysBetween(days.dates[index]!, date));
  return days.dates.length > 0 && distance(before) < distance(after) ? before : after;
}

const lengthOf = ({ dates }: Days, { startsOn, endsOn }: Span) =>
  Math.max(1, dates.filter((date) => startsOn <= date && date <= endsOn).length);

const sameAs = (pin: Pin | null, { startsOn, endsOn }: Span) => pin?.startsOn === startsOn && pin.endsOn === endsOn;
