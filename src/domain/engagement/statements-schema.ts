/**
 * The part of a round that holds the two statements: what they rest on, their parts and wording, the tests they were put to,
 * their versions, what departments said of them, and what staff answered.
 * Whatever comes in numbers is a record by id, so that two tabs can add to it at once.
 */
import * as v from 'valibot';
import { foundationFieldIds, missionPartIds, staffQuestionIds, successPartIds } from './ids';
import { limits } from './limits';
import { date, id, instant, shortText, text } from './primitives';

const texts = <const Ids extends readonly string[]>(ids: Ids) =>
  v.object(
    Object.fromEntries(ids.map((each) => [each, v.optional(text)])) as Record<
      Ids[number],
      v.OptionalSchema<typeof text, undefined>
    >,
  );

/** A finding the user will not mend, with the reason: it holds for the rule and the words it stood on, in any case. */
const dismissalSchema = v.object({ rule: shortText, phrase: text, reason: text, on: date });

/** Who stands up for a wording, and since when. */
const approvalSchema = v.object({
  by: shortText,
  on: date,
  /**
   * How many findings the checks called must-fix were open in it then, those set aside left out; absent where the checks
   * had not run. No wording has more findings than letters.
   */
  mustMend: v.optional(
    v.pipe(
      v.number(),
      v.check((many) => many >= 0 && many <= limits.text && many % 1 === 0),
    ),
  ),
});

/** A wording as it stood, kept for good. */
const versionSchema = v.object({
  wording: text,
  madeAt: instant,
  /** The draft it came from. */
  draft: v.nullable(shortText),
  /** What changed and why, in the user's words; may be empty. */
  note: text,
  approval: v.optional(approvalSchema),
});

/** What a department said of a statement, and what it was answered; the answer may be empty. */
const commentSchema = v.object({
  department: shortText,
  text,
  on: date,
  answer: text,
  /** The version it was about; null for the wording as it was being worked on. */
  version: v.nullable(id),
});

const statement = <const Ids extends readonly string[]>(ids: Ids) =>
  v.object({
    parts: texts(ids),
    /** The draft the wording came from, null while none is chosen. */
    draft: v.nullable(shortText),
    /** The wording being worked on. */
    wording: text,
    dismissed: v.pipe(v.record(id, dismissalSchema), v.maxEntries(limits.dismissed)),
    versions: v.pipe(v.record(id, versionSchema), v.maxEntries(limits.versions)),
    /** The version that stands in the report; null for the wording as it is. */
    standing: v.nullable(id),
    /** When the statement is to be looked at again. */
    reviewOn: v.nullable(date),
    comments: v.pipe(v.record(id, commentSchema), v.maxEntries(limits.comments)),
  });

/** A test may be half filled: without a verdict it is not done. It holds for the wording it was made on. */
const test = {
  verdict: v.optional(v.picklist(['holds', 'fails'])),
  /** The mission's wording when the verdict was given; empty before. */
  wording: text,
  /** The day of the verdict. */
  on: v.optional(date),
};

/** Three tests of the mission (handbook 2.1): say no, watch, swap. */
const missionTestsSchema = v.object({
  /** What you would stop doing, or turn down, because of it. */
  sayNo: v.optional(v.object({ ...test, stop: text })),
  /** The encounter somebody watched, and what they saw. */
  watch: v.optional(v.object({ ...test, moment: text, seen: text })),
  /** Whose name was put in, and what they could not say. "holds": it is no longer true with that name. */
  swap: v.optional(v.object({ ...test, rival: shortText, difference: text })),
});

/** What one member of staff answered to the three questions. */
const staffAnswerSchema = v.object({
  ...texts(staffQuestionIds).entries,
  /** May be empty. */
  department: shortText,
  receivedOn: date,
});

export const statementsSchema = v.object({
  foundation: texts(foundationFieldIds),
  mission: statement(missionPartIds),
  success: statement(successPartIds),
  tests: missionTestsSchema,
  /** By the id that the answer came with: the same one twice is one. */
  staff: v.pipe(v.record(id, staffAnswerSchema), v.maxEntries(limits.staffAnswers)),
});

export type Statements = v.InferOutput<typeof statementsSchema>;
export type MissionParts = Statements['mission']['parts'];
export type SuccessParts = Statements['success']['parts'];
export type Foundation = Statements['foundation'];
export type Dismissal = v.InferOutput<typeof dismissalSchema>;
export type StatementVersion = v.InferOutput<typeof versionSchema>;
export type StatementComment = v.InferOutput<typeof commentSchema>;
export type MissionTests = Statements['tests'];
export type StaffAnswer = v.InferOutput<typeof staffAnswerSchema>;
