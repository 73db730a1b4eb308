/** Earlier states of documents in the database. They are written in the transaction of the save that they precede. */
import { attempt, refuseLocked } from './database';
import { allOf, type Writing } from './storage';

export interface StoredPoint {
  /** Instant at which it was kept, ISO; its key, unique among those of its engagement. */
  at: string;
  /** Instant at which the state was saved, ISO. */
  savedAt: string;
  reason: string;
  /** Rises with every point of an engagement. */
  number: number;
  /** Length of the text. */
  bytes: number;
  /** The document as JSON: a text is copied in no time, a document object by object. */
  text: string;
}

/** The earlier states of one engagement, inside the transaction that saves it. */
export function pointsIn(tx: Writing, engagement: string) {
  const store = tx.objectStore('restorePoints');
  const range = allOf(engagement);
  return {
    ats: async () => (await store.getAllKeys(range)).map(([, at]) => at),
    all: async () => {
      const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
      return keys.map(([, at], place) => asPoint(at, values[place]));
    },
    put: (point: StoredPoint) => store.put(point, [engagement, point.at]),
    drop: (ats: readonly string[]) => Promise.all(ats.map((at) => store.delete([engagement, at]))),
  };
}

/** @returns all of one engagement in the order of their keys; of a damaged one nothing but its key, as the oldest and without text
 *  @throws {StorageError} */
export function listPoints(engagement: string): Promise<StoredPoint[]> {
  return attempt(async (db) => {
    const tx = db.transaction('restorePoints');
    const [keys, values] = await Promise.all([
      tx.store.getAllKeys(allOf(engagement)),
      tx.store.getAll(allOf(engagement)),
      tx.done,
    ]);
    return keys.map(([, at], place) => asPoint(at, values[place]));
  });
}

/** Writes those of an engagement that was brought back. @throws {StorageError} */
export function writePoints(engagement: string, points: readonly StoredPoint[]): Promise<void> {
  return attempt(async (db) => {
    const tx = db.transaction(['restorePoints', 'locked'], 'readwrite');
    await refuseLocked(tx.objectStore('locked'));
    await Promise.all([
      ...points.map((each) => tx.objectStore('restorePoints').put(each, [engagement, each.at])),
      tx.done,
    ]);
  });
}

/** Makes room where storage is full: all but the one kept last go. @throws {StorageError} */
export async function dropOldPoints(engagement: string): Promise<void> {
  const old = (await listPoints(engagement)).sort((a, b) => a.number - b.number).slice(0, -1);
  await attempt(async (db) => {
    const tx = db.transaction('restorePoints', 'readwrite');
    for (const { at } of old) tx.store.delete([engagement, at]).catch(() => undefined);
    await tx.done;
  });
}

function asPoint(at: string, value: unknown): StoredPoint {
  const { savedAt, reason, number, text } = (value ?? {}) as Partial<Record<keyof StoredPoint, unknown>>;
  return {
    at,
    savedAt: typeof savedAt === 'string' ? savedAt : at,
    reason: typeof reason === 'string' ? reason : '',
    number: typeof number === 'number' && Number.isSafeInteger(number) ? number : 0,
    bytes: typeof text === 'string' ? text.length : 0,
    text: typeof text === 'string' ? text : '',
  };
}
