/**
 * All that this browser keeps as one text, on its way into the store "locked" and back. Every other store is emptied or filled in
 * the transaction that does it: whoever ends the browser in between finds the one or the other, whole.
 */
import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { abort, attempt, nameOf, StorageError, type Schema } from './database';
import { folderPrefix, keepsWhenLocked, takesWhenUnlocked } from './lock-keys';

/** Where the locked text stands in its store. */
const place = 'workspace';

type Entries = [key: IDBValidKey, value: unknown][];

/** What is locked: the stores of the database, and what of the site's storage tells of the work. */
export interface Kept {
  format: 'attune-browser';
  version: 1;
  stores: Readonly<Record<string, Entries>>;
  local: Readonly<Record<string, string>>;
}

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<unknown, string[], Mode>;

/** Of all stores, whatever a later version adds. */
const ofAll = <Mode extends 'readonly' | 'readwrite'>(db: IDBPDatabase<Schema>, mode: Mode): Transaction<Mode> => {
  const any = db as unknown as IDBPDatabase;
  return any.transaction([...any.objectStoreNames], mode, { durability: 'strict' });
};
const others = (tx: Transaction<'readonly' | 'readwrite'>) =>
  [...tx.objectStoreNames].filter((name) => name !== 'locked');

/** @throws {StorageError} */
export async function isLocked(): Promise<boolean> {
  return attempt(async (db) => (await db.count('locked')) > 0);
}

/** @returns the locked text, or null where nothing is locked @throws {StorageError} */
export async function readLockedText(): Promise<string | null> {
  const text = await attempt<unknown>(async (db) => db.get('locked', place));
  return text === undefined ? null : String(text);
}

/** @returns the stores as they are now, as JSON @throws {StorageError} locked: they are locked already */
export function readStores(): Promise<string> {
  return attempt(async (db) => storesIn(ofAll(db, 'readonly')));
}

async function storesIn(tx: Transaction<'readonly' | 'readwrite'>): Promise<string> {
  if ((await tx.objectStore('locked').count()) > 0) throw new StorageError('locked');
  const stores = await Promise.all(
    others(tx).map(async (name): Promise<[string, Entries]> => {
      const store = tx.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      const entries = keys.map((key, at): Entries[number] => [key, values[at]]);
      // A folder can be remembered by the browser alone: it is not to be had as text, and is forgotten.
      return [name, entries.filter(([key]) => !(name === 'settings' && String(key).startsWith(folderPrefix)))];
    }),
  );
  return JSON.stringify(Object.fromEntries(stores));
}

/**
 * Puts the locked text in the place of everything.
 * @param stores as readStores gave them; where they have changed since, nothing is done
 * @returns whether it was done
 * @throws {StorageError}
 */
export function putLocked(stores: string, locked: string): Promise<boolean> {
  return inOne(async (tx) => {
    if ((await storesIn(tx)) !== stores) return false;
    await Promise.all(others(tx).map((name) => tx.objectStore(name).clear()));
    await tx.objectStore('locked').put(locked, place);
    return true;
  });
}

/**
 * Puts everything back in the place of the locked text.
 * @param locked as readLockedText gave it; where something else stands there now, nothing is done
 * @returns whether it was done
 * @throws {StorageError}
 */
export function putUnlocked(locked: string, stores: Kept['stores']): Promise<boolean> {
  return inOne(async (tx) => {
    const store = tx.objectStore('locked');
    if ((await store.get(place)) !== locked) return false;
    await store.clear();
    const known = others(tx).filter((name) => Object.hasOwn(stores, name));
    for (const name of known) {
      const target = tx.objectStore(name);
      for (const [key, value] of stores[name]!) await target.put(value, key);
    }
    return true;
  });
}

/** Throws away what is locked. @throws {StorageError} */
export function removeLocked(): Promise<boolean> {
  return inOne(async (tx) => {
    await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()));
    return true;
  });
}

/** All or nothing, and on the disk before it counts as done. */
function inOne(work: (tx: Transaction<'readwrite'>) => Promise<boolean>): Promise<boolean> {
  return attempt(async (db) => {
    const tx = ofAll(db, 'readwrite');
    const working = work(tx).catch((error: unknown) => {
      abort(tx);
      throw error;
    });
    const [result, done] = await Promise.allSettled([working, tx.done]);
    if (done.status === 'rejected' && nameOf(done.reason) !== 'AbortError') throw done.reason;
    if (result.status === 'rejected') throw result.reason;
    if (done.status === 'rejected') throw done.reason;
    return result.value;
  });
}

/** @returns what the site's storage keeps that tells of the work */
export function readLocal(): Record<string, string> {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith('attune:') && !keepsWhenLocked(name));
    return Object.fromEntries(names.map((name) => [name, localStorage.getItem(name) ?? '']));
  } catch {
    return {};
  }
}

/** Takes what tells of the work out of the storage of the site and of this tab. */
export function forgetLocal(): void {
  for (const area of [() => localStorage, () => sessionStorage]) {
    try {
      const names = Object.keys(area()).filter((name) => name.startsWith('attune:') && !keepsWhenLocked(name));
      for (const name of names) area().removeItem(name);
    } catch {
      // Where it is refused, there is nothing in it.
    }
  }
}

/** Puts it back. It may be refused: nothing depends on it. */
export function writeLocal(local: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(local).filter(([each]) => takesWhenUnlocked(each))) {
    try {
      localStorage.setItem(name, value);
    } catch {
      return;
    }
  }
}
