/** The engagements of this browser, and the ways to come to another one. */
import { atom, onMount, readonlyType } from 'nanostores';
import type { Engagement } from '../domain/engagement/engagement';
import type { ParseError } from '../domain/engagement/parse';
import { serialiseEngagement } from '../domain/engagement/serialise';
import { newId } from '../platform/ids';
import { writeEngagements } from '../platform/settings';
import type { StoredPoint } from '../platform/restore-points';
import { readSteps, writeSteps } from '../platform/steps';
import * as storage from '../platform/storage';
import type { StoredRecord } from '../platform/database';
import { fetchReading, type Reading } from './door';
import * as engagement from './engagement';
import { exampleId, fetchAskedFor } from './first-open';
import { readSummaries, workOut, type Listed } from './summaries';

export type WorkspaceEntry = Listed;

export type OpenBackupResult =
  /** known: the very same content was stored already and is open now; nothing was added. failed: what reads backups did not come. */
  { kind: 'ok'; name: string; known: boolean } | { kind: 'error'; error: ParseError } | { kind: 'failed' };

const $entries = atom<readonly WorkspaceEntry[]>([]);
const $reading = atom({ isListed: false, waiting: 0, unreadable: 0 });
/** Newest first. What cannot be read is left out, and left in storage as it is. */
export const $workspace = readonlyType($entries);
/** isListed: the list was read. waiting: engagements of which nothing is known yet. unreadable: those this Attune cannot read. */
export const $workspaceReading = readonlyType($reading);

onMount($entries, () => {
  void refreshWorkspace();
  return engagement.$saveState.listen(({ kind }) => {
    if (kind === 'saved') void refreshWorkspace();
  });
});

/** Those that cannot be read: tried once a page. */
const unreadable = new Set<string>();
let unknown: string[] = [];
let isCatchingUp = false;

/** Reads the list anew. Where storage fails it keeps what it had. What has no summary yet follows, one after the other. */
export async function refreshWorkspace(): Promise<void> {
  const found = await readSummaries().catch(() => null);
  if (!found) {
    $reading.set({ ...$reading.get(), isListed: true });
    return;
  }
  unknown = found.unknown.filter((id) => !unreadable.has(id));
  setEntries(found.listed);
  if (unknown.length > 0 && !isCatchingUp) void catchUp();
}

/** Puts what was worked out of some engagements in their places, unless something newer stands there. */
export function replaceEntries(fresh: readonly WorkspaceEntry[]): void {
  const byId = new Map(fresh.map((entry) => [entry.id, entry]));
  const newer = (old: WorkspaceEntry, entry = byId.get(old.id)) =>
    entry && entry.revision >= old.revision ? entry : old;
  setEntries($entries.get().map((entry) => newer(entry)));
}

function setEntries(entries: readonly WorkspaceEntry[]): void {
  // What did not change stays the very same, so that whoever shows hundreds draws only what did.
  const former = new Map($entries.get().map((entry) => [entry.id, entry]));
  const same = entries.map((entry) => {
    const before = former.get(entry.id);
    return before && JSON.stringify(before) === JSON.stringify(entry) ? before : entry;
  });
  $entries.set(same.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)));
  $reading.set({ isListed: true, waiting: unknown.length, unreadable: unreadable.size });
  if (unknown.length === 0) writeEngagements(entries.filter(({ example }) => !example).length);
}

async function catchUp(): Promise<void> {
  isCatchingUp = true;
  const found: WorkspaceEntry[] = [];
  const show = () => {
    const here = new Set($entries.get().map(({ id }) => id));
    setEntries([...$entries.get(), ...found.splice(0).filter(({ id }) => !here.has(id))]);
  };
  try {
    for (let id = unknown.shift(); id !== undefined; id = unknown.shift()) {
      const entry = await workOut(id);
      if (entry === 'unreadable') unreadable.add(id);
      else if (entry) found.push(entry);
      if (found.length >= 25) show();
    }
  } catch {
    // No storage, or no network: the next reading of the list goes on.
  }
  isCatchingUp = false;
  show();
}

/** @returns false when it is not there or cannot be read; the open one stays open then */
export function openEngagement(id: string): Promise<boolean> {
  return engagement.openStored(id);
}

/**
 * Opens the text of a backup file as an engagement beside the others; nothing that is stored is ever written over.
 * An error has changed nothing.
 */
