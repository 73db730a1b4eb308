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

export interface ReportWords {
  model: ModelWords;
  practices: Record<string, PracticeWords>;
  actions: Record<string, ActionWords>;
  profile: Record<string, ProfileWords>;
  readiness: Record<string, ReadinessWords>;
}

export interface ReportInput {
  engagement: Engagement;
  round: Round;
  /** The answers the assessment was made from, by practice id. */
  answers: AssessmentInput['answers'];
  assessment: Assessment;
  nextLevels: Record<AreaId, NextLevel>;
  roadmap: Roadmap;
  /** With the practices the round is scored on, see `editionInScope`. */
  edition: RoadmapEdition;
  words: ReportWords;
  messages: ReportMessages;
  /** The date the report carries: a plain date, "2026-11-21". */
  today: string;
}
