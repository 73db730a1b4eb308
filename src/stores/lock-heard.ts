/** A page whose workspace another tab locked, or unlocked. */
import { isGuest } from '../platform/guest';
import { forgetLocal, isLocked } from '../platform/lock';
import { writeIsLocked } from '../platform/settings';
import { $loaded, $saveState, flush, loadEngagement } from './engagement';
import { isLockedOut } from './save-state';

export { forgetInTab } from './forget-in-tab';

/**
 * Locked: a page with nothing unsaved lets go of all it holds; one that could not save keeps it and says so, and the backup can be
 * downloaded there. Unlocked: what waits is saved, and a page that could not open opens.
 */
export async function heard(word: 'locked' | 'unlocked' | 'wake'): Promise<void> {
  if (isGuest()) return;
  if (word === 'unlocked') return $loaded.get() ? flush() : loadEngagement();
  if (word === 'wake' && !(await isLocked().catch(() => false))) return;
  if (!$loaded.get()) {
    // It may be on its way already, with what it read before.
    await loadEngagement();
    if (!$loaded.get()) return;
  }
  // Awake again it is told so within its turn, and has nothing to save.
  if (word === 'locked') await flush();
  if (isLockedOut($saveState.get())) return;
  forgetLocal();
  if (word === 'locked') writeIsLocked(true);
  location.reload();
}
