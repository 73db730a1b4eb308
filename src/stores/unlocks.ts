/** Makes a change that brings a waiting action into the plan, as one step that can be undone. */
import { inputWith, type UnlockChange } from '../domain/roadmap/why/unlock';
import type { PlanChange } from '../domain/roadmap/edit/change';
import { $round, editRound } from './engagement';
import { editPlan } from './plan-edits';
import { keepStep } from './plan-history';
import { $planning } from './roadmap';

/**
 * @param action what the change is made for
 * @param reason kept with what is refused
 * @returns false when nothing was changed. An answer is the user's to give: it is not made here
 */
export function takeUnlock(change: UnlockChange, action: string, reason: string): boolean {
  if (change.kind === 'answer') return false;
  if (change.kind === 'target') return takeTarget(change);
  const { plan } = inputWith($planning.get().input, change, action, reason);
  return editPlan(changeOf(change, action), () => plan);
}

function takeTarget({ area, level }: Extract<UnlockChange, { kind: 'target' }>): boolean {
  const before = $round.get();
  const isDone = editRound((round) => ({ ...round, targets: { ...round.targets, [area]: level } }));
  if (isDone) keepStep({ kind: 'target' }, before, $round.get());
  return isDone;
}

function changeOf(change: Exclude<UnlockChange, { kind: 'answer' | 'target' }>, action: string): PlanChange {
  switch (change.kind) {
    case 'days':
      return { kind: 'capacity' };
    case 'ownerDays':
      return { kind: 'ownerDays' };
    case 'earlier':
      return { kind: 'moved', action };
    case 'takeInFirst':
      return { kind: 'accepted', action: change.actions[0]! };
    case 'takeBack':
      return { kind: 'takenBack', action: change.actions[0]! };
    case 'refuse':
      return { kind: 'refused', action: change.action };
    case 'accept':
      return { kind: 'accepted', action };
  }
}
