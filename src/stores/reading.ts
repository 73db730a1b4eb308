/**
 * All that lets a document in: reading what was stored or left over, and bringing it together with what stands. Fetched through
 * door.ts once there is something to read, or somebody begins to type.
 */
import { createEngagement, createRound, currentRound } from '../domain/engagement/create';
import type { Engagement } from '../domain/engagement/engagement';
import { readConflicts, withConflicts } from '../domain/engagement/conflicts';
import { mergeWithConflicts, type Conflict } from '../domain/engagement/merge';
import * as whole from '../domain/engagement/parse';
import * as steps from '../domain/engagement/parse-in-steps';
import { ownResponse } from '../domain/engagement/progress';
import { noteBroughtIn, readBroughtIn } from '../platform/brought-in';
import { now, today } from '../platform/clock';
import { newId } from '../platform/ids';
import { withListsOfText } from '../platform/long-lists';
import { changeConflictsIn, readConflictRecord } from '../platform/conflicts';
import { StorageError, type StoredRecord } from '../platform/database';
import { readLastOpen } from '../platform/storage';
import { hasTooMany, isEngagement, summarise, tooMany, unlessWritten } from './saving';
import { fetchAskedFor, type Asked } from './first-open';
import { $conflicted } from './conflicted';
import { writeKeeping } from './keep-point';
import { emptyId, emptyRoundId, type Base, type FoundLeftOver, type LeftOver } from './left-over';

export { listPoints, writePoints } from '../platform/restore-points';
export { isEngagement, noteBroughtIn, summarise, writeKeeping };

/** As the domain's; what comes out of storage may have its long lists as texts. */
export const parseEngagement: typeof whole.parseEngagement = (input, ...rest) =>
  whole.parseEngagement(withListsOfText(input), ...rest);
/** As parseEngagement. */
export const parseInSteps: typeof steps.parseInSteps = (input, ...rest) =>
  steps.parseInSteps(withListsOfText(input), ...rest);

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

/** @param texts of left-overs @returns those that are not in the database yet; all where that cannot be read */
export async function unlessBroughtIn(texts: string[]): Promise<string[]> {
  const brought = await readBroughtIn().catch(() => new Map<string, number>());
  return texts.filter((text) => {
    const { page, turn } = placeOf(text);
    return !((brought.get(page) ?? -1) >= turn);
  });
}

/** Whose page's left-over it is, and which: NaN where that is not said. */
function placeOf(text: string): { page: string; turn: number } {
  const { page, turn } = (JSON.parse(text) ?? {}) as { page?: unknown; turn?: unknown };
  return { page: String(page), turn: typeof turn === 'number' ? turn : Number.NaN };
}

/** Writes it where it belongs. @returns whose it is, and its revision now @throws {StorageError} */
export async function bringIn(leftOver: FoundLeftOver): Promise<{ id: string; revision: number }> {
  const { base, mine } = leftOver;
  const id = mine.id === emptyId ? await idOfOwn() : mine.id;
  const next = (record: StoredRecord | undefined) =>
    isEarly(leftOver) ? replayed(id, leftOver, record) : reconcile(base, mine, record);
  // What cannot be read stays as it is, and nothing is said of it.
  const { revision } = await writeBoth(id, next, (value) => (isEngagement(value) ? summarise(value) : null));
  const { page, turn } = placeOf(leftOver.text);
  await noteBroughtIn(page, turn);
  return { id, revision };
}

async function idOfOwn(): Promise<string> {
  const [id, { ownId }] = await Promise.all([readLastOpen(), fetchAskedFor()]);
  return (await ownId(typeof id === 'string' ? id : null)) ?? newId();
}

/**
 * What was left of one document, where nothing can be stored: of the one that was asked for, else of the one this tab had open,
 * else of the one left last.
 * @returns it with all that went into it; null when nothing was left of it
 */
