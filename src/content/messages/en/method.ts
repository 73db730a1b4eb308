/** Words of the method page: every rule in the order in which a reader meets it. Numbers come from the edition. */
import type { StaffBand } from '../../schema';
import type { ruleWords } from './statement-rules';

const percent = (share: number) => `${Math.round(share * 100)}%`;

export const methodWords = {
  title: 'Method',
  description: 'Every rule and threshold Attune works with, each with its source or marked as our judgement.',
  lead: 'How answers become levels, and levels a plan. Thresholds and tables are read from the files that the program itself reads.',
  contents: 'On this page',
  source: 'Source',
  value: 'Value',
  why: 'Why',
  rule: 'Rule',
  ourJudgement: 'our judgement',
};

/** Titles of the sections by anchor, in order. */
export const methodSections = {
  scope: 'What is measured',
  levels: 'Five levels',
  earned: 'The level an area earns',
  overall: 'The level of the whole',
  unknown: 'Don’t know, and does not apply',
  evidence: 'Claimed and evidenced',
  next: 'What earns the next level',
  weights: 'Weights, targets and change',
  group: 'Several views, one result',
  readings: 'Three further readings',
  readiness: 'Ready to start',
  plan: 'How the plan is made',
  profile: 'What your profile changes',
  projection: 'The projection',
  statements: 'The checks of the two statements',
  published: 'How others rated themselves',
  models: 'If you know another model',
  sources: 'Where it comes from',
  limits: 'Limits',
  marks: 'Names that belong to others',
} as const;
export type MethodSection = keyof typeof methodSections;

/** Paragraphs of each section. */
export const methodText = {
  scope: [
    'Attune asks what your organisation does to manage customer experience. It does not ask your customers, so it cannot say what they feel.',
    'There are 32 practices in four areas. A practice is something an outsider could watch you do. The quick way asks twelve of them; the level it gives rests on those twelve.',
  ],
  levels: [
    'All 160 sentences follow one pattern. At the first level the thing is not done. At the second, single people do it now and then. At the third, there is an agreed way, and part of the organisation follows it. At the fourth, the agreed way holds everywhere and somebody reviews it. At the fifth, it is part of the work itself: it acts at once or renews itself.',
    'You choose the last sentence that is true today, most of the time. A sentence says one thing, in at most 17 words, and says nothing about attitudes. No numbers stand beside the sentences, because people rate numbers differently from words.',
  ],
  overall: [
    'The four areas depend on one another: what is heard and never agreed changes nothing. So the whole stands at the lowest of the four levels, and the profile of all four stands beside it.',
    'The needle shows the position: the mean of all levels, with weights. It is cut after one decimal and not rounded, so nothing looks reached before it is. Levels are an order, not a measure, and the distance from one to the next is not always the same. So the position points, and the level decides.',
  ],
  unknown: [
    '“Don’t know” is not a low answer. It is left out of the share and of the mean, and the band on the dial shows what it leaves open: the levels if every open answer were the first sentence, and if every one were the last. Each becomes something to find out.',
    '“Does not apply” leaves the base altogether, and asks for a reason. An area in which nothing applies has no level, and then the whole has none either.',
  ],
  evidence: [
    'A level is what you claim. Beside it stands the level that is left when claims without evidence count for less. The distance between the two shows where the claim has nothing to show. A note counts as evidence as soon as it is written: Attune does not judge it, but the next reader will.',
  ],
  next: [
    'For each area Attune looks for the smallest set of practices that would earn the next level: fewest practices first, then fewest steps. It is found exactly, not guessed. A practice that nobody knows is not in it, since finding out is not lifting.',
  ],
  weights: [
    'Every practice counts as one. You may let one count half or double, with a reason, and the result says whether that changes a level.',
    'A target is reachable in ninety days when it lies one level above what is earned. Anything further is shown as later: a level that is skipped does not hold.',
    'Attune does not yet compare one assessment with the next. When you do it yourself, name the practices that moved. A smaller shift of the position than the one below, or one with other raters, is no clear change.',
  ],
  readings: [
    'The same answers can be read in three other ways, and nothing more is asked. By people, process and technology: money spent on one waits for the slowest of the three. By strategy, tools, governance and evaluation. And by nine elements that a programme needs. Each part shows its lowest practice and its middle one, and never a mean.',
  ],
  readiness: [
    'Ten further questions ask whether to start at all; they change no level. If something essential is missing, prepare first. If something essential is only partly there, or anything else is missing, begin with the common actions alone. Otherwise, go. The rule is our judgement.',
  ],
  projection: [
    'The plan shows where each month would take each area if its actions were done. It lifts the practices concerned and scores them again by the rules above. It is not a forecast: it shows what the plan is for.',
    'Some practices get several actions, or one that leads two levels up. The projection still counts no more than the two rules below allow, and the roadmap says for how many practices that holds. A practice that nobody knows stays unknown. What goes further has to prove itself when you assess again.',
  ],
} as const satisfies Partial<Record<MethodSection, readonly string[]>>;

