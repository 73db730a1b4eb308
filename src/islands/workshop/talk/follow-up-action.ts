/** Puts what follows from a talk into the plan, as a step that the roadmap can undo. A lazy part: few talks end with it. */
import type { OwnAction } from '../../../domain/engagement/engagement';
import { withOwn } from '../../../domain/roadmap/edit/edit';
import { newId } from '../../../platform/ids';
import { $round, editRound } from '../../../stores/engagement';
import { keepStep } from '../../../stores/plan-history';

/** @returns the id of the new action, or null when nothing was changed */
export function addFollowUp(title: string): string | null {
  const action = `own-${newId().replaceAll('-', '').slice(0, 10)}`;
  const own: OwnAction = {
    title,
    doneWhen: '',
    lifts: null,
    month: 1,
    owner: '',
    effort: 1,
    needs: [],
    quickWin: false,
  };
  const before = $round.get();
  const isDone = editRound((round) => ({ ...round, plan: withOwn(round.plan, action, own) }));
  if (isDone) keepStep({ kind: 'ownAdded', action, title }, before, $round.get());
  return isDone ? action : null;
}
