/** Forgetting what this tab remembers of the work: fetched when there is a reason to. */
import { eraseFromArea } from '../platform/erase';
import { isGuest } from '../platform/guest';
import { forgetLocal, isLocked } from '../platform/lock';

/** @param id of what was removed for ever, empty for all; null where all is said to be locked. A guest's tab keeps what is its own. */
export async function forgetInTab(id: string | null): Promise<void> {
  if (isGuest()) return;
  if (id !== null) eraseFromArea('tab', id === '' ? null : { id, rounds: [], name: null });
  // The mark may have outlived the lock, where the browser ended in between; the database knows, if it can be asked.
  else if (await isLocked().catch(() => true)) forgetLocal();
}
