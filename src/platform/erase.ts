/**
 * Taking away for ever what this browser keeps, and looking whether it is gone. It goes by what is there, not by a list of what
 * there may be: whatever a later Attune keeps goes too.
 */
import { deleteDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';
import { abort, attempt, shutStorage, type Schema } from './database';
import { forgetSite, registered } from './service-worker';

/** Everything of ours in the storage of the site and of the tab is named so; caches are named "attune-". */
const prefix = 'attune:';
/** What says nothing of anybody's work and is asked for again by nobody: it goes with everything only. */
const ofTheBrowser: ReadonlySet<string> = new Set(
  ['theme', 'letters', 'reminder', 'update-later', 'keep-asked'].map((name) => prefix + name),
);

/** Where was looked. */
export type Place = 'database' | 'site' | 'tab' | 'caches' | 'worker';

/** Everything that tells of one engagement. */
export interface Traces {
  id: string;
  /** Ids. */
  rounds: readonly string[];
  /** Of the organisation; null where that is not known. */
  name: string | null;
}

/** Takes it out of every store, all or nothing. @throws {StorageError} */
export function eraseFromDatabase({ id }: Traces): Promise<void> {
  return inAllStores(async (store) => {
    const keys = await store.getAllKeys();
    const values = store.name === 'settings' ? await store.getAll() : [];
    const gone = keys.filter((key, at) => isOf(key, id) || values[at] === id);
    await Promise.all(gone.map((key) => store.delete(key)));
  });
}

/** @returns whether anything of it is in any store @throws {StorageError} */
export async function isInDatabase({ id }: Traces): Promise<boolean> {
  let isThere = false;
  await inAllStores(async (store) => {
    const keys = await store.getAllKeys();
    const values = store.name === 'settings' ? await store.getAll() : [];
    isThere ||= keys.some((key, at) => isOf(key, id) || values[at] === id);
  }, 'readonly');
  return isThere;
}

/** @returns the ids of all engagements, with those that cannot be read @throws {StorageError} */
export function allIds(): Promise<string[]> {
  return attempt((db) => db.getAllKeys('engagements'));
}

/** @returns what is known of it, as far as it can be read @throws {StorageError} */
export async function tracesOf(id: string): Promise<Traces> {
  const record = await attempt((db) => db.get('engagements', id));
  const document = (record?.engagement ?? {}) as { rounds?: unknown; organisation?: { name?: unknown } };
  const ids = Array.isArray(document.rounds) ? document.rounds.map((round: { id?: unknown } | null) => round?.id) : [];
  const name = document.organisation?.name;
  const rounds = ids.filter((each): each is string => typeof each === 'string');
  return { id, rounds, name: typeof name === 'string' ? name : null };
}

type Store = IDBPObjectStore<unknown, string[], string, 'readwrite'>;

function inAllStores(
  work: (store: Store) => Promise<void>,
  mode: 'readonly' | 'readwrite' = 'readwrite',
): Promise<void> {
  return attempt(async (db: IDBPDatabase<Schema>) => {
    const any = db as unknown as IDBPDatabase;
    const names = [...any.objectStoreNames];
    const tx = any.transaction(names, mode, { durability: 'strict' });
    try {
      await Promise.all(names.map((name) => work(tx.objectStore(name) as unknown as Store)));
    } catch (error) {
      abort(tx);
      await tx.done.catch(() => undefined);
      throw error;
    }
    await tx.done;
  });
}

/** A key names an engagement by itself, as the first of several, or after a colon. */
function isOf(key: IDBValidKey, id: string): boolean {
  if (Array.isArray(key)) return key[0] === id;
  return typeof key === 'string' && (key === id || key.endsWith(`:${id}`));
}

type Area = 'site' | 'tab';
const areas: Record<Area, () => Storage> = { site: () => localStorage, tab: () => sessionStorage };

/** Takes what tells of an engagement out of the storage of the site or of this tab; of all of them (null), whatever is ours. */
export function eraseFromArea(area: Area, traces: Traces | null): void {
  for (const [name, value, rest] of tracesIn(area, traces)) {
    try {
      if (rest === null) areas[area]().removeItem(name);
      else if (rest !== value) areas[area]().setItem(name, rest);
    } catch {
      // Looking will find it.
    }
  }
}

/** @returns whether anything is left of it there */
export const isInArea = (area: Area, traces: Traces | null): boolean => tracesIn(area, traces).length > 0;

/** @returns names and values in which something of it stands, and what is left of the value without; null for nothing */
function tracesIn(area: Area, traces: Traces | null): [name: string, value: string, rest: string | null][] {
  try {
    const storage = areas[area]();
    const names = Object.keys(storage).filter((name) => name.startsWith(prefix));
    const all = names.map((name): [string, string] => [name, storage.getItem(name) ?? '']);
    if (!traces) return all.map(([name, value]) => [name, value, null]);
    return all
      .filter(([name]) => !ofTheBrowser.has(name))
      .map(([name, value]): [string, string, string | null] => [name, value, without(name, value, traces)])
      .filter(([, value, rest]) => rest !== value);
  } catch {
    // Refused: then there is nothing in it.
    return [];
  }
}

/** @returns the value without what tells of the engagement, the very same where nothing does; null where nothing is left */
function without(name: string, value: string, traces: Traces): string | null {
  const ids = [traces.id, ...traces.rounds];
  const tells = (text: string) => ids.some((id) => text.includes(`"${id}"`));
  if (ids.includes(value) || ids.some((id) => `${name}:`.includes(`:${id}:`))) return null;
  let kept: unknown;
  try {
    kept = JSON.parse(value);
  } catch {
    return value;
  }
  if (Array.isArray(kept)) {
    // What was typed before a document was open belongs to the one last worked on, which may be this one.
    const rest = kept.filter((each) => !tells(JSON.stringify(each)) && !isEarly(each));
    return rest.length === kept.length ? value : rest.length === 0 ? null : JSON.stringify(rest);
  }
  if (typeof kept !== 'object' || kept === null) return value;
  // The line on the start page.
  if (traces.name !== null && (kept as { name?: unknown }).name === traces.name) return null;
  const entries = Object.entries(kept);
  const rest = entries.filter(([key, each]) => !ids.some((id) => key.includes(id)) && !tells(JSON.stringify(each)));
  return rest.length === entries.length ? value : rest.length === 0 ? null : JSON.stringify(Object.fromEntries(rest));
}

const isEarly = (each: unknown): boolean => (each as { mine?: { id?: unknown } } | null)?.mine?.id === 'empty';

/** Empties every store. @throws {StorageError} */
export const emptyDatabase = (): Promise<void> => inAllStores((store) => store.clear());

/**
 * Deletes the database; from then on this page opens it no more.
 * @returns false where another tab did not let go of it in time: it is deleted when that tab is closed
 */
export async function deleteDatabase(patience = 4_000): Promise<boolean> {
  await shutStorage();
  const deleting = deleteDB('attune').then(
    () => true,
    () => false,
  );
  const tooLate = new Promise<false>((resolve) => setTimeout(resolve, patience, false));
  return Promise.race([deleting, tooLate]);
}

/** The site's own files, and what serves them without a network. Never rejects. */
export async function eraseSiteFiles(): Promise<void> {
  if ('caches' in globalThis) await forgetSite();
}

/** @returns where something of ours is left, by looking everywhere */
export async function whereAnythingIs(): Promise<Place[]> {
  const found: Place[] = [];
  const databases = await indexedDB.databases?.().catch(() => []);
  if (databases?.some(({ name }) => name === 'attune')) found.push('database');
  if (isInArea('site', null)) found.push('site');
  if (isInArea('tab', null)) found.push('tab');
  const caches = await globalThis.caches?.keys().catch(() => []);
  if (caches?.some((name) => name.startsWith('attune-'))) found.push('caches');
  if (await registered()) found.push('worker');
  return found;
}
