/** The part of a round that holds what the user decided about the ninety days: choices, calendar, own actions, progress. */
import * as v from 'valibot';
import { limits } from './limits';
import { date, id, level, personDays, shortText, text } from './primitives';

const month = v.picklist([1, 2, 3]);

/** Where the user holds an action. Without dates it may move inside its month, never out of it. */
export const pinSchema = v.object({
  month,
  /** First and last day, both inclusive; the end follows from effort and owner where it is left out. */
  startsOn: v.optional(date),
  endsOn: v.optional(date),
});

export const choiceSchema = v.object({
  decision: v.optional(v.picklist(['accepted', 'refused'])),
  reason: v.optional(text),
  /** A role id of the edition, or words of the user's own. */
  owner: v.optional(shortText),
  /** Person-days. */
  effort: v.optional(personDays),
  /** The user's own words in place of the edition's. */
  title: v.optional(shortText),
  doneWhen: v.optional(text),
  pin: v.optional(pinSchema),
});

/** An action the user wrote; its effort is taken as it is, whatever the size of the organisation. */
export const ownActionSchema = v.object({
  title: shortText,
  doneWhen: text,
  /** The practice it lifts from one level to another, or null when it lifts none. */
  lifts: v.nullable(v.object({ practice: id, from: level, to: level })),
  /** The earliest month it may stand in. */
  month,
  owner: shortText,
  effort: personDays,
  /** Ids of actions of the edition or own ones. */
  needs: v.pipe(v.array(id), v.maxLength(limits.needs)),
  quickWin: v.boolean(),
});

const begun = {
  /** Its result was there already, so that only a look at it was begun; left out where the whole action was. */
  confirms: v.optional(v.literal(true)),
  month,
  startedOn: date,
};

/** How an action that was begun stands. What is not named here is not started. */
export const progressSchema = v.variant('state', [
  v.object({ state: v.literal('underWay'), ...begun }),
  v.object({ state: v.literal('done'), ...begun, doneOn: date, evidence: v.optional(text) }),
  v.object({ state: v.literal('blocked'), ...begun, reason: text }),
]);

/** A set of public holidays, typed, pasted or read from a calendar file. */
export const holidaySetSchema = v.object({
  name: shortText,
  days: v.pipe(v.array(v.object({ date, name: shortText })), v.maxLength(limits.holidaysInSet)),
});

export const planSchema = v.object({
  /** First day of the ninety; null means "the next working day", settled by the caller. */
  startOn: v.nullable(date),
  /** Person-days in each of the three months; null means the default for the profile. */
  capacity: v.nullable(v.tuple([personDays, personDays, personDays])),
  /** Days of the week that are worked: Monday is 1, Sunday is 7. */
  workingWeek: v.pipe(v.array(v.picklist([1, 2, 3, 4, 5, 6, 7])), v.minLength(1)),
  /** The organisation's own days off. */
  daysOff: v.array(date),
  /** Public holidays, by the id of their set. */
  holidays: v.pipe(v.record(id, holidaySetSchema), v.maxEntries(limits.holidaySets)),
  /** By owner: a role id, or words of the user's own. Days a week may exceed 5 where several people share a role. */
  owners: v.record(shortText, v.object({ daysPerWeek: v.pipe(v.number(), v.minValue(0), v.maxValue(1_000)) })),
  /** By action id. */
  choices: v.record(id, choiceSchema),
  /** Actions of the user's own, by id ("own-…"). */
  own: v.pipe(v.record(id, ownActionSchema), v.maxEntries(limits.ownActions)),
  /** By action id. */
  progress: v.record(id, progressSchema),
  /** The day from which what is not begun was planned anew, the past kept; null while the first plan holds. */
  replannedOn: v.nullable(date),
});

export type Plan = v.InferOutput<typeof planSchema>;
export type PlanChoice = Plan['choices'][string];
export type Pin = v.InferOutput<typeof pinSchema>;
export type OwnAction = v.InferOutput<typeof ownActionSchema>;
export type Progress = v.InferOutput<typeof progressSchema>;
export type HolidaySet = v.InferOutput<typeof holidaySetSchema>;
