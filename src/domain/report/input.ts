/** What a report is built from: everything comes in as an argument. */
import type { ReportMessages } from '../../content/messages/en/report';
import type {
  ActionWords,
  AreaId,
  ModelWords,
  PracticeWords,
  ProfileWords,
  ReadinessWords,
  RoadmapEdition,
} from '../../content/schema';
import type { Assessment, AssessmentInput, NextLevel } from '../assessment/standing';
import type { Engagement, Round } from '../engagement/engagement';
import type { Roadmap } from '../roadmap/roadmap';
import type { DraftWords } from '../statements/drafts/words';
import type { Paper } from './report';

export interface ReportWords {
  model: ModelWords;
  practices: Record<string, PracticeWords>;
  actions: Record<string, ActionWords>;
  profile: Record<string, ProfileWords>;
  readiness: Record<string, ReadinessWords>;
}

export interface ReportRequest {
  engagement: Engagement;
  round: Round;
  assessment: Assessment;
  nextLevels: Record<AreaId, NextLevel>;
  roadmap: Roadmap;
  edition: RoadmapEdition;
  words: ReportWords;
  messages: ReportMessages;
  /** How a part is said in a wording. */
  drafting: DraftWords;
  /** The date the report carries: a plain date, "2026-11-21". */
  today: string;
  paper: Paper;
}

/** The request with what follows from the round alone: its answers, and the practices it is scored on. */
export interface ReportInput extends ReportRequest {
  /** By practice id. */
  answers: AssessmentInput['answers'];
}
