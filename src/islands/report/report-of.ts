/** Brings content and engagement together into the report. Its own lazy chunk: it carries every action's words. */
import { roadmapEdition } from '../../content/roadmap';
import { draftWords } from '../../content/messages/en/statement-drafts';
import { reportMessages } from '../../content/messages/en/report';
import { actionWords, modelWords, practiceWords, profileWords, readinessWords } from '../../content/words';
import type { AreaId } from '../../content/schema';
import { assess } from '../../domain/assessment/assess';
import { areas } from '../../domain/assessment/levels';
import { nextLevel } from '../../domain/assessment/next-level';
import { inputOfRound } from '../../domain/assessment/round-input';
import { editionInScope } from '../../domain/assessment/scope';
import type { NextLevel } from '../../domain/assessment/standing';
import { currentRound } from '../../domain/engagement/create';
import type { Engagement } from '../../domain/engagement/engagement';
import { buildReport } from '../../domain/report/build';
import type { Paper, Report } from '../../domain/report/report';
import { planRoadmap } from '../../domain/roadmap/plan';
import { planWords } from '../../domain/roadmap/plan-words';

const words = {
  model: modelWords,
  practices: practiceWords,
  actions: actionWords,
  profile: profileWords,
  readiness: readinessWords,
};

/** The last report put together: the page, its check and the PDF ask for the same one. */
let last: { engagement: Engagement; today: string; paper: Paper; report: Report } | null = null;

/**
 * @param today the date the report carries, "2026-11-21"
 * @param paper settled by the caller, who knows the reader's region
 */
export function reportOf(engagement: Engagement, today: string, paper: Paper = 'a4'): Report {
  if (last?.engagement !== engagement || last.today !== today || last.paper !== paper)
    last = { engagement, today, paper, report: makeReport(engagement, today, paper) };
  return last.report;
}

function makeReport(engagement: Engagement, today: string, paper: Paper): Report {
  const round = currentRound(engagement);
  const input = inputOfRound(round);
  const edition = editionInScope(roadmapEdition, round.way, input.answers);
  return buildReport({
    engagement,
    round,
    assessment: assess(edition, input),
    nextLevels: Object.fromEntries(areas.map((area) => [area, nextLevel(edition, input, area)])) as Record<
      AreaId,
      NextLevel
    >,
    roadmap: planRoadmap(edition, {
      ...input,
      targets: round.targets,
      profile: engagement.organisation.profile,
      plan: round.plan,
      today,
    }),
    edition,
    words: { ...words, actions: planWords(actionWords, round.plan) },
    messages: reportMessages,
    drafting: draftWords,
    today,
    paper,
  });
}
