/** What does not fit, as a sentence. */
import type { Level } from '../../../content/schema';
import type { roadmapProblemWords } from '../../../content/messages/en/roadmap-problems';
import type { Problem } from '../problem';

/** How things are called where the sentence stands. */
export interface ProblemNames {
  title: (action: string) => string;
  practice: (id: string) => string;
  owner: (owner: string) => string;
  level: (level: Level) => string;
}

export function problemSentence(
  names: ProblemNames,
  sentences: (typeof roadmapProblemWords)['sentences'],
  problem: Problem,
): string {
  const { title } = names;
  switch (problem.kind) {
    case 'needComesLater':
    case 'needIsOut':
      return sentences[problem.kind](title(problem.action), title(problem.need));
    case 'levelTooLow':
      return sentences.levelTooLow(
        title(problem.action),
        names.practice(problem.practice),
        names.level(problem.needs),
        names.level(problem.at),
      );
    case 'cycle':
      return sentences.cycle(problem.actions.map(title));
    case 'monthOver':
      return sentences.monthOver(problem.month, problem.planned, problem.capacity);
    case 'ownerOver':
      return sentences.ownerOver(names.owner(problem.owner), problem.month, problem.planned, problem.days);
    case 'outsideMonth':
      return sentences.outsideMonth(title(problem.action), problem.month);
    case 'noWorkingDay':
      return sentences.noWorkingDay(problem.month);
    case 'needUnknown':
    case 'heldInThePast':
    case 'endsBeforeStart':
    case 'onDayOff':
    case 'tooTight':
    case 'tooFewDays':
      return sentences[problem.kind](title(problem.action));
  }
}

/** Ids of the actions that a problem is about. */
export function actionsOf(problem: Problem): string[] {
  return 'actions' in problem ? problem.actions : 'action' in problem ? [problem.action] : [];
}
