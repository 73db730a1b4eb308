/** Brings content and engagement together into the report. Its own lazy chunk: it carries every action's words. */
import { roadmapEdition } from '../../content/roadmap';
import { draftWords } from '../../content/messages/en/statement-drafts';
import { roadmapTalkWords } from '../../content/messages/en/roadmap-talk';
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
import { finished, reportSteps } from '../../domain/report/build';
import type { Paper, Report } from '../../domain/report/report';
import { planRoadmap } from '../../domain/roadmap/plan';
import { planWords } from '../../domain/roadmap/plan-words';
import { practicesToTalk } from '../../domain/workshop/talk/split';

const words = {
  model: modelWords,
  practices: practiceWords,
  actions: actionWords,
  profile: profileWords,
  readiness: readinessWords,
};

const talkNaming = {
  practices: Object.fromEntries(Object.entries(practiceWords).map(([id, { name }]) => [id, name])),
  task: roadmapTalkWords.task,
};

/** The last report put together: the page, its check and the PDF ask for the same one. */
let last: { engagement: Engagement; today: string; paper: Paper; report: Promise<Report> } | null = null;

/**
 * Asked again for the same document it is the same report. It is put together in several tasks, so that the page hears a click
 * in between.
 * @param today the date the report carries, "2026-11-21"
 * @param paper settled by the caller, who knows the reader's region
 */
export function reportInSteps(engagement: Engagement, today: string, paper: Paper): Promise<Report> {
  if (last?.engagement !== engagement || last.today !== today || last.paper !== paper)
    last = { engagement, today, paper, report: inTasks(stepsTo(engagement, today, paper)) };
  return last.report;
}

async function inTasks(steps: Iterator<void, Report, void>): Promise<Report> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await new Promise<void>((resolve) => setTimeout(resolve));
  }
}

/** The same at once. */
export const reportOf = (engagement: Engagement, today: string, paper: Paper = 'a4'): Report =>
  finished(stepsTo(engagement, today, paper));

function* stepsTo(engagement: Engagement, today: string, paper: Paper): Generator<void, Report, void> {
  const round = currentRound(engagement);
  const input = inputOfRound(round);
  const edition = editionInScope(roadmapEdition, round.way, input.answers);
  const assessment = assess(edition, input);
  const nextLevels = Object.fromEntries(areas.map((area) => [area, nextLevel(edition, input, area)])) as Record<
    AreaId,
    NextLevel
  >;
  yield;
  const roadmap = planRoadmap(edition, {
    ...input,
    targets: round.targets,
    profile: engagement.organisation.profile,
    plan: round.plan,
    today,
    talks: practicesToTalk(round, edition.practices, edition.model.thresholds),
  });
  yield;
  return yield* reportSteps({
    engagement,
    round,
    assessment,
    nextLevels,
    roadmap,
    edition,
    words: { ...words, actions: planWords(actionWords, round.plan, talkNaming) },
    messages: reportMessages,
    drafting: draftWords,
    today,
    paper,
  });
}
