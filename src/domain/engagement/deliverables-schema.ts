/** The parts of the document that only what is carried away depends on: the client's look, what goes in, what was sent. */
import * as v from 'valibot';
import { reportPartIds } from './ids';
import { limits } from './limits';
import { date, shortText } from './primitives';

/** A picture as it is kept: drawn anew in the browser from what was chosen, so that nothing but pixels is left of it. */
export const logoSchema = v.object({
  mediaType: v.picklist(['image/png', 'image/jpeg']),
  /** Base64, without a prefix. */
  data: v.pipe(v.string(), v.maxLength(limits.logoData), v.check(isBase64)),
  /** Pixels. */
  width: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.logoSide)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.logoSide)),
});

export const brandSchema = v.object({
  /** "#rrggbb", lower case, as chosen; whoever draws keeps the contrast. */
  colour: v.nullable(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/))),
  logo: v.nullable(logoSchema),
  /** Stands on every page in place of the usual line; empty means the usual one. */
  confidentiality: shortText,
});

export const reportChoicesSchema = v.object({
  /** "auto": by the reader's region. */
  paper: v.picklist(['auto', 'a4', 'letter']),
  leaveOut: v.pipe(v.array(v.picklist(reportPartIds)), v.maxLength(reportPartIds.length)),
});

/** An event as a calendar file carried it last. */
export const calendarEntrySchema = v.object({
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  title: shortText,
  startsOn: date,
  endsOn: date,
  /** Of everything the event said: another one means that it changed. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
  /** The last file took it out of the calendar. */
  cancelled: v.optional(v.literal(true)),
});

function isBase64(data: string): boolean {
  return data.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(data);
}

export type Logo = v.InferOutput<typeof logoSchema>;
export type Brand = v.InferOutput<typeof brandSchema>;
export type ReportChoices = v.InferOutput<typeof reportChoicesSchema>;
export type PaperChoice = ReportChoices['paper'];
export type CalendarEntry = v.InferOutput<typeof calendarEntrySchema>;
