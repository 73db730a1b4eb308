/** What the fields of the document are made of. */
import * as v from 'valibot';
import { idPattern, limits } from './limits';

export const shortText = v.pipe(v.string(), v.maxLength(limits.shortText));
export const text = v.pipe(v.string(), v.maxLength(limits.text));
export const id = v.pipe(v.string(), v.regex(idPattern));
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
