/** Names of the fields that screens and readings walk through. Apart from the schema: a page has these before it reads anything. */

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
/** What both statements rest on. "voices" are sentences of customers, one a line. The customers' own word stands in the organisation. */
export const foundationFieldIds = ['goals', 'market', 'difference', 'values', 'brandWords', 'voices'] as const;
/** The three questions staff are asked (handbook 2.1). */
export const staffQuestionIds = ['wants', 'does', 'feels'] as const;

/** What a report is made of, in the order of the report. `backup` is the document itself, riding inside the PDF. */
export const reportPartIds = [
  'summary',
  'organisation',
  'practices',
  'views',
  'notes',
  'standouts',
  'timeline',
  'plan',
  'owners',
  'waiting',
  'projection',
  'statements',
  'method',
  'glossary',
  'backup',
] as const;

export type MissionPartId = (typeof missionPartIds)[number];
export type SuccessPartId = (typeof successPartIds)[number];
export type FoundationFieldId = (typeof foundationFieldIds)[number];
export type StaffQuestionId = (typeof staffQuestionIds)[number];
export type ReportPartId = (typeof reportPartIds)[number];
