/**
 * The database of this browser: one connection, opened at the first need. What is in which store is said here; who reads and
 * writes it has a file of its own (storage.ts, summaries.ts, steps.ts, folder.ts and the like).
 */
import { openDB, unwrap, type DBSchema, type IDBPDatabase } from 'idb';
import { isGuest } from './guest';

/**
 * full: no room left. blocked: the browser offers no storage here (private mode, refused, switched off). locked: what is here was
 * locked with a passphrase, perhaps by another tab. guest: nothing is to be kept. newer: a newer Attune wrote it. tooMany: it
 * would hold more views than a round may.
 */
export type StorageFailure = 'full' | 'blocked' | 'locked' | 'guest' | 'newer' | 'tooMany' | 'unknown';

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

export interface Schema extends DBSchema {
  engagements: { key: string; value: StoredRecord };
  /** Beside each engagement, written in the same transaction: hundreds are listed without reading hundreds of documents. */
  summaries: { key: string; value: StoredSummary };
  settings: { key: string; value: unknown };
  /** The steps of a plan, by the id of their engagement and their number: a step is written without reading the others. */
  history: { key: [engagement: string, number: number]; value: unknown };
  /** Earlier states of a document, by the id of their engagement and the instant they were kept at (restore-points.ts). */
  restorePoints: { key: [engagement: string, at: string]; value: unknown };
  /** Fields that two tabs changed, with both versions, by the id of their engagement, until somebody decides (conflicts.ts). */
  conflicts: { key: string; value: unknown };
  /** The whole workspace, locked with a passphrase, under "workspace"; every other store is empty then (lock.ts). */
  locked: { key: string; value: unknown };
}

/** Transactions of this page that have not ended. */
const underWay = new Set<IDBTransaction>();

/**
 * While the browser keeps the page for the way back. A transaction that is open then never ends in WebKit, and every other page
 * waits for it: it is given up, and done again when somebody comes back. What it was to save lies ready for the next page
 * (stores/left-over.ts).
 */
let away: Promise<void> | null = null;
globalThis.addEventListener?.('pagehide', ({ persisted }) => {
  if (!persisted) return;
  away = new Promise((back) => addEventListener('pageshow', () => back(void (away = null)), { once: true }));
  underWay.forEach(abort);
});

function watchTransactions(db: IDBDatabase): void {
  db.transaction = (...given) => {
    const tx = IDBDatabase.prototype.transaction.apply(db, given);
    underWay.add(tx);
    for (const end of ['complete', 'abort']) tx.addEventListener(end, () => underWay.delete(tx));
    return tx;
  };
}

let connection: Promise<IDBPDatabase<Schema>> | null = null;
let gone: (() => void) | null = null;

/** @param act called when the database is deleted underneath, or the browser closed it: what was stored may be there no more */
export function onDatabaseGone(act: () => void): void {
  gone = act;
}

/**
 * Opened at the first need; closed as soon as another tab wants to upgrade or delete, and opened again at the next.
 * A tab of an older Attune cannot open what was upgraded: it says that it cannot save, goes on in memory, and leaves what
 * it holds to the next page (stores/left-over.ts).
 */
function database(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>('attune', 4, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('engagements');
        db.createObjectStore('settings');
      }
      if (from < 2) db.createObjectStore('history');
      if (from < 3) db.createObjectStore('summaries');
      if (from < 4) for (const name of ['restorePoints', 'conflicts', 'locked'] as const) db.createObjectStore(name);
    },
    blocking: (_, next) => {
      void closeStorage();
      if (next === null) gone?.();
    },
    terminated: () => {
      connection = null;
      gone?.();
    },
  }).then((db) => {
    watchTransactions(unwrap(db));
    return db;
  });
  return connection;
}

let isShut = false;

/** From here on this page has no database: it was deleted, and is not to be made anew by whoever looks into it. */
export function shutStorage(): Promise<void> {
  isShut = true;
  return closeStorage();
}

export async function closeStorage(): Promise<void> {
  const closing = connection;
  connection = null;
  await closing?.then(
    (db) => db.close(),
    () => undefined,
  );
}

/**
 * Works on the database. A connection that the browser closed behind our back (another tab, a cleaned profile) gets one
 * fresh try.
 * @throws {StorageError}
 */
export async function attempt<Result>(work: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  if (isGuest()) throw new StorageError('guest');
  if (isShut) throw new StorageError('blocked');
  for (let again = false; ; again = true) {
    if (away) await away;
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
      if (away) continue;
      if (nameOf(error) === 'InvalidStateError' && !again) {
        connection = null;
        continue;
      }
      if (error instanceof StorageError) throw error;
      throw new StorageError(nameOf(error) === 'QuotaExceededError' ? 'full' : 'unknown', error);
    }
  }
}

/**
 * To be asked in every transaction that writes what a person made: a tab may still be open when another one locks the workspace.
 * @throws {StorageError} locked
 */
export async function refuseLocked(locked: { count: () => Promise<number> }): Promise<void> {
  if ((await locked.count()) > 0) throw new StorageError('locked');
}

/** @throws {StorageError} locked, or why it could not be seen */
export const refuseIfLocked = (): Promise<void> => attempt((db) => refuseLocked({ count: () => db.count('locked') }));

export function abort(tx: { abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It had already ended by itself.
  }
}

export function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
