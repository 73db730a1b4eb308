/** What is asked about the organisation, and what each answer changes. */
import * as v from 'valibot';
import { id, sentence, sourced } from './primitives';

export const profileQuestionIds = [
  'sells',
  'customers',
  'relation',
  'channels',
  'sector',
  'regions',
  'staff',
  'facing',
  'feedback',
  'largeChange',
] as const;

/** One question of the profile; the option ids are the values stored in the document. */
export const profileQuestionSchema = v.strictObject({
  id: v.picklist(profileQuestionIds),
  many: v.boolean(),
  options: v.array(id),
});

export const profileWordsSchema = v.strictObject({
  question: sentence,
  /** What the answer changes, said beside the question. */
  changes: sentence,
  options: v.record(v.string(), sentence),
});

/** What an answer of the profile moves up (factor above 1) or down in the plan: a table of judgement, with its source. */
export const profileEffectSchema = v.strictObject({
  id,
  question: v.picklist(profileQuestionIds),
  /** Any of these answers sets it off. */
  values: v.pipe(v.array(id), v.minLength(1)),
  /** On the rank of the actions named; not 1. */
  factor: v.pipe(v.number(), v.minValue(0.25), v.maxValue(4)),
  /** Action ids. */
  actions: v.pipe(v.array(id), v.minLength(1)),
  ...sourced,
});

/** The reason behind a factor, for the method page. */
export const profileEffectWordsSchema = v.strictObject({ why: sentence });

/** A topic to check for rules; an empty list means everyone, and every list that is filled must match the profile. */
export const obligationSchema = v.strictObject({
  id,
  /** Option ids of the profile questions of the same names. */
  sectors: v.array(id),
  regions: v.array(id),
  sells: v.array(id),
});

export const obligationWordsSchema = v.strictObject({
  name: sentence,
  /** What to find out, or the rule itself where it is known. */
  check: sentence,
  /** The address of the rule, or an empty string. */
  source: v.string(),
});

export const readinessItemSchema = v.strictObject({
  id,
  /** Without it the plan should not start. */
  essential: v.boolean(),
});

export const readinessWordsSchema = v.strictObject({
  question: sentence,
  /** What to do in week one when it is missing. */
  task: sentence,
});

export type ProfileQuestion = v.InferOutput<typeof profileQuestionSchema>;

export type ProfileWords = v.InferOutput<typeof profileWordsSchema>;

export type ProfileEffect = v.InferOutput<typeof profileEffectSchema>;

export type ProfileEffectWords = v.InferOutput<typeof profileEffectWordsSchema>;

export type Obligation = v.InferOutput<typeof obligationSchema>;

export type ObligationWords = v.InferOutput<typeof obligationWordsSchema>;

export type ReadinessItem = v.InferOutput<typeof readinessItemSchema>;

export type ReadinessWords = v.InferOutput<typeof readinessWordsSchema>;
