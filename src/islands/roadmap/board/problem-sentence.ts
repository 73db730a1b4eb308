/** What does not fit, and the ways to mend it, as sentences. */
import { roadmapProblemWords as words } from '../../../content/messages/en/roadmap-problems';
import type { Month } from '../../../content/schema';
import { problemSentence as sentenceOf } from '../../../domain/roadmap/mend/problem-sentence';
import type { Mend, Problem } from '../../../domain/roadmap/problem';
import { ownerOf, practiceOf, titleOf, type PlanNames } from '../names';

export const problemSentence = (names: PlanNames, problem: Problem): string =>
  sentenceOf(
    {
      title: (id) => titleOf(names, id),
      practice: (id) => practiceOf(names, id),
      owner: (owner) => ownerOf(names, owner),
      level: (level) => names.levels[level],
    },
    words.sentences,
    problem,
  );

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
