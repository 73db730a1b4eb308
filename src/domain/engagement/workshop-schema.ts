/** What a workshop adds to a round: how people were invited, what each of them answered, what was revealed and talked over. */
import * as v from 'valibot';
import { limits } from './limits';
import { id, instant, shortText, text } from './primitives';

export const raterSchema = v.object({
  name: v.optional(shortText),
  function: v.optional(shortText),
  seniority: v.optional(v.picklist(['leader', 'manager', 'front-line'])),
});

/**
 * What one person of the group answered. Packed, for there may be ten thousand of them: one sign a practice, in the order
 * domain/workshop/views/order.ts has for the edition of the round: "." open, "1" to "5" a level, "?" don't know, "-" does not apply.
 */
export const viewSchema = v.object({
  id,
  rater: raterSchema,
  /** How it came back; `device`: on the facilitator's own device, which was passed round. */
  via: v.picklist(['code', 'link', 'file', 'device']),
  answers: v.pipe(v.string(), v.regex(/^[.1-5?-]{0,64}$/)),
  /** Notes of evidence, and reasons why something does not apply, by practice id. */
  notes: v.optional(v.record(id, text)),
  receivedAt: instant,
  /**
   * Why it does not count; null when it does. replaced: the same person answered again. late: it came after the reveal, and
   * the facilitator did not let it in. removed: taken out by hand. None is ever deleted by that.
   */
  out: v.nullable(v.picklist(['replaced', 'late', 'removed'])),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.responses));

/** A show of hands for one practice: hands for each level from oblivious to driven, for "don't know" and for "does not apply". */
export const tallySchema = v.object({
  levels: v.strictTuple([count, count, count, count, count]),
  unknown: count,
  notApplicable: count,
});

/** What came of talking about one practice; the level agreed on stands in `agreed` of the round. */
export const talkSchema = v.object({
  /** Put aside for later. */
  skipped: v.boolean(),
  /** What was shown for the levels claimed, in the words of the group. */
  evidence: text,
  /** Who agreed. */
  by: shortText,
  /** What those say who see it otherwise. */
  dissent: text,
  followUp: text,
  /** Time talked, whole seconds. */
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  /** Minutes set by hand; null for what the agenda works out. */
  minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(480))),
});

export const workshopSchema = v.object({
  /** What people are asked about themselves. A name is never demanded. */
  asks: v.object({ name: v.boolean(), function: v.boolean(), seniority: v.boolean() }),
  /** The functions to choose from, in the order in which codes count them: names may change, places may not. */
  functions: v.pipe(v.array(shortText), v.maxLength(limits.functions)),
  /** The practices asked; null for those of the round's way. */
  practices: v.nullable(v.pipe(v.array(id), v.maxLength(64))),
  /** Who collects the answers and can read each of them, as people know them. */
  reader: shortText,
  /** What else is promised about the answers, in the facilitator's own words. */
  promise: v.pipe(v.string(), v.maxLength(limits.promise)),
  /** When the invitation was first handed out; null before. */
  invitedAt: v.nullable(instant),
  /** One's own answers count as one view of the group. */
  ownCounts: v.boolean(),
  /** When the views on a practice were revealed, by practice id. Before that none of them shows anywhere. */
  revealed: v.record(id, instant),
  /** By practice id. */
  tallies: v.record(id, tallySchema),
  /** Minutes there are to talk. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(960)),
  /** By practice id. */
  talks: v.record(id, talkSchema),
});

export type Rater = v.InferOutput<typeof raterSchema>;
export type View = v.InferOutput<typeof viewSchema>;
export type Tally = v.InferOutput<typeof tallySchema>;
export type Talk = v.InferOutput<typeof talkSchema>;
export type Workshop = v.InferOutput<typeof workshopSchema>;
