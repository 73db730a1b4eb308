/** What does not fit, and the ways to mend it, as sentences. */
import { roadmapProblemWords as words } from '../../../content/messages/en/roadmap-problems';
import type { Month } from '../../../content/schema';
import type { Mend, Problem } from '../../../domain/roadmap/problem';
import { ownerOf, practiceOf, titleOf, type PlanNames } from '../names';

export function problemSentence(names: PlanNames, problem: Problem): string {
  const { sentences } = words;
  const title = (id: string) => titleOf(names, id);
  switch (problem.kind) {
    case 'needComesLater':
    case 'needIsOut':
      return sentences[problem.kind](title(problem.action), title(problem.need));
    case 'levelTooLow':
      return sentences.levelTooLow(
        title(problem.action),
        practiceOf(names, problem.practice),
        names.levels[problem.needs],
        names.levels[problem.at],
      );
    case 'cycle':
      return sentences.cycle(problem.actions.map(title));
    case 'monthOver':
      return sentences.monthOver(problem.month, problem.planned, problem.capacity);
    case 'ownerOver':
      return sentences.ownerOver(ownerOf(names, problem.owner), problem.month, problem.planned, problem.days);
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

/**
 * @param about the action that the sentence above speaks of: it is "it" here
 * @param month where the action of the mend stands now
 */
export function mendSentence(
  names: PlanNames,
  mend: Mend,
  about: string | undefined,
  month: Month | undefined,
): string {
  const { mends } = words;
  const what = (action: string) => (action === about ? mends.it : mends.named(titleOf(names, action)));
  switch (mend.kind) {
    case 'moveTo':
      return mends[mend.month === month ? 'freeDates' : 'moveTo'](what(mend.action), mend.month);
    case 'dropNeed':
      return names.actions[mend.need] ? mends.dropNeed(titleOf(names, mend.need)) : mends.dropUnknownNeed;
    case 'giveDays':
      return mends.giveDays(mend.month, mend.capacity[mend.month - 1]!);
    case 'giveOwnerDays':
      return mends.giveOwnerDays(ownerOf(names, mend.owner), mend.daysPerWeek);
    case 'takeBack':
      return mends[month === undefined ? 'takeBack' : 'release'](what(mend.action));
    default:
      return mends[mend.kind](what(mend.action));
  }
}

/** Ids of the actions that a problem is about. */
export function actionsOf(problem: Problem): string[] {
  return 'actions' in problem ? problem.actions : 'action' in problem ? [problem.action] : [];
}
