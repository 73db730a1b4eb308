/** What stands beside the model: published shares, the glossary, the word lists of the statement checks. */
import * as v from 'valibot';
import { sentence } from './primitives';

/** A list of phrases in the small notation of domain/statements/text/pattern.ts. */
const phrases = v.array(v.pipe(v.string(), v.minLength(1)));

/** A published distribution of another instrument, shown as context and never as a target (handbook 3.3). */
export const distributionSchema = v.strictObject({
  study: sentence,
  /** Year and month of publication, "2024-05". */
  published: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  /** Number of people who answered. */
  sample: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Lowest stage first. `derived` marks a share that the source does not print. */
  stages: v.array(v.strictObject({ share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), derived: v.boolean() })),
  source: v.pipe(v.string(), v.url()),
  /** Why a self-rating deserves distrust: shares of the firms that called their own experience superior, and of their customers' view. */
  selfRating: v.strictObject({
    study: sentence,
    year: v.number(),
    sample: v.number(),
    firms: v.number(),
    customers: v.number(),
    source: v.pipe(v.string(), v.url()),
  }),
});

export const distributionWordsSchema = v.strictObject({
  title: sentence,
  /** Names of the stages, lowest first; plain numbers, for they are not our levels. */
  stages: v.array(sentence),
  /** Said wherever a share that the source does not print is shown. */
  derived: sentence,
  /** What must stand beside the bar. */
  caution: sentence,
  selfRating: sentence,
});

export const glossaryEntrySchema = v.strictObject({ term: sentence, meaning: sentence });

/** The words the checks of a statement look for, of one language (handbook 2.3). */
export const lintWordsSchema = v.strictObject({
  customers: phrases,
  customerExceptions: phrases,
  platitudes: phrases,
  platitudeExceptions: phrases,
  hedges: phrases,
  hedgeExceptions: phrases,
  companyAims: phrases,
  companyAimExceptions: phrases,
  scores: phrases,
  businessGoals: phrases,
  businessGoalExceptions: phrases,
  leaders: phrases,
  leaderExceptions: phrases,
  baselineMarkers: phrases,
  presentMarkers: phrases,
  targetMarkers: phrases,
  changeMarkers: phrases,
  stateMarkers: phrases,
  ignoredMarkers: phrases,
  softeners: phrases,
  causeMarkers: phrases,
  sampleNouns: phrases,
  baselineWords: phrases,
  targetWords: phrases,
  deadlineMarkers: phrases,
  measuredMarkers: phrases,
  rising: phrases,
  falling: phrases,
  stopWords: phrases,
  /** Small words of other languages that are no English ones: where they outnumber those, the lists stay silent. */
  otherLanguages: phrases,
  /** Everyday names of metrics by the direction that is better. */
  directions: v.array(v.strictObject({ better: v.picklist(['up', 'down']), names: phrases })),
});

export type Distribution = v.InferOutput<typeof distributionSchema>;

export type DistributionWords = v.InferOutput<typeof distributionWordsSchema>;

export type GlossaryEntry = v.InferOutput<typeof glossaryEntrySchema>;

export type LintWords = v.InferOutput<typeof lintWordsSchema>;