export async function openBackup(text: string): Promise<OpenBackupResult> {
  const door = await fetchReading().catch(() => null);
  if (!door) return { kind: 'failed' };
  const result = door.parseEngagement(text);
  if (result.kind === 'error') return result;
  const opened = result.engagement;
  await engagement.loadEngagement();
  await engagement.flush();
  const stored = await storage.readRecord(opened.id).catch(() => undefined);
  const open = engagement.$engagement.get();
  const known = stored !== undefined && sameContent(door, open.id === opened.id ? open : stored.engagement, opened);
  if (!known || !(await engagement.openStored(opened.id))) {
    const taken = stored !== undefined || opened.id === open.id;
    const reserved = opened.id === exampleId && !opened.example;
    await engagement.openNew(taken || reserved ? { ...opened, id: newId() } : opened);
  }
  await refreshWorkspace();
  return { kind: 'ok', name: opened.organisation.name, known };
}

/** Opens the example, as the user left it if they were there before; their own engagements stay untouched. */
export async function openExample(): Promise<void> {
  if (!(await engagement.openStored(exampleId))) {
    const stored = await storage.readRecord(exampleId).catch(() => undefined);
    const { makeExample } = await fetchAskedFor();
    await engagement.openNew(await makeExample(stored !== undefined));
  }
  await refreshWorkspace();
}

/** Opens an empty engagement, stored at its first edit. */
export function startNew(): Promise<void> {
  return engagement.openNew();
}

type Steps = Awaited<ReturnType<typeof readSteps>>;

interface Removed {
  id: string;
  name: string;
  record: StoredRecord;
  steps: Steps;
  points: StoredPoint[];
  wasOpen: boolean;
}

const $gone = atom<readonly Removed[]>([]);
/** What was removed and can be had back while the page lives, in the order in which it went. */
export const $removed = readonlyType($gone);

/** Nothing of it can be had back from here on, or of any (null): it was removed for ever. */
export function forgetRemoved(id: string | null): void {
  $gone.set($gone.get().filter((each) => id !== null && each.id !== id));
}

/**
 * Removes an engagement; undoRemove brings it back while the page lives.
 * When it was open, the newest of the others opens, or an empty one.
 * @returns false when there was nothing to remove, or storage failed and it is still there
 */
export async function removeEngagement(id: string): Promise<boolean> {
  await engagement.loadEngagement();
  await engagement.flush();
  const wasOpen = engagement.$engagement.get().id === id;
  const record = await storage.readRecord(id).catch(() => undefined);
  if (!record) return false;
  const name = $entries.get().find((entry) => entry.id === id)?.name ?? '';
  const steps = await readSteps(id).catch((): Steps => []);
  const points = await fetchReading()
    .then(({ listPoints }) => listPoints(id))
    .catch((): StoredPoint[] => []);
  if (wasOpen) await openAnotherThan(id);
  const gone = await storage.deleteRecord(id).then(
    () => true,
    () => false,
  );
  if (gone) {
    $gone.set([...$gone.get(), { id, name, record, steps, points, wasOpen }]);
    engagement.announce(id, null);
  }
  await refreshWorkspace();
  return gone;
}

/**
 * @param id the one removed last when it is left out
 * @returns false when there is nothing to bring back, or storage failed
 */
export async function undoRemove(id?: string): Promise<boolean> {
  const removed = $gone.get().findLast((each) => id === undefined || each.id === id);
  if (!removed) return false;
  const { record, steps, points, wasOpen } = removed;
  try {
    const { parseEngagement, summarise, writePoints } = await fetchReading();
    const written = await storage.writeRecord(
      removed.id,
      record.updatedAt,
      (stored) => stored?.engagement ?? record.engagement,
      {
        summarise(value) {
          const result = parseEngagement(value);
          return result.kind === 'ok' ? summarise(result.engagement) : null;
        },
        isOpened: false,
      },
    );
    await writeSteps(removed.id, steps).catch(() => undefined);
    await writePoints(removed.id, points).catch(() => undefined);
    engagement.announce(removed.id, written.revision);
  } catch {
    return false;
  }
  $gone.set($gone.get().filter((each) => each !== removed));
  if (wasOpen) await engagement.openStored(removed.id);
  await refreshWorkspace();
  return true;
}

async function openAnotherThan(id: string): Promise<void> {
  await refreshWorkspace();
  const next = $entries.get().find((entry) => entry.id !== id && !entry.example && entry.archivedOn === null);
  if (!next || !(await engagement.openStored(next.id))) await engagement.openNew();
}

function sameContent({ parseEngagement }: Reading, stored: unknown, opened: Engagement): boolean {
  const result = parseEngagement(stored);
  return result.kind === 'ok' && serialiseEngagement(result.engagement) === serialiseEngagement(opened);
}
