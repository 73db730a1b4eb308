/** What a page does when another tab locks the workspace, unlocks it, or removes something for ever: fetched when it does. */
import { latePart } from '../lib/late-part';
import type { LockWord } from '../platform/channel';

const fetchHeard = latePart(() => import('./lock-heard'));

/** @param word wake: what was stored is gone, perhaps because it was locked while this page slept. Never rejects */
export async function hearLock(word: Exclude<LockWord, 'locking'> | 'wake'): Promise<void> {
  await fetchHeard().then(
    ({ heard }) => heard(word),
    // What is locked is not to be looked at, with a network or without; the browser asks first where something would be lost.
    () => word === 'locked' && location.reload(),
  );
}

/** @param id of what was removed for ever, empty for all. Where it cannot be fetched, the tab forgets when it is closed. Never rejects */
export const hearErased = (id: string): Promise<void> =>
  fetchHeard().then(
    ({ forgetInTab }) => forgetInTab(id),
    () => undefined,
  );
