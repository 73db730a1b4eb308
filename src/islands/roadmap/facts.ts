/** The few words that tell one action from another, the same on the board, in the table and elsewhere. */
import { roadmapWords } from '../../content/messages/en/roadmap';
import type { PlannedAction } from '../../domain/roadmap/roadmap';
import { actionOf, ownerOf, practiceOf, type PlanNames } from './names';

const words = roadmapWords.facts;

/** What the action moves, or that it has nothing left to move; "" where it moves no practice. */
export function liftOf(names: PlanNames, planned: PlannedAction): string {
  const practice = practiceOf(names, actionOf(names, planned.action).practice);
  for (const reason of planned.reasons) {
    if (reason.kind === 'lifts') return words.lift(practice, names.levels[reason.from], names.levels[reason.to]);
    if (reason.kind === 'confirm') return words.stands(practice, names.levels[reason.level]);
  }
  return practice;
}

/** What sets it apart from the others. */
export function kindsOf(names: PlanNames, planned: PlannedAction): string[] {
  return [
    planned.mode === 'confirm' ? words.confirm : actionOf(names, planned.action).quickWin ? words.quickWin : '',
    planned.accepted ? words.accepted : '',
    planned.pinned ? words.held : '',
  ].filter(Boolean);
}

/** Owner, days and kinds; that it is only to be confirmed stands above the list it is in. */
export function factsOf(names: PlanNames, planned: PlannedAction): string[] {
  const kinds = kindsOf(names, planned).filter((kind) => kind !== words.confirm);
  const name = ownerOf(names, planned.owner);
  // A number after a name that is written from right to left stands on its wrong side without this mark.
  const owner = /[\u0590-\u08ff]/.test(name) ? `${name}\u200e` : name;
  return [owner, roadmapWords.days(planned.effort), ...kinds].filter(Boolean);
}
