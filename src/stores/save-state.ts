/** Whether the open document is stored. */
import { NotFetched } from '../lib/late-part';
import { StorageError, type StorageFailure } from '../platform/database';

/** unfetched: what saves documents did not come. unopened: nor could what was stored be opened without it. */
export type SaveFailure = StorageFailure | 'unfetched' | 'unopened';

export type SaveState =
  | { kind: 'loading' }
  /** Nothing was typed yet, so nothing is stored. */
  | { kind: 'empty' }
  /** What is stored is locked with a passphrase: nothing is open until somebody unlocks it. */
  | { kind: 'locked' }
  /** What was open here was removed for ever; nothing was typed since. */
  | { kind: 'removed' }
  /** Something was stored here once, and the browser has lost it; nothing was typed since. */
  | { kind: 'gone' }
  | { kind: 'saving' }
  /** The transaction completed at this instant, ISO. */
  | { kind: 'saved'; at: string }
  /** The page goes on in memory; the next edit tries again, and so does the page when the network is back. */
  | { kind: 'failed'; reason: SaveFailure };

export function failedFor(error: unknown): SaveState {
  if (error instanceof NotFetched) return { kind: 'failed', reason: 'unfetched' };
  return { kind: 'failed', reason: error instanceof StorageError ? error.reason : 'unknown' };
}

/** @returns what is said where nothing was opened, which is tried again; null where the page goes on in memory */
export function unopenedFor(error: unknown): SaveState | null {
  if (error instanceof NotFetched) return { kind: 'failed', reason: 'unopened' };
  return error instanceof StorageError && error.reason === 'locked' ? { kind: 'locked' } : null;
}

/** @returns whether the workspace is locked as far as this page knows: nothing of it goes into the open then */
export const isLockedOut = (state: SaveState): boolean =>
  state.kind === 'locked' || (state.kind === 'failed' && state.reason === 'locked');
