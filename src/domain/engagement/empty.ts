/** The parts of a document of which nothing was said yet. */
import type { Brand, ReportChoices } from './deliverables-schema';
import type { Plan } from './plan-schema';
import type { Statements } from './statements-schema';

/** A plan nobody decided anything about yet. */
export const emptyPlan: Plan = {
  startOn: null,
  capacity: null,
  workingWeek: [1, 2, 3, 4, 5],
  daysOff: [],
  holidays: {},
  owners: {},
  choices: {},
  own: {},
  progress: {},
  replannedOn: null,
};

const emptyStatement = {
  parts: {},
  draft: null,
  wording: '',
  dismissed: {},
  versions: {},
  standing: null,
  reviewOn: null,
  comments: {},
};
/** Statements of which nothing was said yet. */
export const emptyStatements: Statements = {
  foundation: {},
  mission: emptyStatement,
  success: emptyStatement,
  tests: {},
  staff: {},
};

export const emptyBrand: Brand = { colour: null, logo: null, confidentiality: '' };
export const emptyReportChoices: ReportChoices = { paper: 'auto', leaveOut: [] };
