/**
 * All that lets a document in: checking what was stored, left over or typed, and bringing it together with what stands.
 * Fetched through door.ts, never imported at once: it is the larger part of what a page would carry before it shows.
 */
import { createEngagement, createRound, currentRound } from '../domain/engagement/create';
import type { Engagement } from '../domain/engagement/engagement';
import { mergeEngagements } from '../domain/engagement/merge';
import { isEngagement, parseEngagement } from '../domain/engagement/parse';
import { ownResponse } from '../domain/engagement/progress';
import { now, today } from '../platform/clock';
import { writeRecord, type StoredRecord } from '../platform/storage';
import { emptyRoundId, type Base, type LeftOver } from './left-over';

export { isEngagement, mergeEngagements, parseEngagement };

/** What the text of a left-over holds; "newer" was left by a newer Attune, which will find it. */
export type ReadLeftOver = { kind: 'ok'; leftOver: LeftOver } | { kind: 'newer' | 'damaged' };

export function readLeftOver(text: string): ReadLeftOver {
  try {
    const { base, mine } = JSON.parse(text) as { base?: { engagement?: unknown; revision?: unknown }; mine?: unknown };
    const parsed = parseEngagement(mine);
    if (parsed.kind === 'error') return { kind: parsed.error.kind === 'newer' ? 'newer' : 'damaged' };
    const before = parseEngagement(base?.engagement);
    const revision = typeof base?.revision === 'number' ? base.revision : null;
    return {
      kind: 'ok',
      leftOver: {
        mine: parsed.engagement,
        base: before.kind === 'ok' ? { engagement: before.engagement, revision } : null,
      },
    };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Writes it where it belongs. @throws {StorageError} */
export function bringIn({ base, mine }: LeftOver): Promise<StoredRecord> {
  const { id } = currentRound(mine);
  return writeRecord(mine.id, now(), (record) =>
    id === emptyRoundId ? replayed({ base, mine }, record) : reconcile(base, mine, record),
  );
}

/** What was done to an empty document before the page had its own, done to the document that stands there. */
function replayed({ base, mine }: LeftOver, record: StoredRecord | undefined): Engagement {
  const fresh = createEngagement(mine.id, createRound(`${mine.id}-1`, currentRound(mine).edition, today()));
  const stored = parseEngagement(record ? record.engagement : fresh);
  // What cannot be read stays as it is.
  if (stored.kind === 'error') return record?.engagement as Engagement;
  const { engagement } = stored;
  return mergeEngagements(inPlaceOf(engagement, base?.engagement ?? mine), inPlaceOf(engagement, mine), engagement);
}

/** The same content under the ids of another document, so that their rounds and responses are compared. */
function inPlaceOf(theirs: Engagement, made: Engagement): Engagement {
  const [round, place] = [currentRound(made), currentRound(theirs)];
  const own = ownResponse(place);
  const responses = place.responses.map((each) => (each === own ? { ...ownResponse(round), id: each.id } : each));
  return {
    ...made,
    id: theirs.id,
    rounds: theirs.rounds.map((each) => (each === place ? { ...round, id: each.id, responses } : each)),
  };
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
