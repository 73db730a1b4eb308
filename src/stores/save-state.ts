/** Whether the open document is stored. */
import { NotFetched } from '../lib/late-part';
import { StorageError, type StorageFailure } from '../platform/storage';

/** unfetched: what saves documents did not come. unopened: nor could what was stored be opened without it. */
export type SaveFailure = StorageFailure | 'unfetched' | 'unopened';

export type SaveState =
  | { kind: 'loading' }
  /** Nothing was typed yet, so nothing is stored. */
  | { kind: 'empty' }
  | { kind: 'saving' }
  /** The transaction completed at this instant, ISO. */
  | { kind: 'saved'; at: string }
  /** The page goes on in memory; the next edit tries again, and so does the page when the network is back. */
  | { kind: 'failed'; reason: SaveFailure };

export function failedFor(error: unknown): SaveState {
  if (error instanceof NotFetched) return { kind: 'failed', reason: 'unfetched' };
  return { kind: 'failed', reason: error instanceof StorageError ? error.reason : 'unknown' };
}
