/**
 * All that lets a document in: reading what was stored or left over, and bringing it together with what stands. Fetched through
 * door.ts once there is something to read, or somebody begins to type.
 */
import { createEngagement, createRound, currentRound } from '../domain/engagement/create';
import type { Engagement } from '../domain/engagement/engagement';
import { mergeEngagements } from '../domain/engagement/merge';
import { parseEngagement } from '../domain/engagement/parse';
import { parseInSteps } from '../domain/engagement/parse-in-steps';
import { ownResponse } from '../domain/engagement/progress';
import { now, today } from '../platform/clock';
import { newId } from '../platform/ids';
import { readLastOpen, writeRecord, type StoredRecord } from '../platform/storage';
import { hasTooMany, isEngagement, summarise, tooMany, unlessWritten } from './saving';
import { fetchAskedFor } from './first-open';
import { emptyId, emptyRoundId, type Base, type LeftOver } from './left-over';

export { isEngagement, mergeEngagements, parseEngagement, parseInSteps, summarise };

/** What the text of a left-over holds; "newer" was left by a newer Attune, which will find it. */
export type ReadLeftOver = { kind: 'ok'; leftOver: LeftOver } | { kind: 'newer' | 'damaged' };

/** @param text JSON */
export function readLeftOverText(text: string): ReadLeftOver {
  const value = JSON.parse(text) as {
    base?: { engagement?: unknown; revision?: unknown } | null;
    mine?: unknown;
  } | null;
  const parsed = parseEngagement(value?.mine);
  if (parsed.kind === 'error') return { kind: parsed.error.kind === 'newer' ? 'newer' : 'damaged' };
  const before = parseEngagement(value?.base?.engagement);
  const revision = typeof value?.base?.revision === 'number' ? value.base.revision : null;
  return {
    kind: 'ok',
    leftOver: {
      mine: parsed.engagement,
      base: before.kind === 'ok' ? { engagement: before.engagement, revision } : null,
    },
  };
}

const isEarly = ({ mine }: LeftOver) => currentRound(mine).id === emptyRoundId;

/** Writes it where it belongs. @returns whose it is, and its revision now @throws {StorageError} */
export async function bringIn(leftOver: LeftOver): Promise<{ id: string; revision: number }> {
  const { base, mine } = leftOver;
  const id = mine.id === emptyId ? await idOfOwn() : mine.id;
  const next = (record: StoredRecord | undefined) =>
    isEarly(leftOver) ? replayed(id, leftOver, record) : reconcile(base, mine, record);
  // What cannot be read stays as it is, and nothing is said of it.
  const { revision } = await writeRecord(id, now(), next, {
    summarise: (value) => (isEngagement(value) ? summarise(value) : null),
  });
  return { id, revision };
}

async function idOfOwn(): Promise<string> {
  const [id, { ownId }] = await Promise.all([readLastOpen(), fetchAskedFor()]);
  return (await ownId(typeof id === 'string' ? id : null)) ?? newId();
}

/**
 * What was left of one document, where nothing can be stored: of the one this tab had open, else of the one left last.
 * @returns it with all that went into it; null when only edits of no document were left
 */
export function inMemory<Left extends LeftOver>(
  left: readonly Left[],
  open: string | null,
): (LeftOver & { used: Left[] }) | null {
  const whole = left.filter((each) => !isEarly(each));
  const last = whole.findLast(({ mine }) => mine.id === open) ?? whole.at(-1);
  if (!last) return null;
  const { id } = last.mine;
  const used = left.slice(left.indexOf(last)).filter(({ mine }) => mine.id === id);
  const mine = used.slice(1).reduce((engagement, each) => replayed(id, each, { engagement }), last.mine);
  return { base: last.base, mine, used };
}

/** What was done to an empty document before the page had its own, done to the document that stands there. */
function replayed(
  id: string,
  { base, mine }: LeftOver,
  record: Pick<StoredRecord, 'engagement'> | undefined,
): Engagement {
  const fresh = createEngagement(id, createRound(`${id}-1`, currentRound(mine).edition, today()));
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
 * @throws {Error} rather than write over a document of a newer Attune, or over views that another tab took in
 */
export function reconcile(base: Base, mine: Engagement, record: StoredRecord | undefined): Engagement {
  const alone = unlessWritten(base, mine, record);
  if (alone || !record) return mine;
  const theirs = parseEngagement(record.engagement);
  if (theirs.kind === 'error' && theirs.error.kind === 'newer') throw new Error('A newer version wrote this document');
  if (theirs.kind === 'error') return mine;
  const merged = mergeEngagements(base?.engagement ?? theirs.engagement, mine, theirs.engagement);
  if (isEngagement(merged)) return merged;
  // Both tabs took in more views than a round holds: neither's are written over; that it is not saved is said.
  if (hasTooMany(merged)) throw tooMany();
  return mine;
}
