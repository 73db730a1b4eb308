/**
 * The one document a user makes: an organisation being helped, with its rounds.
 * Only inputs and choices are kept; whatever can be worked out is not. The backup file is this document.
 */
import * as v from 'valibot';

/** The version this code writes. Raise it together with a migration and a fixture. */
export const currentVersion = 1;

/** How long a text may be, in UTF-16 units: names and other one-liners, and notes. */
export const limits = { shortText: 400, text: 20_000 } as const;

const shortText = v.pipe(v.string(), v.maxLength(limits.shortText));
const text = v.pipe(v.string(), v.maxLength(limits.text));
const id = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/));
/** A plain calendar date that exists, "2026-11-21": no time, no zone. A year half typed into a date field is none. */
const date = v.pipe(v.string(), v.isoDate(), v.check(isDayOf1900To2999));
/** Person-days: 0 is absurd but somebody's to say; infinity and not-a-number never reach a sum. */
const personDays = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000));
const level = v.picklist([1, 2, 3, 4, 5]);
const area = v.picklist(['listening', 'aligning', 'engaging', 'driving']);

export const answerSchema = v.variant('kind', [
  v.object({ kind: v.literal('level'), level, evidence: v.optional(text) }),
  v.object({ kind: v.literal('unknown'), evidence: v.optional(text) }),
  v.object({ kind: v.literal('notApplicable'), reason: text, evidence: v.optional(text) }),
]);

export const profileSchema = v.object({
  sells: v.optional(v.picklist(['people', 'firms', 'both'])),
  customers: v.optional(v.picklist(['under-100', '100-1000', '1000-10000', '10000-100000', 'over-100000'])),
  relation: v.optional(v.picklist(['contract', 'repeat', 'one-off', 'public-service'])),
  channels: v.optional(
    v.array(v.picklist(['in-person', 'phone', 'email', 'web', 'app', 'chat', 'social', 'partners'])),
  ),
  sector: v.optional(
    v.picklist([
      'retail',
      'finance',
      'insurance',
      'health',
      'public',
      'education',
      'utilities',
      'telecom',
      'transport',
      'travel',
      'manufacturing',
      'construction',
      'technology',
      'professional-services',
      'non-profit',
      'other',
    ]),
  ),
  regions: v.optional(
    v.array(v.picklist(['eu', 'uk', 'north-america', 'latin-america', 'asia-pacific', 'middle-east', 'africa'])),
  ),
  staff: v.optional(v.picklist(['1-50', '51-250', '251-2000', 'over-2000'])),
  facing: v.optional(v.picklist(['few', 'half', 'most'])),
  feedback: v.optional(v.picklist(['under-100', '100-1000', 'over-1000'])),
  largeChange: v.optional(v.picklist(['yes', 'no'])),
});

export const organisationSchema = v.object({
  name: shortText,
  /** The organisation's own word for a customer: guest, patient, tenant. */
  customerWord: shortText,
  profile: profileSchema,
});

export const responseSchema = v.object({
  id,
  rater: v.object({
    name: v.optional(shortText),
    function: v.optional(shortText),
    seniority: v.optional(v.picklist(['leader', 'manager', 'front-line'])),
  }),
  via: v.picklist(['self', 'code', 'file', 'tally']),
  /** By practice id. */
  answers: v.record(id, answerSchema),
});

export const planSchema = v.object({
  /** First day of the ninety; null means "the next working day", settled by the caller. */
  startOn: v.nullable(date),
  /** Person-days in each of the three months; null means the default for the profile. */
  capacity: v.nullable(v.tuple([personDays, personDays, personDays])),
  daysOff: v.array(date),
  /** By action id. */
  choices: v.record(
    id,
    v.object({
      decision: v.optional(v.picklist(['accepted', 'refused'])),
      reason: v.optional(text),
      /** A role id of the edition, or words of the user's own. */
      owner: v.optional(shortText),
      /** Person-days. */
      effort: v.optional(personDays),
    }),
  ),
});

export const missionPartIds = [
  'who',
  'done',
  'feeling',
  'always',
  'situation',
  'pain',
  'brand',
  'collision',
  'recovery',
] as const;
export const successPartIds = [
  'goal',
  'group',
  'behaviour',
  'cause',
  'metric',
  'baseline',
  'baselineOn',
  'sample',
  'target',
  'by',
  'leader',
  'contributors',
  'review',
  'guardrail',
  'sign',
] as const;
const parts = <const Ids extends readonly string[]>(ids: Ids) =>
  v.object(
    Object.fromEntries(ids.map((part) => [part, v.optional(text)])) as Record<
      Ids[number],
      v.OptionalSchema<typeof text, undefined>
    >,
  );
const statement = <const Ids extends readonly string[]>(ids: Ids) =>
  v.object({
    parts: parts(ids),
    /** The draft the wording came from, null while none is chosen. */
    draft: v.nullable(shortText),
    /** The wording that stands in the report. */
    wording: text,
  });
export const statementsSchema = v.object({ mission: statement(missionPartIds), success: statement(successPartIds) });

export const roundSchema = v.object({
  id,
  /** The edition of the model this round answered and is scored with. */
  edition: shortText,
  startedOn: date,
  way: v.picklist(['quick', 'full']),
  /** The practice that was in view last: where the assessment resumes. */
  at: v.nullable(id),
  responses: v.pipe(v.array(responseSchema), v.minLength(1)),
  /** Level agreed by the group, by practice id. */
  agreed: v.record(id, level),
  /** 0.5, 1 or 2 with a reason, by practice id; 1 when absent. */
  weights: v.record(id, v.object({ weight: v.picklist([0.5, 1, 2]), reason: text })),
  /** Level aimed at, by area. */
  targets: v.record(area, v.optional(level)),
  readiness: v.record(id, v.picklist(['yes', 'partly', 'no'])),
  plan: planSchema,
  statements: statementsSchema,
});

export const engagementSchema = v.object({
  format: v.literal('attune'),
  version: v.literal(currentVersion),
  id,
  /** The shipped example: fictional, never mixed up with the user's own. */
  example: v.boolean(),
  organisation: organisationSchema,
  rounds: v.pipe(v.array(roundSchema), v.minLength(1)),
});

export type Answer = v.InferOutput<typeof answerSchema>;
export type Profile = v.InferOutput<typeof profileSchema>;
export type Organisation = v.InferOutput<typeof organisationSchema>;
export type Response = v.InferOutput<typeof responseSchema>;
export type Plan = v.InferOutput<typeof planSchema>;
export type PlanChoice = Plan['choices'][string];
export type Statements = v.InferOutput<typeof statementsSchema>;
export type MissionParts = Statements['mission']['parts'];
export type SuccessParts = Statements['success']['parts'];
export type MissionPartId = (typeof missionPartIds)[number];
export type SuccessPartId = (typeof successPartIds)[number];
export type Round = v.InferOutput<typeof roundSchema>;
export type Engagement = v.InferOutput<typeof engagementSchema>;

function isDayOf1900To2999(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return /^(19|2\d)/.test(day) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