export function inMemory<Left extends LeftOver>(
  left: readonly Left[],
  asked: Asked,
  open: string | null,
): (LeftOver & { used: Left[] }) | null {
  const documents = left.filter(
    (each) => !isEarly(each) && (asked === null || each.mine.example === (asked === 'example')),
  );
  const last = documents.findLast(({ mine }) => mine.id === open) ?? documents.at(-1);
  if (!last) return null;
  const { id } = last.mine;
  const used = left.slice(left.indexOf(last)).filter(({ mine }) => mine.id === id);
  const mine = used.slice(1).reduce((engagement, each) => replayed(id, each, { engagement }).engagement, last.mine);
  return { base: last.base, mine, used };
}

/** What was done to an empty document before the page had its own, done to the document that stands there. */
function replayed(
  id: string,
  { base, mine }: LeftOver,
  record: Pick<StoredRecord, 'engagement'> | undefined,
): Together {
  const fresh = createEngagement(id, createRound(`${id}-1`, currentRound(mine).edition, today()));
  const stored = parseEngagement(record ? record.engagement : fresh);
  // What cannot be read stays as it is.
  if (stored.kind === 'error') return { engagement: record?.engagement as Engagement, conflicts: [] };
  const { engagement } = stored;
  return bothOf(inPlaceOf(engagement, base?.engagement ?? mine), inPlaceOf(engagement, mine), engagement);
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

/** What is written over a record, and the fields in which only one of two values could be. */
interface Together {
  engagement: Engagement;
  conflicts: readonly Conflict[];
}

/**
 * What to write over a record.
 * @throws {StorageError} rather than write over a document of a newer Attune, or over views that another tab took in
 */
export function reconcile(base: Base, mine: Engagement, record: StoredRecord | undefined): Together {
  const alone = unlessWritten(base, mine, record);
  if (alone || !record) return { engagement: mine, conflicts: [] };
  const theirs = parseEngagement(record.engagement);
  if (theirs.kind === 'error' && theirs.error.kind === 'newer') throw new StorageError('newer');
  if (theirs.kind === 'error') return { engagement: mine, conflicts: [] };
  // Nothing is known that both began with: each field that differs was changed by both.
  return bothOf(base?.engagement ?? ({} as Engagement), mine, theirs.engagement);
}

function bothOf(base: Engagement, mine: Engagement, theirs: Engagement): Together {
  const { merged, conflicts } = mergeWithConflicts(base, mine, theirs);
  if (isEngagement(merged)) return { engagement: merged, conflicts };
  // Both tabs took in more views than a round holds: neither's are written over; that it is not saved is said.
  if (hasTooMany(merged)) throw tooMany();
  // Together they would be no document: the other one is kept whole.
  return { engagement: mine, conflicts: [{ path: [], theirs }] };
}

/** Writes a document over what another tab wrote, with what could not be brought together beside it. @throws {StorageError} */
export function writeTogether(base: Base, mine: Engagement): Promise<StoredRecord & { engagement: Engagement }> {
  return writeBoth(mine.id, (record) => reconcile(base, mine, record), summarise);
}

async function writeBoth(
  id: string,
  next: (record: StoredRecord | undefined) => Together,
  summary: (engagement: Engagement) => unknown,
): Promise<StoredRecord & { engagement: Engagement }> {
  let conflicts: readonly Conflict[] = [];
  const at = now();
  const both = (record: StoredRecord | undefined) => {
    const made = next(record);
    conflicts = made.conflicts;
    return made.engagement;
  };
  const written = await writeKeeping(id, at, both, {
    summarise: summary,
    beside: (tx) =>
      conflicts.length === 0
        ? undefined
        : changeConflictsIn(tx, id, (kept) => withConflicts(readConflicts(kept), conflicts, at)),
  });
  if (conflicts.length > 0) $conflicted.set(id);
  return written;
}

/** Looks whether there is something to decide about a document. */
export async function lookForConflicts(id: string): Promise<void> {
  const { list } = readConflicts(await readConflictRecord(id).catch(() => null));
  if (list.length > 0) $conflicted.set(id);
}
