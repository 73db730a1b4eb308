/** How the open document goes into storage. */
import type { Engagement } from '../domain/engagement/engagement';
import { now } from '../platform/clock';
import { writeRecord } from '../platform/storage';
import { fetchDoor, fetchReading, theReading } from './door';
import type { Base } from './left-over';

/**
 * Writes it; where another tab wrote since, what brings both together is fetched first, and nothing is written before.
 * @returns what was written
 * @throws {StorageError} {NotFetched}
 */
export async function writeDocument(base: Base, mine: Engagement) {
  const { summarise, unlessWritten } = await fetchDoor();
  let isWritten = false;
  try {
    const next = (record: Parameters<typeof unlessWritten>[2]) => {
      const alone = unlessWritten(base, mine, record);
      isWritten = alone === null;
      if (!alone) throw new Error('Another tab wrote this document');
      return alone;
    };
    const write = theReading()?.writeKeeping ?? writeRecord;
    return await write(mine.id, now(), next, { summarise });
  } catch (error) {
    if (!isWritten) throw error;
    return (await fetchReading()).writeTogether(base, mine);
  }
}
