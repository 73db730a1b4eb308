/** What the fields of the document are made of. */
import * as v from 'valibot';

/**
 * How long a text may be, in UTF-16 units: names and other one-liners, and notes. How many there may be of what the
 * planner walks through: far above any use, low enough that a file made to do harm still gives a page that answers.
 */
export const limits = {
  shortText: 400,
  text: 20_000,
  ownActions: 1_000,
  needs: 200,
  holidaySets: 100,
  holidaysInSet: 4_000,
  dismissed: 500,
  versions: 500,
  comments: 1_000,
  staffAnswers: 5_000,
  calendarEntries: 5_000,
  /** Of a logo, as base64: 200 kB of picture. */
  logoData: 280_000,
  /** Of a logo, in pixels. */
  logoSide: 2_000,
} as const;

export const shortText = v.pipe(v.string(), v.maxLength(limits.shortText));
export const text = v.pipe(v.string(), v.maxLength(limits.text));
export const id = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/));
/** A plain calendar date that exists, "2026-11-21": no time, no zone. A year half typed into a date field is none. */
export const date = v.pipe(v.string(), v.check(isDayOf1900To2999));
/** A moment in UTC, "2026-11-21T13:02:00.000Z". */
export const instant = v.pipe(v.string(), v.check(isMoment));
/** Person-days: 0 is absurd but somebody's to say; infinity and not-a-number never reach a sum. */
export const personDays = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000));
export const level = v.picklist([1, 2, 3, 4, 5]);
export const area = v.picklist(['listening', 'aligning', 'engaging', 'driving']);

function isDayOf1900To2999(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return /^(19|2\d)\d\d-\d\d-\d\d$/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function isMoment(moment: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(moment) && !Number.isNaN(Date.parse(moment));
}
