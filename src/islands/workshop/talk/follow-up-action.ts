/** Puts what follows from a talk into the plan. A lazy part: the verbs of the plan come with what makes plans. */
import { addOwn } from '../../../stores/action-edits';

/** @returns the id of the new action, or null when nothing was changed */
export function addFollowUp(title: string): string | null {
  return addOwn({ title, doneWhen: '', lifts: null, month: 1, owner: '', effort: 1, needs: [], quickWin: false });
}
