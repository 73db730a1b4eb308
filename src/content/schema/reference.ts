/** What stands beside the model: published shares, the glossary, the word lists of the statement checks. */
import * as v from 'valibot';
import { id, sentence } from './primitives';

/** A list of phrases in the small notation of domain/statements/text/notation.ts. */
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
  /** Nouns that end like those for people who do something and are none, or are staff; in the singular. */
  notPeople: phrases,
  platitudes: phrases,
  platitudeExceptions: phrases,
  /** A wish on its own, a value in a list of values. */
  loneWishes: phrases,
  hedges: phrases,
  hedgeExceptions: phrases,
  companyAims: phrases,
  companyAimExceptions: phrases,
  /** Names of scores, without the everyday word for being content. */
  scoreNames: phrases,
  jargon: phrases,
  jargonExceptions: phrases,
  /** "We", "our": the organisation speaking of itself. */
  ownWords: phrases,
  /** Words that hint at what the customer gets done, how it feels, and that it holds every time. */
  outcomeWords: phrases,
  outcomeExceptions: phrases,
  /** What customers do when they get something done, and where somebody else does it. */
  outcomeVerbs: phrases,
  outcomeVerbExceptions: phrases,
  /** What may stand behind a noun in the plural and is no verb of it. */
  noVerbs: phrases,
  feelingWords: phrases,
  feelingExceptions: phrases,
  consistencyWords: phrases,
  consistencyExceptions: phrases,
  scores: phrases,
  businessGoals: phrases,
  businessGoalExceptions: phrases,
  /** How the service runs, which is no goal of the business by itself: waiting, answering, delivering. */
  operations: phrases,
  operationExceptions: phrases,
  /** What customers do that moves no figure of the business: "patients who wait". */
  passiveVerbs: phrases,
  /** What customers do that is good for the business, what is bad for it, and what may be either. */
  returning: phrases,
  leaving: phrases,
  acting: phrases,
  /** Where such a verb says something else: "leave a review". */
  behaviourExceptions: phrases,
  baselineMarkers: phrases,
  presentMarkers: phrases,
  targetMarkers: phrases,
  /** What stands behind a level to reach: "twelve or fewer". */
  targetAfter: phrases,
  changeMarkers: phrases,
  /** What stands behind a change: "20 % fewer". */
  changeNouns: phrases,
  /** What opens a limit, whose figure is no target. */
  guardOpeners: phrases,
  /** What stands behind the year a baseline is of: "2024 levels". */
  baselineAfter: phrases,
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
  /** Why it will come about: "because", "so that", "by making". */
  links: phrases,
  linkExceptions: phrases,
  /** That somebody looks at it at fixed times. */
  reviews: phrases,
  reviewExceptions: phrases,
  /** How often, which tells of a review only beside a word of looking: customers come back "every month" too. */
  rhythms: phrases,
  reviewWords: phrases,
  /** What must not get worse. */
  guardrails: phrases,
  /** Words that make a limit of a clause at the end: "prices frozen". */
  guardrailSigns: phrases,
  /** What stands before the size of a sample. */
  sampleMarkers: phrases,
  /** Nouns a role is known by; those that end in "of" go on behind it. */
  roleNouns: phrases,
  roleNounExceptions: phrases,
  /** Words that end like those for people, and words that open or make no person's name. */
  noRoles: phrases,
  noNames: phrases,
  /** Before these it is anybody's: "a named case manager". */
  roleOpens: phrases,
  /** Those who answer for nothing by name: teams, boards, "everyone". */
  nobody: phrases,
  /** Words that end the name of a role: "director of" ... "leads". */
  roleEnds: phrases,
  /** What stands before and behind the one who leads. */
  leadBefore: phrases,
  leadAfter: phrases,
  /** Words of rank, which tell nothing of what somebody answers for. */
  roleRanks: phrases,
  /** What somebody answers for, under all its names: "CFO" and "Finance lead" are one field. */
  roleFields: v.array(v.strictObject({ field: v.string(), names: phrases })),
  /** Words that tell of a score without its name: "rated", "satisfied". */
  scoreSigns: phrases,
  /** Scores counted in points from -100 to 100. */
  netScores: phrases,
  /** What makes another measure of a metric's name: "complaints answered within a day", "a fall in complaints". */
  metricTurns: phrases,
  metricTurnsBefore: phrases,
  /** A change of nothing: "we improve by". */
  changesOfNothing: phrases,
  /** Everyday names of metrics, with the metric of the catalogue they stand for where it has one; null where only the better direction is known. */
  directions: v.array(
    v.strictObject({ metric: v.nullable(v.string()), better: v.picklist(['up', 'down']), names: phrases }),
  ),
});

/** For each part of a success statement that may be left open: the ids of the actions that fill it. */
export const statementActionsSchema = v.record(
  v.picklist(['goal', 'metric', 'baseline', 'target', 'by', 'leader', 'review']),
  v.array(id),
);

const exampleParts = <const Ids extends readonly string[]>(ids: Ids) =>
  v.strictObject(Object.fromEntries(ids.map((each) => [each, sentence])) as Record<Ids[number], typeof sentence>);

/** An example of every part of both statements, from one invented organisation. */
export const statementExampleSchema = v.strictObject({
  /** What the organisation is, with its article and without a name: "A savings bank with twenty branches". */
  organisation: sentence,
  mission: exampleParts(['who', 'done', 'feeling', 'always', 'situation', 'pain', 'brand', 'collision', 'recovery']),
  success: exampleParts([
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
  ]),
});

export type StatementExample = v.InferOutput<typeof statementExampleSchema>;

export type Distribution = v.InferOutput<typeof distributionSchema>;

export type DistributionWords = v.InferOutput<typeof distributionWordsSchema>;

export type GlossaryEntry = v.InferOutput<typeof glossaryEntrySchema>;

export type LintWords = v.InferOutput<typeof lintWordsSchema>;

export type StatementActions = v.InferOutput<typeof statementActionsSchema>;
