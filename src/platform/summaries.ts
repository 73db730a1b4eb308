/** The summaries beside the documents in the database: only who lists them fetches this. */
import { attempt, type StoredSummary } from './database';

/** @returns every stored engagement's id in order, with its summary; without one where none was made yet
 *  @throws {StorageError} */
export function listSummaries(): Promise<[id: string, summary: StoredSummary | undefined][]> {
  return attempt(async (db) => {
    const tx = db.transaction(['engagements', 'summaries']);
    const summaries = tx.objectStore('summaries');
    const [ids, keys, values] = await Promise.all([
      tx.objectStore('engagements').getAllKeys(),
      summaries.getAllKeys(),
      summaries.getAll(),
      tx.done,
    ]);
    const byId = new Map(keys.map((id, place) => [id, values[place]]));
    return ids.map((id): [string, StoredSummary | undefined] => [id, byId.get(id)]);
  });
}

/**
 * Puts a summary beside a record, unless the record went or was written again since it was read.
 * @returns whether it stands there now
 * @throws {StorageError}
 */
export function writeSummary(id: string, made: StoredSummary): Promise<boolean> {
  return attempt(async (db) => {
    const tx = db.transaction(['engagements', 'summaries'], 'readwrite');
    const summaries = tx.objectStore('summaries');
    const [there, stands] = await Promise.all([tx.objectStore('engagements').getKey(id), summaries.get(id)]);
    const isNews = there !== undefined && (stands?.revision ?? 0) <= made.revision;
    await Promise.all([isNews && summaries.put(made, id), tx.done]);
    return isNews;
  });
}