export const earnedWords = {
  rule: (share: number) =>
    `An area earns the highest level for which two things hold: at least ${percent(share)} of the answered weight stands there or above, and no answered practice stands more than one level below.`,
  why: 'This uses only the order of the levels. A mean would let much of one thing make up for none of another.',
  caption: 'Four sets of eight answers, and what a mean would have said',
  answers: 'Eight answers',
  position: 'Position',
  rounded: 'Mean, rounded',
  earned: 'Earned',
  examples: [
    { levels: [4, 4, 4, 4, 4, 4, 1, 1], note: 'Two practices that are not done hold the other six back.' },
    { levels: [5, 5, 5, 5, 1, 1, 1, 1], note: 'Half at the top and half at the bottom is no middle.' },
    { levels: [3, 3, 3, 3, 3, 2, 2, 2], note: 'Five of eight are not three quarters.' },
    {
      levels: [4, 4, 4, 4, 4, 4, 3, 2],
      note: 'Six of eight would be enough for the fourth level, but one lags two steps.',
    },
  ],
} as const;

export const planWords = {
  intro: 'The plan is worked out anew whenever an answer changes. The same answers always give the same plan.',
  rules: [
    'Some actions are in every plan, in the month that their kind of work belongs to. Together they cover all thirteen kinds. If your practice already has the level such an action leads to, you only confirm the result and link it. What looks back on these ninety days is done anew each time.',
    'Then comes what you decided: what you took in, hold in its place, wrote yourself or began, with what it needs. What you hold does not move. Where that breaks an order, the plan says so and offers ways out. What you refused stays out and is listed with your reason.',
    'Any other action may enter when its practice stands between the level it starts from and the level it leads to. If the practice stands lower, a planned action must lift it there first. No level is skipped.',
    'What an action needs must come before it, in the plan or already reached.',
    'Among all plans that keep these rules, the person-days of each month and the days of each owner, the planner looks for the one that is worth the most. What a plan is worth is said below.',
    'If the common actions and what you settled need more days than a month has, the month says so and nothing is added to it.',
    'What does not fit stays in sight after day 90, with the reason.',
    'Dates are working days of your own week, without your days off and the public holidays you gave. An action takes from each working day what its owner has left of it. An action that follows one of another owner starts on the next working day.',
    'When you plan again from a day, what is done, under way or blocked keeps its dates. Nothing else is dated before that day, and of the month in which it falls only the days still to come count.',
    'What looks back on the ninety days stands last: the assessment is repeated, the review held and the next year planned in the last third of month 3. Where these have more person-days than that, more people share them.',
  ],
  objective: 'What a plan is worth',
  objectiveText: [
    'First, the number of months that have a quick win, plus the number of months that have an action in the weakest area. What stands in the plan anyway counts. No sum of anything else outweighs one such month.',
    'Among plans that are equal in this, the sum over the actions that the planner chose. An action is worth the weight of its practice, times the worth of the level steps it makes itself, times the head start of a quick win, times what your profile says, less a little for each month it waits. The planner chooses no two actions for the same step.',
    'A plan is chosen as a whole: an action of little worth may stand in it because it opens one of great worth. The choice is searched for with a fixed number of tries, and the same answers give the same choice. Held against exact solutions for 500 made-up organisations, nine plans in ten are the best there is, and the others miss the best by a percent or two at most.',
    'What waits after day 90 is listed by worth for each person-day. Ties go to the earlier month, then to the lower number.',
  ],
  common: 'In every plan',
  families: 'The thirteen kinds of work',
  staff: 'Staff',
  effort: 'Effort',
  room: 'Person-days a month',
  times: (factor: number) => `× ${factor}`,
  largeChange: (factor: number) =>
    `The person-days of an action are rounded to the quarter of a day. While another large change is under way, the person-days a month are multiplied by ${factor}.`,
  bands: 'Effort and room by number of staff',
  commonDays: ([first, second, third]: readonly number[]) =>
    `At 51 to 250 staff the common actions, with what they need first, take ${first}, ${second} and ${third} person-days in the three months.`,
  bandNames: {
    '1-50': '1 to 50',
    '51-250': '51 to 250',
    '251-2000': '251 to 2,000',
    'over-2000': 'More than 2,000',
  } satisfies Record<StaffBand, string>,
};

export const profileEffectWords = {
  intro:
    'There is no plan off the shelf. Each answer of the profile makes some actions worth more (a factor above 1) or less (below 1). All factors of an action are multiplied, and together they stay between a quarter and four.',
  open: (count: number) => `Show all ${count} effects`,
  answer: 'If you answer',
  factor: 'Factor',
  actions: 'Actions',
};

