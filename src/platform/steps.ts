/** The steps of a plan, beside the documents in the database: only the plan's page fetches this. */
import { abort, attempt, refuseLocked } from './database';
import { allOf } from './storage';

/** @returns the steps of an engagement with their numbers, which rise
 *  @throws {StorageError} */
export function readSteps(engagement: string): Promise<[number: number, step: unknown][]> {
  return attempt(async (db) => {
    const tx = db.transaction('history');
    const range = allOf(engagement);
    const [keys, steps] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range), tx.done]);
    return keys.map(([, number], place): [number, unknown] => [number, steps[place]]);
  });
}

/**
 * Writes and deletes steps, all or none.
 * @param deleted numbers of steps
 * @throws {StorageError}
 */
export function writeSteps(
  engagement: string,
  written: readonly (readonly [number: number, step: unknown])[],
  deleted: readonly number[] = [],
): Promise<void> {
  return attempt(async (db) => {
    const tx = db.transaction(['history', 'locked'], 'readwrite');
    const asked: Promise<unknown>[] = [tx.done];
    const history = tx.objectStore('history');
    try {
      await refuseLocked(tx.objectStore('locked'));
      for (const number of deleted) asked.push(history.delete([engagement, number]));
      for (const [number, step] of written) asked.push(history.put(step, [engagement, number]));
      // The page may go at any moment: what is asked for is committed without waiting for the answers.
      tx.commit();
    } catch (error) {
      abort(tx);
      await Promise.allSettled(asked);
      throw error;
    }
    await Promise.all(asked);
  });
}
