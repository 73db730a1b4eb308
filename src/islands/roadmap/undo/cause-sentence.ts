/** Why something came in, left or moved, as a sentence. */
import { roadmapAccountWords } from '../../../content/messages/en/roadmap-account';
import type { Cause } from '../../../domain/roadmap/why/cause';
import { ownerOf, practiceOf, titleOf, type PlanNames } from '../names';

const { why: words } = roadmapAccountWords;

export function causeSentence(names: PlanNames, cause: Cause, about: 'cameIn' | 'left' | 'moved' | 'redated'): string {
  switch (cause.kind) {
    case 'after':
    case 'neededBy':
    case 'needCame':
    case 'needLeft':
    case 'sameOwner':
      return words[cause.kind](titleOf(names, cause.action));
    case 'roomFrom':
      return words.roomFrom(titleOf(names, cause.action), cause.month);
    case 'monthFull':
      return cause.by === null ? words.monthFull(cause.month) : words.monthTaken(cause.month, titleOf(names, cause.by));
    case 'fewerDays':
    case 'moreDays':
      return words[cause.kind](cause.month);
    case 'ownerFull':
      return words.ownerFull(ownerOf(names, cause.owner), cause.month);
    case 'answer':
    case 'reached':
      return words[cause.kind](practiceOf(names, cause.practice));
    case 'balance':
      return about === 'left' ? words.balanceLeft : about === 'redated' ? words.balanceDates : words.balance;
    default:
      return words[cause.kind];
  }
}
