/** A document as storage holds it, let in through the door. */
import type { Engagement } from '../domain/engagement/engagement';
import type { ParseError } from '../domain/engagement/parse';
import { readRecord, type StoredRecord } from '../platform/storage';
import { nextTask } from '../platform/next-task';
import { fetchReading } from './door';

type Merge = (base: Engagement, mine: Engagement, theirs: Engagement) => Engagement;

export type Found =
  { kind: 'ok'; engagement: Engagement; record: StoredRecord; merge: Merge } | { kind: 'error'; error: ParseError };

/** @returns null when it is not there @throws {StorageError} {NotFetched} */
export async function readStored(id: string): Promise<Found | null> {
  const record = await readRecord(id);
  if (!record) return null;
  const { parseInSteps, mergeEngagements: merge } = await fetchReading();
  // A round may have ten thousand views: the page has its turn between reading them and checking them.
  const { engagement } = record;
  await nextTask();
  const result = await parseInSteps(engagement, nextTask);
  return result.kind === 'ok' ? { kind: 'ok', engagement: result.engagement, record, merge } : result;
}
