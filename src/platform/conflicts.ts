/** What two tabs changed each in its own way, beside the documents in the database: fetched where there is some, or may be. */
import { attempt, refuseLocked } from './database';
import type { Writing } from './storage';

/** @returns what is kept for an engagement, unchecked @throws {StorageError} */
export function readConflictRecord(engagement: string): Promise<unknown> {
  return attempt(async (db) => db.get('conflicts', engagement));
}

/** Within a transaction that writes the document: both are kept, or neither. */
export async function changeConflictsIn(
  tx: Writing,
  engagement: string,
  change: (kept: unknown) => unknown,
): Promise<void> {
  const conflicts = tx.objectStore('conflicts');
  await conflicts.put(change(await conflicts.get(engagement)), engagement);
}

/** @param change gives what is kept from then on; null for nothing @throws {StorageError} */
export function changeConflicts(engagement: string, change: (kept: unknown) => unknown): Promise<void> {
  return attempt(async (db) => {
    const tx = db.transaction(['conflicts', 'locked'], 'readwrite');
    const conflicts = tx.objectStore('conflicts');
    const work = async () => {
      await refuseLocked(tx.objectStore('locked'));
      const next = change(await conflicts.get(engagement));
      await (next === null ? conflicts.delete(engagement) : conflicts.put(next, engagement));
    };
    await Promise.all([work(), tx.done]);
  });
}