export const statementWords = {
  intro:
    'The checks look first at the parts you filled in, and only then at lists of words. A list misses synonyms: what you filled in a part and kept in the wording counts as said, whatever the lists say. The lists are English. In a text of another language the checks that need them are silent, and the page says so.',
  weights:
    '“Must mend” is what makes a statement useless until it is mended. “Should mend” is what makes it weaker. A hint is a thought and never stops anything. You may set any finding aside with a reason: it stays in sight, folded, and counts no more as long as the same words stand there.',
  thresholds:
    'The limits below are our judgement, taken from the ranges that practitioners advise. Figures and dates are read as people write them: “18 %”, “a fifth”, “€1.2 m”, “end of Q2 2027”.',
  parts:
    'The parts of both statements are our own synthesis of what practitioners have published. We have not seen anybody’s template, and none is reproduced here.',
  severity: { must: 'must mend', should: 'should mend', hint: 'hint' },
  kinds: { mission: 'mission', success: 'success' },
  lists: { words: 'English word lists', none: 'any language' },
  check: 'What it finds',
  where: 'In',
  weight: 'Weight',
  reads: 'Reads',
  checks: {
    'open-gap': 'A part of a draft that nobody has filled.',
    platitude: 'A wish or a platitude, such as being the best or going beyond expectations.',
    'no-customer':
      'No customer is named: neither your own word for them, nor the part you filled, nor a word of the list.',
    'only-score': 'A score is the only goal.',
    'no-business-goal': 'No goal of the business, neither in the words nor in the part.',
    'no-baseline': 'No figure for where things stand.',
    'no-target': 'No figure for where they shall stand.',
    'no-date': 'No date, or a date without its year.',
    'no-leader': 'Nobody who answers for it.',
    'wrong-direction': 'The figures move in the direction in which the metric gets worse, or against the verb.',
    'date-before-start': 'The date is over before the plan starts.',
    hedge: 'A hedge, such as striving or aiming.',
    'company-aim': 'An aim of the company in a sentence about the customer.',
    'number-in-mission': 'A number or a score, which belongs in the other statement.',
    sentences: 'More than two sentences.',
    length: 'Too short or too long: 8 to 35 words for the mission, 25 to 120 for the success statement.',
    'no-unit': 'A bare number, so that nobody knows what was counted.',
    'same-as-mission': 'More than 60% of its words are those of the mission.',
    'inside-noise':
      'The change is no larger than the margin of error between two samples of the size given, at 95%. Only for shares and net scores, and only where a sample is given.',
    'no-link': 'No reason why customers would do it: nothing like “because” or “so that”.',
    'no-review': 'No rhythm in which anybody looks at it.',
    'leader-not-owner': 'The one who answers for it owns no action of the plan.',
    jargon: 'Words of the trade that customers do not use. Your own brand words are left alone.',
    'list-creep': 'Four or more commas and “and”.',
    inward: '“We”, “our” and “us” exceed the words for customers by two or more.',
    'too-generic': 'The swap test of this very wording came out as still true of a competitor.',
    'no-outcome': 'The part for what they can do is empty, and no word of the list stands for it.',
    'no-feeling': 'The part for how it feels is empty, and no word of the list stands for it.',
    'no-consistency': 'The part for what you do every time is empty, and there is no word like “every” or “always”.',
    readability:
      'From 15 words up, a Flesch-Kincaid school grade above 10. A shorter text is never graded; it is told when a quarter of its words have four syllables or more.',
    'implausible-jump':
      'A rate cut to less than half, or a net score raised by more than 30 points, in under a year. It asks; it may be right.',
    'no-guardrail': 'Nothing is named that must not get worse.',
    'unknown-metric': 'A metric that the catalogue does not know, so that its direction and margin are not checked.',
  } satisfies Record<Exclude<keyof typeof ruleWords, 'other-language'>, string>,
};

export const publishedWords = {
  stage: 'Stage',
  share: 'Share',
  derived: '(by subtraction)',
  source: 'Text of the report',
  selfRatingSource: 'The 2005 study',
  use: 'Attune compares you with nobody. It gives no percentile and copies no competitor.',
};

export const limitWords = [
  'Nobody has yet tested the sentences with real raters: five people per practice, choosing levels from evidence alone. Until then, call the result a structured opinion.',
  'The person-days of all 123 actions, the shares and the factors on this page are our judgement. No published figures were found. Change the person-days in your plan.',
  'One person’s answers are one person’s view. People at the top often see a better organisation than those who serve customers. Ask several functions.',
  'Maturity models are criticised for a thin basis and false certainty, and rightly. Use the result to decide what to talk about, and your customers to decide whether it helped.',
  'The list of laws to check is a list of topics, not legal advice.',
] as const;

export const markWords = {
  items: [
    'Net Promoter, NPS and Net Promoter Score are registered marks of Bain & Company, Fred Reichheld and NICE.',
    'XM Institute belongs to Qualtrics. CXI Compass belongs to Experience Investigators. CCXP belongs to the Customer Experience Professionals Association. Forrester, Gartner, Medallia and Zendesk are marks of their owners.',
    'They are named so that you can find them. None of them has anything to do with Attune, and none endorses it.',
  ],
  fonts:
    'The typefaces are Source Serif 4 and Source Sans 3 by Adobe, under the SIL Open Font License. Attune itself is under the MIT licence.',
  builtIn: 'What other people wrote and Attune has built in keeps its own licence:',
  licences: 'licences with their texts',
  components: 'the same as a list for programs (CycloneDX)',
};
