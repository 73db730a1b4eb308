/**
 * The shape of an edition: structure (ids, levels, prerequisites, efforts) apart from words (sentences keyed by id).
 * Every content type is inferred from here. The schemas run in the tests and when pages are built; islands import the types alone.
 */
import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const sentence = v.pipe(v.string(), v.trim(), v.minLength(2));
/** A numbered item of a seed document, e.g. "004-7": tracing instead of quotation. */
const seed = v.pipe(v.string(), v.regex(/^00[0-4]-\d+[a-f]?$/));
/** Where a fact or a judgement comes from: a source (name and address) or "our judgement". */
const sourced = { source: sentence };

export const areaIds = ['listening', 'aligning', 'engaging', 'driving'] as const;
export const levels = [1, 2, 3, 4, 5] as const;
export const months = [1, 2, 3] as const;
export const familyIds = [
  'goals',
  'obligations',
  'commitment',
  'metrics',
  'communication',
  'business-case',
  'execution',
  'operations',
  'quick-wins',
  'engagement-model',
  'long-term-plan',
  'model-improvement',
  'audit',
] as const;
export const resourceIds = ['people', 'process', 'technology'] as const;
export const strategyElementIds = ['strategy', 'tools', 'governance', 'evaluation'] as const;
export const programmeElementIds = [
  'business-strategy',
  'ongoing-activity',
  'branding',
  'operations-data',
  'insight',
  'stories',
  'empowerment',
  'financial-linkage',
  'executive-engagement',
] as const;
export const metricKinds = ['perception', 'channel', 'business', 'employee'] as const;
export const staffBands = ['1-50', '51-250', '251-2000', 'over-2000'] as const;

const level = v.picklist(levels);
const month = v.picklist(months);

export const practiceSchema = v.strictObject({
  id,
  /** Short reference shown beside the name, e.g. "L1": area letter and number. */
  code: v.pipe(v.string(), v.regex(/^[LAED][1-8]$/)),
  area: v.picklist(areaIds),
  /** Part of the quick way of twelve. */
  quick: v.boolean(),
  resource: v.picklist(resourceIds),
  strategyElements: v.array(v.picklist(strategyElementIds)),
  programmeElements: v.array(v.picklist(programmeElementIds)),
  seeds: v.pipe(v.array(seed), v.minLength(1)),
});
export const practiceWordsSchema = v.strictObject({
  name: sentence,
  question: sentence,
  /** Five anchored sentences, oblivious to driven. */
  anchors: v.tuple([sentence, sentence, sentence, sentence, sentence]),
  /** What counts as evidence for level 3 and above. */
  evidence: sentence,
  why: sentence,
});

export const actionSchema = v.strictObject({
  id,
  /** Short reference, e.g. "A101": month and number. */
  code: v.pipe(v.string(), v.regex(/^A[123]\d\d$/)),
  practice: id,
  /** The level the practice must have (from) and the level the action lifts it to. */
  from: level,
  to: level,
  /** The earliest month of the ninety days it may stand in. */
  month,
  family: v.picklist(familyIds),
  owner: id,
  support: v.array(id),
  /** Person-days in an organisation of 51 to 250 staff, in quarter days. */
  effort: v.pipe(v.number(), v.minValue(0.25), v.multipleOf(0.25)),
  /** Ids of the actions that must be done before. */
  needs: v.array(id),
  quickWin: v.boolean(),
  /** In every plan. */
  backbone: v.boolean(),
  /** True when what it starts goes on after it is done. */
  keepsRunning: v.boolean(),
  seeds: v.array(seed),
});
export const actionWordsSchema = v.strictObject({
  title: sentence,
  /** A thing one can see. */
  doneWhen: sentence,
  /** What shows that it works, or an empty string. */
  measure: v.string(),
});

export const metricSchema = v.strictObject({
  id,
  kind: v.picklist(metricKinds),
  better: v.picklist(['up', 'down', 'depends']),
  unit: v.picklist(['percent', 'points', 'per-1000', 'hours', 'ratio', 'money', 'number']),
  /** How its margin of error is worked out: a share, a difference of two shares, or none known. */
  noise: v.picklist(['share', 'net-score', 'none']),
});
export const metricWordsSchema = v.strictObject({
  name: sentence,
  formula: sentence,
  pickWhen: sentence,
  pitfall: sentence,
  source: v.string(),
});

