/**
 * Where documents live between visits. What is stored comes back as `unknown` and goes through the domain's door. A failure is
 * always a StorageError, and nothing counts as written before its transaction completed.
 */
import type { IDBPTransaction } from 'idb';
import { abort, attempt, nameOf, refuseLocked, type Schema, type StoredRecord } from './database';

/** @returns the record as it is stored: its long lists may be texts (long-lists.ts) @throws {StorageError} */
export function readRecord(id: string): Promise<StoredRecord | undefined> {
  return attempt((db) => db.get('engagements', id));
}

/** What is written together: a document, and what is kept beside it. */
const written = ['engagements', 'summaries', 'settings', 'locked', 'conflicts', 'restorePoints'] as const;
export type Writing = IDBPTransaction<Schema, typeof written, 'readwrite'>;

export interface WriteOptions<Value> {
  /** Makes the summary kept beside the record; without one there is none until somebody makes it. */
  summarise?: (engagement: Value) => unknown;
  /** Makes what is stored of it: a page that only saves what is typed stores it as it is. */
  pack?: (engagement: Value) => unknown;
  /** Notes it as the one last worked on; true unless said otherwise. */
  isOpened?: boolean;
  /** Writes what belongs to it in the same transaction: all of it is kept, or nothing. Told what stood there, as it is stored. */
  beside?: (tx: Writing, stored: StoredRecord | undefined) => Promise<unknown> | undefined;
}

/**
 * Reads and writes one record with its summary in one transaction, so that no other tab can come between. Resolves after
 * the transaction completed.
 * @param updatedAt instant, ISO
 * @param next gives the engagement to write, from the record that stands there now; when it throws, nothing is written
 * @throws {StorageError}
 */
export function writeRecord<Value>(
  id: string,
  updatedAt: string,
  next: (stored: StoredRecord | undefined) => Value,
  { summarise, pack, isOpened = true, beside }: WriteOptions<Value> = {},
): Promise<StoredRecord & { engagement: Value }> {
  return attempt(async (db) => {
    // Strict: "saved" outlives a power cut too, not only a killed browser. It costs half a millisecond a save on a fast disk (median
    // 1.0 instead of 0.6 ms, one in twenty 3 to 6 ms), off the page's thread, and typing is saved at most twenty times a second.
    const tx = db.transaction(written, 'readwrite', { durability: 'strict' });
    const engagements = tx.objectStore('engagements');
    const write = async () => {
      await refuseLocked(tx.objectStore('locked'));
      const stored = await engagements.get(id);
      const record = { engagement: next(stored), updatedAt, revision: (stored?.revision ?? 0) + 1 };
      const summary = { summary: summarise?.(record.engagement) ?? null, updatedAt, revision: record.revision };
      await Promise.all([
        engagements.put(pack ? { ...record, engagement: pack(record.engagement) } : record, id),
        tx.objectStore('summaries').put(summary, id),
        isOpened && tx.objectStore('settings').put(id, 'lastOpen'),
        beside?.(tx, stored),
      ]);
      return record;
    };
    const writing = write().catch((error: unknown) => {
      abort(tx);
      throw error;
    });
    const [record, done] = await Promise.allSettled([writing, tx.done]);
    // Why the transaction ended says more than what a request met after it had; "aborted" alone says nothing.
    if (done.status === 'rejected' && nameOf(done.reason) !== 'AbortError') throw done.reason;
    if (record.status === 'rejected') throw record.reason;
    if (done.status === 'rejected') throw done.reason;
    return record.value;
  });
}

/** Deletes a record with all that is kept beside it. @throws {StorageError} */
export function deleteRecord(id: string): Promise<void> {
  return attempt(async (db) => {
    const stores = ['engagements', 'summaries', 'history', 'restorePoints', 'conflicts', 'settings'] as const;
    const tx = db.transaction(stores, 'readwrite');
    await Promise.all([
      tx.objectStore('engagements').delete(id),
      tx.objectStore('summaries').delete(id),
      tx.objectStore('history').delete(allOf(id)),
      tx.objectStore('restorePoints').delete(allOf(id)),
      tx.objectStore('conflicts').delete(id),
      tx.objectStore('settings').delete(folderKey(id)),
      tx.done,
    ]);
  });
}

/** Where the folder watched for an engagement is kept in the store "settings". */
export const folderKey = (engagement: string): string => `folder:${engagement}`;

/** All that is kept of one engagement in the stores "history" and "restorePoints". */
export function allOf(engagement: string): IDBKeyRange {
  return IDBKeyRange.bound([engagement], [engagement, []]);
}

/** @returns the id of the record last worked on, if any
 *  @throws {StorageError} */
export function readLastOpen(): Promise<unknown> {
  return attempt(async (db) => db.get('settings', 'lastOpen'));
}

/** @throws {StorageError} */
export function writeLastOpen(id: string): Promise<void> {
  return attempt(async (db) => {
    const tx = db.transaction(['settings', 'locked'], 'readwrite');
    await refuseLocked(tx.objectStore('locked'));
    await Promise.all([tx.objectStore('settings').put(id, 'lastOpen'), tx.done]);
  });
}
