/** What saving asks: whether a document is valid, whether another tab wrote it since, and what a list says of it. */
import { practices } from '../content/assessment';
import { isEngagement } from '../domain/engagement/check';
import type { Engagement } from '../domain/engagement/engagement';
import { limits } from '../domain/engagement/limits';
import { summaryOf, type Summary } from '../domain/engagement/summary';
import { StorageError, type StoredRecord } from '../platform/database';
import type { Base } from './left-over';

export { isEngagement };

/** What is kept beside a document at every save; its level is worked out where it is listed. */
export const summarise = (engagement: Engagement): Summary => summaryOf(engagement, practices);

/**
 * What to write over a record nobody else wrote since.
 * @returns null where another tab did: then both are to be brought together (reconcile in reading.ts)
 * @throws {StorageError} for more views than a round holds
 */
export function unlessWritten(base: Base, mine: Engagement, record: StoredRecord | undefined): Engagement | null {
  // What this page holds may be more by now than either tab took in.
  if (hasTooMany(mine)) throw tooMany();
  return !record || record.revision === base?.revision ? mine : null;
}

export const tooMany = () => new StorageError('tooMany');
export const hasTooMany = ({ rounds }: Engagement) =>
  rounds.some(({ responses }) => responses.length > limits.responses);