export const modelSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{4}$/)),
  families: v.array(v.strictObject({ id: v.picklist(familyIds), month })),
  roles: v.array(id),
  /** Rules of scoring, each once and with its source; the method page prints them from here. */
  thresholds: v.strictObject({
    /** Share of the answered weight that must be at or above a level to earn it, 0 to 1. */
    earnedShare: v.strictObject({ value: v.number(), ...sourced }),
    /** Coverage under which no level is stated, 0 to 1. */
    coverage: v.strictObject({ value: v.number(), ...sourced }),
    /** The first level that asks for evidence. */
    evidenceFrom: v.strictObject({ value: level, ...sourced }),
    /** What a level counts as without its evidence. */
    evidenceFallback: v.strictObject({ value: level, ...sourced }),
    /** Share of "does not apply" above which the page asks again, 0 to 1. */
    notApplicableShare: v.strictObject({ value: v.number(), ...sourced }),
    /** Shift of position that is no clear change. */
    changeNoise: v.strictObject({ value: v.number(), ...sourced }),
    /** Person-days to confirm and link evidence that already exists. */
    confirmEffort: v.strictObject({ value: v.number(), ...sourced }),
    /** Factor on the rank of a quick win. */
    quickWinFactor: v.strictObject({ value: v.number(), ...sourced }),
  }),
  effortMultipliers: v.strictObject({
    byStaff: v.strictObject({
      '1-50': v.number(),
      '51-250': v.number(),
      '251-2000': v.number(),
      'over-2000': v.number(),
    }),
    ...sourced,
  }),
  /** Default person-days a month by staff band, and the factor while another large change runs. */
  capacity: v.strictObject({
    byStaff: v.strictObject({
      '1-50': v.number(),
      '51-250': v.number(),
      '251-2000': v.number(),
      'over-2000': v.number(),
    }),
    largeChangeFactor: v.number(),
    ...sourced,
  }),
});

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

/** What an answer of the profile moves up (factor above 1) or down in the plan: a table of judgement, with its source. */
export const profileEffectSchema = v.strictObject({
  question: v.picklist(profileQuestionIds),
  /** Any of these answers sets it off. */
  values: v.pipe(v.array(id), v.minLength(1)),
  /** On the rank of the actions named; not 1. */
  factor: v.pipe(v.number(), v.minValue(0.25), v.maxValue(4)),
  /** Action ids. */
  actions: v.pipe(v.array(id), v.minLength(1)),
  ...sourced,
});

/** A list of phrases in the small notation of domain/statements/text/pattern.ts. */
const phrases = v.array(v.pipe(v.string(), v.minLength(1)));
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
  /** Everyday names of metrics by the direction that is better. */
  directions: v.array(v.strictObject({ better: v.picklist(['up', 'down']), names: phrases })),
});

export type AreaId = (typeof areaIds)[number];
export type Level = (typeof levels)[number];
export type Month = (typeof months)[number];
export type FamilyId = (typeof familyIds)[number];
export type ResourceId = (typeof resourceIds)[number];
export type StrategyElementId = (typeof strategyElementIds)[number];
export type ProgrammeElementId = (typeof programmeElementIds)[number];
export type StaffBand = (typeof staffBands)[number];
export type Practice = v.InferOutput<typeof practiceSchema>;
export type LintWords = v.InferOutput<typeof lintWordsSchema>;
export type PracticeWords = v.InferOutput<typeof practiceWordsSchema>;
export type Action = v.InferOutput<typeof actionSchema>;
export type ActionWords = v.InferOutput<typeof actionWordsSchema>;
export type Metric = v.InferOutput<typeof metricSchema>;
export type MetricWords = v.InferOutput<typeof metricWordsSchema>;
export type Model = v.InferOutput<typeof modelSchema>;
export type ProfileQuestion = v.InferOutput<typeof profileQuestionSchema>;
export type ProfileWords = v.InferOutput<typeof profileWordsSchema>;
export type ProfileEffect = v.InferOutput<typeof profileEffectSchema>;
export type Obligation = v.InferOutput<typeof obligationSchema>;
export type ObligationWords = v.InferOutput<typeof obligationWordsSchema>;
export type ReadinessItem = v.InferOutput<typeof readinessItemSchema>;
export type ReadinessWords = v.InferOutput<typeof readinessWordsSchema>;
export type Distribution = v.InferOutput<typeof distributionSchema>;
export type DistributionWords = v.InferOutput<typeof distributionWordsSchema>;
export type GlossaryEntry = v.InferOutput<typeof glossaryEntrySchema>;
/** A rule of the model that rests on a number: the keys of the thresholds, and the two tables by staff. */
export type RuleId = keyof Model['thresholds'] | 'effortMultipliers' | 'capacity';

/** What scoring needs of an edition. */
export interface AssessmentEdition {
  model: Model;
  practices: readonly Practice[];
}
/** What planning needs of an edition. */
export interface RoadmapEdition extends AssessmentEdition {
  actions: readonly Action[];
  /** Absent: the profile changes effort and capacity only. */
  profileEffects?: readonly ProfileEffect[];
}
/** The names a deliverable or page looks up by id. */
export interface ModelWords {
  levels: Record<Level, { name: string; short: string; meaning: string; setsOff: string }>;
  areas: Record<AreaId, { name: string; meaning: string }>;
  families: Record<FamilyId, string>;
  months: Record<Month, string>;
  roles: Record<string, string>;
  resources: Record<ResourceId, string>;
  strategyElements: Record<StrategyElementId, string>;
  programmeElements: Record<ProgrammeElementId, string>;
  /** The name of each rule and why its number is what it is; the number and its source stand in the model. */
  rules: Record<RuleId, { name: string; why: string }>;
}
