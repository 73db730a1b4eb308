/** What a valid document is. Only the door (parse.ts) has it, and a page fetches the door when there is something to let in. */
import * as v from 'valibot';
import { brandSchema, calendarEntrySchema, reportChoicesSchema } from './deliverables-schema';
import { isFields } from './fields';
import { limits } from './limits';
import { planSchema } from './plan-schema';
import { area, date, id, level, shortText, text } from './primitives';
import { statementsSchema } from './statements-schema';
import { currentVersion } from './version';
import { raterSchema, viewSchema, workshopSchema } from './workshop-schema';

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
  brand: brandSchema,
});

/** The answers of whoever holds the keyboard: the self-assessment. Every round has one, empty where only others answered. */
export const ownResponseSchema = v.object({
  id,
  rater: raterSchema,
  via: v.literal('self'),
  /** By practice id. */
  answers: v.record(id, answerSchema),
});

/** Everybody's answers to a round: one's own, and the views of others. */
export const responseSchema = v.lazy(
  // Told apart at once: v.variant looks at every field of both, ten thousand times.
  (response): v.GenericSchema<v.InferOutput<typeof ownResponseSchema> | v.InferOutput<typeof viewSchema>> =>
    isFields(response) && response['via'] === 'self' ? ownResponseSchema : viewSchema,
);

export const roundSchema = v.object({
  id,
  /** The edition of the model this round answered and is scored with. */
  edition: shortText,
  startedOn: date,
  way: v.picklist(['quick', 'full']),
  /** The practice that was in view last: where the assessment resumes. */
  at: v.nullable(id),
  /** One's own, and in a workshop the views of others in the order of their coming. */
  responses: v.pipe(
    v.array(responseSchema),
    v.maxLength(limits.responses),
    v.check((responses) => responses.filter(({ via }) => via === 'self').length === 1),
  ),
  /** Level agreed by the group, by practice id. */
  agreed: v.record(id, level),
  /** 0.5, 1 or 2 with a reason, by practice id; 1 when absent. */
  weights: v.record(id, v.object({ weight: v.picklist([0.5, 1, 2]), reason: text })),
  /** Level aimed at, by area. */
  targets: v.record(area, v.optional(level)),
  readiness: v.record(id, v.picklist(['yes', 'partly', 'no'])),
  plan: planSchema,
  statements: statementsSchema,
  /** What calendar files carried last, by action id: an event that changed since is sent with a higher sequence. */
  calendar: v.pipe(v.record(id, calendarEntrySchema), v.maxEntries(limits.calendarEntries)),
  workshop: workshopSchema,
});

export const engagementSchema = v.object({
  format: v.literal('attune'),
  version: v.literal(currentVersion),
  id,
  /** The shipped example: fictional, never mixed up with the user's own. */
  example: v.boolean(),
  /** The day it was put away in the workspace; null while it is in use. */
  archivedOn: v.nullable(date),
  organisation: organisationSchema,
  report: reportChoicesSchema,
  rounds: v.pipe(v.array(roundSchema), v.minLength(1)),
});

export type Answer = v.InferOutput<typeof answerSchema>;
export type Profile = v.InferOutput<typeof profileSchema>;
export type Organisation = v.InferOutput<typeof organisationSchema>;
export type OwnResponse = v.InferOutput<typeof ownResponseSchema>;
export type Response = v.InferOutput<typeof responseSchema>;
export type Round = v.InferOutput<typeof roundSchema>;
export type Engagement = v.InferOutput<typeof engagementSchema>;
