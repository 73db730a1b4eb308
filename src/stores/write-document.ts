/** How the open document goes into storage. */
import type { Engagement } from '../domain/engagement/engagement';
import { now } from '../platform/clock';
import { writeRecord, type StoredRecord } from '../platform/storage';
import { fetchDoor, fetchReading } from './door';
import type { Base } from './left-over';

/**
 * Writes it; where another tab wrote since, what brings both together is fetched first, and nothing is written before.
 * @returns what was written, and how what was edited meanwhile goes into it
 * @throws {StorageError} {NotFetched}
 */
export async function writeDocument(base: Base, mine: Engagement) {
  const { summarise, unlessWritten } = await fetchDoor();
  const by = (next: (record: StoredRecord | undefined) => Engagement) =>
    writeRecord(mine.id, now(), next, { summarise });
  let isWritten = false;
  try {
    const written = await by((record) => {
      const alone = unlessWritten(base, mine, record);
      isWritten = alone === null;
      if (!alone) throw new Error('Another tab wrote this document');
      return alone;
    });
    return { written, merge: (_: Engagement, current: Engagement) => current };
  } catch (error) {
    if (!isWritten) throw error;
    const { reconcile, mergeEngagements: merge } = await fetchReading();
    return { written: await by((record) => reconcile(base, mine, record)), merge };
  }
}
