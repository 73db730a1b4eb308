/**
 * The one document a user makes: an organisation being helped, with its rounds.
 * Only inputs and choices are kept; whatever can be worked out is not. The backup file is this document.
 * Here are its types and names; what makes a value valid is in engagement-schema.ts, behind the door (parse.ts).
 */
export type { Answer, Engagement, Organisation, OwnResponse, Profile, Response, Round } from './engagement-schema';
export type { Rater, Tally, Talk, View, Workshop } from './workshop-schema';
export type { Brand, CalendarEntry, Logo, PaperChoice, ReportChoices } from './deliverables-schema';
export type { HolidaySet, OwnAction, Pin, Plan, PlanChoice, Progress } from './plan-schema';
export type {
  Dismissal,
  Foundation,
  MissionParts,
  MissionTests,
  StaffAnswer,
  StatementComment,
  Statements,
  StatementVersion,
  SuccessParts,
} from './statements-schema';
export type { FoundationFieldId, MissionPartId, ReportPartId, StaffQuestionId, SuccessPartId } from './ids';
export { foundationFieldIds, missionPartIds, reportPartIds, staffQuestionIds, successPartIds } from './ids';
export { limits } from './limits';
export { currentVersion } from './version';
