/** A document as storage holds it, let in through the door. */
import type { Engagement } from '../domain/engagement/engagement';
import type { ParseError } from '../domain/engagement/parse';
import { refuseIfLocked, type StoredRecord } from '../platform/database';
import { readRecord } from '../platform/storage';
import { nextTask } from '../platform/next-task';
import { fetchReading } from './door';

export type Found = { kind: 'ok'; engagement: Engagement; record: StoredRecord } | { kind: 'error'; error: ParseError };

/** @returns null when it is not there @throws {StorageError} {NotFetched} */
export async function readStored(id: string): Promise<Found | null> {
  const record = await readRecord(id);
  if (!record) return null;
  const { parseInSteps, lookForConflicts } = await fetchReading();
  void lookForConflicts(id);
  // A round may have ten thousand views: the page has its turn between reading them and checking them.
  const { engagement } = record;
  await nextTask();
  const result = await parseInSteps(engagement, nextTask);
  // What reads may have been long on its way, and another tab may have locked everything meanwhile.
  await refuseIfLocked();
  return result.kind === 'ok' ? { kind: 'ok', engagement: result.engagement, record } : result;
}
