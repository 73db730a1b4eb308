/** The lock of the whole workspace: everything that this browser keeps, as one text that only the passphrase opens. */
import { openTabChannel, type LockWord } from '../platform/channel';
import { StorageError } from '../platform/database';
import {
  forgetLocal,
  putLocked,
  putUnlocked,
  readLocal,
  readLockedText,
  readStores,
  removeLocked,
  writeLocal,
  type Kept,
} from '../platform/lock';
import { writeIsLocked } from '../platform/settings';
import { $saveState, flush, loadEngagement } from './engagement';
import { lockText, readLocked, unlockText } from './locked-files';

export type LockOutcome =
  /** unsaved: what is typed here could not be saved, and would be lost. busy: other tabs never stopped writing. */
  'locked' | 'already' | 'unsaved' | 'busy' | 'full' | 'failed';

/** Another tab may save while the passphrase is worked on; then it is all done again. */
const tries = 5;
/** Of what is locked, unpacked, in bytes: all that a text can hold. */
const most = 2 ** 29;

/** Locks everything. What was there is gone from everywhere else only once it has been opened again to see that it can be. */
export async function lockWorkspace(passphrase: string): Promise<LockOutcome> {
  try {
    await loadEngagement();
    await flush();
    if ($saveState.get().kind === 'failed') return 'unsaved';
    tell('locking');
    for (let tried = 0; tried < tries; tried += 1) {
      const stores = await readStores();
      const kept = `{"format":"attune-browser","version":1,"stores":${stores},"local":${JSON.stringify(readLocal())}}`;
      const locked = await lockText(kept, passphrase, 'browser');
      if ((await open(locked, passphrase)) !== kept) return 'failed';
      if (await putLocked(stores, locked)) {
        tidyWhenLocked();
        tell('locked');
        return 'locked';
      }
      await flush();
    }
    return 'busy';
  } catch (error) {
    if (error instanceof StorageError && error.reason === 'locked') return 'already';
    return error instanceof StorageError && error.reason === 'full' ? 'full' : 'failed';
  }
}

async function open(locked: string, passphrase: string): Promise<string | 'wrong' | null> {
  const read = await readLocked(locked);
  if (read.kind === 'error') return null;
  const unlocked = await unlockText(read.file, passphrase, most);
  return unlocked.kind === 'ok' ? unlocked.text : unlocked.kind === 'wrongPassphrase' ? 'wrong' : null;
}

/** damaged: what is stored locked is not whole any more. */
export type UnlockOutcome = 'unlocked' | 'wrong' | 'damaged' | 'full' | 'failed';

/** Puts everything back as it was when it was locked. */
export async function unlockWorkspace(passphrase: string): Promise<UnlockOutcome> {
  try {
    const locked = await readLockedText();
    if (locked !== null) {
      const text = await open(locked, passphrase);
      if (text === 'wrong') return 'wrong';
      if (text === null) return 'damaged';
      const kept = JSON.parse(text) as Kept;
      // First: a page that goes meanwhile keeps what it must, and the next one that finds it locked says so again.
      writeIsLocked(false);
      if (!(await putUnlocked(locked, kept.stores))) return 'failed';
      writeLocal(kept.local);
    }
    // Another page may have said so meanwhile; and where another tab unlocked it, nobody has taken it back here.
    writeIsLocked(false);
    tell('unlocked');
    return 'unlocked';
  } catch (error) {
    return error instanceof StorageError && error.reason === 'full' ? 'full' : 'failed';
  }
}

/** To be called by a page that finds everything locked: what it or an earlier one left in the open goes. */
export function tidyWhenLocked(): void {
  forgetLocal();
  writeIsLocked(true);
}

/** Removes what is locked, for ever. @returns whether it is gone */
export async function removeForEver(): Promise<boolean> {
  const isGone = await removeLocked().catch(() => false);
  if (isGone) {
    forgetLocal();
    writeIsLocked(false);
    tell('unlocked');
  }
  return isGone;
}

/** What is locked, as a file that "Open a backup" takes. @returns null where it cannot be read */
export async function lockedAsFile(): Promise<string | null> {
  return readLockedText().catch(() => null);
}

function tell(word: LockWord): void {
  const channel = openTabChannel(() => undefined);
  channel.post(word);
  // Closed at once, a channel still delivers what was posted.
  channel.close();
}
