/** The parts of a document of which nothing was said yet. */
import type { Brand, ReportChoices } from './deliverables-schema';
import type { Plan } from './plan-schema';
import type { Statements } from './statements-schema';
import type { Talk, Workshop } from './workshop-schema';

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

/** A round nobody was invited to yet. Seniority is asked, for it is what views differ by most (handbook 7.3, 8). */
export const emptyWorkshop: Workshop = {
  asks: { name: false, function: false, seniority: true },
  functions: [],
  practices: null,
  reader: '',
  promise: '',
  invitedAt: null,
  ownCounts: true,
  revealed: {},
  tallies: {},
  minutes: 60,
  talks: {},
};

export const emptyTalk: Talk = {
  skipped: false,
  evidence: '',
  by: '',
  dissent: '',
  followUp: '',
  seconds: 0,
  minutes: null,
};
