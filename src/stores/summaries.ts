/** The list of many engagements, read without reading them: what stands beside each document, and what has to be worked out. */
import type { Engagement } from '../domain/engagement/engagement';
import type { Summary } from '../domain/engagement/summary';
import { isCurrent } from '../domain/engagement/summary-rules';
import { readRecord } from '../platform/storage';
import { listSummaries, writeSummary } from '../platform/summaries';
import { fetchReading } from './door';

export interface Listed extends Summary {
  id: string;
  /** Instant, ISO. */
  updatedAt: string;
  /** Counts the writes of the document. */
  revision: number;
}

/** Works out what only some pages show; see levels.ts. */
let complete: ((engagement: Engagement, summary: Summary) => Summary) | null = null;

/** From now on what is worked out is worked out whole. */
export function workOutWhole(how: NonNullable<typeof complete>): void {
  complete = how;
}

/** @returns what is known of each, and the ids of those nothing is known of yet @throws {StorageError} */
export async function readSummaries(): Promise<{ listed: Listed[]; unknown: string[] }> {
  const listed: Listed[] = [];
  const unknown: string[] = [];
  for (const [id, stored] of await listSummaries()) {
    if (stored && isCurrent(stored.summary))
      listed.push({ ...stored.summary, id, updatedAt: stored.updatedAt, revision: stored.revision });
    else unknown.push(id);
  }
  return { listed, unknown };
}

/**
 * Reads one document, works out what the list says of it and keeps that beside it.
 * @returns null when it went meanwhile; "unreadable" for what this Attune cannot read, which stays in storage as it is
 * @throws {StorageError} {NotFetched}
 */
export async function workOut(id: string): Promise<Listed | 'unreadable' | null> {
  const { parseEngagement, summarise } = await fetchReading();
  const record = await readRecord(id);
  if (!record) return null;
  const result = parseEngagement(record.engagement);
  if (result.kind === 'error') return 'unreadable';
  const facts = summarise(result.engagement);
  const summary = complete ? complete(result.engagement, facts) : facts;
  const { updatedAt, revision } = record;
  // Where it cannot be kept it is worked out again the next time.
  await writeSummary(id, { summary, updatedAt, revision }).catch(() => false);
  return { ...summary, id, updatedAt, revision };
}
