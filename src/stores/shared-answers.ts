/** The two ways in which answers of a link become the user's own; each can be taken back while the page lives. */
import { applyPatch, diffRounds } from '../domain/history/patch';
import { engagementOf, withLink } from '../domain/link/opened';
import type { LinkContent } from '../domain/link/link';
import { today } from '../platform/clock';
import { newId } from '../platform/ids';
import { $engagement, $round, editRound, loadEngagement, openNew } from './engagement';
import { keepRestorePoint } from './point-asked';
import { openEngagement, removeEngagement, startNew } from './workspace';

/** Takes back what was done. @returns false when it could not be: something else is open now */
export type TakeBack = () => Promise<boolean>;

/** Opens them as an engagement beside the others. @param evidence stands for evidence that a link does not carry */
export async function keepAsNew(content: LinkContent, evidence: string): Promise<TakeBack> {
  await loadEngagement();
  const { id: before } = $engagement.get();
  const id = newId();
  await openNew(engagementOf(content, { id, startedOn: today() }, evidence));
  return async () => {
    if ($engagement.get().id !== id) return false;
    if (!(await openEngagement(before))) await startNew();
    await removeEngagement(id);
    return true;
  };
}

/** Puts them in place of the answers of the round being worked on. @returns null when that would make no valid document */
export function putInPlace(content: LinkContent, evidence: string): TakeBack | null {
  const whole = $engagement.get();
  const before = $round.get();
  if (!editRound((round) => withLink(round, content, evidence))) return null;
  keepRestorePoint('link', whole);
  const { id } = $engagement.get();
  const patch = diffRounds(before, $round.get());
  return async () => {
    if ($engagement.get().id !== id || $round.get().id !== before.id) return false;
    return editRound((round) => applyPatch(round, patch, 'undo'));
  };
}
