/**
 * Edits that a page could not get into the database before it went: a transaction begun while a page is torn down does
 * not complete, but localStorage writes at once. The next page brings them in, merged with what was stored meanwhile.
 */
import type { Engagement } from '../domain/engagement/engagement';
import { mergeEngagements } from '../domain/engagement/merge';
import { isEngagement, parseEngagement } from '../domain/engagement/parse';
import { now } from '../platform/clock';
import { readLeftOver, writeLeftOver } from '../platform/settings';
import { writeRecord, type StoredRecord } from '../platform/storage';

/** What storage is known to hold of a document, null when nothing: the base its edits are compared with. */
export type Base = { engagement: Engagement; revision: number | null } | null;

export interface LeftOver {
  base: Base;
  mine: Engagement;
}

let kept = false;

/** Keeps edits for the next page. @returns false when the browser keeps nothing at all: with this page they are gone */
export function keepLeftOver(leftOver: LeftOver): boolean {
  kept = true;
  return writeLeftOver(JSON.stringify(leftOver));
}

/** To be called when everything is in the database. */
export function dropLeftOver(): void {
  if (kept) writeLeftOver(null);
  kept = false;
}

/** @returns what the last page kept, if it kept something valid */
export function findLeftOver(): LeftOver | null {
  const text = readLeftOver();
  if (text === null) return null;
  kept = true;
  try {
    const { base, mine } = JSON.parse(text) as { base?: { engagement?: unknown; revision?: unknown }; mine?: unknown };
    const parsed = parseEngagement(mine);
    if (parsed.kind === 'error') {
      // A newer Attune left it: the newer one will find it.
      kept = parsed.error.kind !== 'newer';
      return null;
    }
    const before = parseEngagement(base?.engagement);
    const revision = typeof base?.revision === 'number' ? base.revision : null;
    return {
      mine: parsed.engagement,
      base: before.kind === 'ok' ? { engagement: before.engagement, revision } : null,
    };
  } catch {
    return null;
  }
}

/** Writes it where it belongs. @throws {StorageError} */
export function bringIn({ base, mine }: LeftOver): Promise<StoredRecord> {
  return writeRecord(mine.id, now(), (record) => reconcile(base, mine, record));
}

/**
 * What to write over a record.
 * @throws {Error} rather than write over a document of a newer Attune
 */
export function reconcile(base: Base, mine: Engagement, record: StoredRecord | undefined): Engagement {
  if (!record || record.revision === base?.revision) return mine;
  const theirs = parseEngagement(record.engagement);
  if (theirs.kind === 'error' && theirs.error.kind === 'newer') throw new Error('A newer version wrote this document');
  if (theirs.kind === 'error') return mine;
  const merged = mergeEngagements(base?.engagement ?? theirs.engagement, mine, theirs.engagement);
  return isEngagement(merged) ? merged : mine;
}
