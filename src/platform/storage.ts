/**
 * Where documents live between visits: IndexedDB. What is stored comes back as `unknown` and goes through the
 * domain's door. A failure is always a StorageError, and nothing counts as written before its transaction completed.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { withListsAsText, withListsOfText } from './long-lists';

/** full: no room left. blocked: the browser offers no storage here (private mode, refused, switched off). */
export type StorageFailure = 'full' | 'blocked' | 'unknown';

export class StorageError extends Error {
  readonly reason: StorageFailure;
  constructor(reason: StorageFailure, cause?: unknown) {
    super(`Storage failed: ${reason}`, { cause });
    this.reason = reason;
  }
}

export interface StoredRecord {
  engagement: unknown;
  /** Instant, ISO. */
  updatedAt: string;
  /** Counts the writes of this record: a clock may stand still or go back, this does not. */
  revision: number;
}

/** What a list says of a record without reading it. */
export interface StoredSummary {
  /** As the caller made it; null where whoever wrote the record had none to give. */
  summary: unknown;
  /** Of the record it was made from. */
  updatedAt: string;
  revision: number;
}

interface Schema extends DBSchema {
  engagements: { key: string; value: StoredRecord };
  /** Beside each engagement, written in the same transaction: hundreds are listed without reading hundreds of documents. */
  summaries: { key: string; value: StoredSummary };
  settings: { key: string; value: unknown };
  /** The steps of a plan, by the id of their engagement and their number: a step is written without reading the others. */
  history: { key: [engagement: string, number: number]; value: unknown };
}

let connection: Promise<IDBPDatabase<Schema>> | null = null;

/**
 * Opened at the first need; closed as soon as another tab wants to upgrade or delete, and opened again at the next.
 * A tab of an older Attune cannot open what was upgraded: it says that it cannot save, goes on in memory, and leaves what
 * it holds to the next page (stores/left-over.ts).
 */
function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>('attune', 3, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('engagements');
        db.createObjectStore('settings');
      }
      if (from < 2) db.createObjectStore('history');
      if (from < 3) db.createObjectStore('summaries');
    },
    blocking: () => void closeStorage(),
    terminated: () => (connection = null),
  });
  return connection;
}

export async function closeStorage(): Promise<void> {
  const closing = connection;
  connection = null;
  await closing?.then(
    (db) => db.close(),
    () => undefined,
  );
}

/** @throws {StorageError} */
export function readRecord(id: string): Promise<StoredRecord | undefined> {
  return attempt(async (db) => {
    const stored = await db.get('engagements', id);
    return stored && unpacked(stored);
  });
}

/** @returns the record whose document is made of what is stored when somebody looks at it: who only compares revisions does not */
function unpacked({ engagement, ...rest }: StoredRecord): StoredRecord {
  let made: { engagement: unknown } | null = null;
  return {
    ...rest,
    get engagement() {
      made ??= { engagement: withListsOfText(engagement) };
      return made.engagement;
    },
  };
}

interface WriteOptions<Value> {
  /** Makes the summary kept beside the record; without one there is none until somebody makes it. */
  summarise?: (engagement: Value) => unknown;
  /** Notes it as the one last worked on; true unless said otherwise. */
  isOpened?: boolean;
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
  { summarise, isOpened = true }: WriteOptions<Value> = {},
): Promise<StoredRecord & { engagement: Value }> {
  return attempt(async (db) => {
    const tx = db.transaction(['engagements', 'summaries', 'settings'], 'readwrite');
    const engagements = tx.objectStore('engagements');
    const write = async () => {
      const stored = await engagements.get(id);
      const record = { engagement: next(stored && unpacked(stored)), updatedAt, revision: (stored?.revision ?? 0) + 1 };
      const summary = { summary: summarise?.(record.engagement) ?? null, updatedAt, revision: record.revision };
      await Promise.all([
        engagements.put({ ...record, engagement: withListsAsText(record.engagement) }, id),
        tx.objectStore('summaries').put(summary, id),
        isOpened && tx.objectStore('settings').put(id, 'lastOpen'),
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

/** Deletes a record with its summary, its history and the folder watched for it. @throws {StorageError} */
export function deleteRecord(id: string): Promise<void> {
  return attempt(async (db) => {
    const tx = db.transaction(['engagements', 'summaries', 'history', 'settings'], 'readwrite');
    await Promise.all([
      tx.objectStore('engagements').delete(id),
      tx.objectStore('summaries').delete(id),
      tx.objectStore('history').delete(stepsOf(id)),
      tx.objectStore('settings').delete(folderKey(id)),
      tx.done,
    ]);
  });
}

/** Where the folder watched for an engagement is kept in the store "settings". */
export const folderKey = (engagement: string): string => `folder:${engagement}`;

/** All steps of one engagement in the store "history". */
export function stepsOf(engagement: string): IDBKeyRange {
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
    const tx = db.transaction('settings', 'readwrite');
    await Promise.all([tx.store.put(id, 'lastOpen'), tx.done]);
  });
}

/**
 * Works on the database. A connection that the browser closed behind our back (another tab, a cleaned profile) gets one
 * fresh try.
 * @throws {StorageError}
 */
export async function attempt<Result>(work: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  for (let again = false; ; again = true) {
    let db: IDBPDatabase<Schema>;
    try {
      db = await database();
    } catch (error) {
      connection = null;
      throw new StorageError(nameOf(error) === 'QuotaExceededError' ? 'full' : 'blocked', error);
    }
    try {
      return await work(db);
    } catch (error) {
      if (nameOf(error) === 'InvalidStateError' && !again) {
        connection = null;
        continue;
      }
      throw new StorageError(nameOf(error) === 'QuotaExceededError' ? 'full' : 'unknown', error);
    }
  }
}

export function abort(tx: { abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It had already ended by itself.
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
