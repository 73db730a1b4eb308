/**
 * Which left-overs are in the database already, beside the documents. A browser writes its small storage to the disk seconds late:
 * when it is killed then, what was taken away there is back, and must not undo what was typed since.
 */
import { attempt, refuseLocked } from './database';

/** Every left-over of the page up to this turn, counted from 0. */
export type BroughtIn = readonly [page: string, turn: number];

const key = 'brought-in';
/** As many pages as anybody leaves within those seconds, and more. */
const most = 100;

/** @throws {StorageError} */
export function readBroughtIn(): Promise<ReadonlyMap<string, number>> {
  return attempt(async (db) => new Map(listOf(await db.get('settings', key))));
}

/** @throws {StorageError} */
export function noteBroughtIn(page: string, turn: number): Promise<void> {
  return attempt(async (db) => {
    const tx = db.transaction(['settings', 'locked'], 'readwrite');
    await refuseLocked(tx.objectStore('locked'));
    const settings = tx.objectStore('settings');
    const others = listOf(await settings.get(key)).filter(([other]) => other !== page);
    await Promise.all([settings.put([...others, [page, turn]].slice(-most), key), tx.done]);
  });
}

function listOf(value: unknown): BroughtIn[] {
  return Array.isArray(value) ? value.filter(isBroughtIn) : [];
}

const isBroughtIn = (value: unknown): value is BroughtIn =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
