/** The engagements of this browser, and the ways to come to another one. */
import { atom, onMount, readonlyType } from 'nanostores';
import { practices } from '../content/assessment';
import { currentRound } from '../domain/engagement/create';
import type { Engagement } from '../domain/engagement/engagement';
import type { ParseError } from '../domain/engagement/parse';
import { countAnswered } from '../domain/engagement/progress';
import { serialiseEngagement } from '../domain/engagement/serialise';
import { newId } from '../platform/ids';
import { readSteps, writeSteps } from '../platform/steps';
import * as storage from '../platform/storage';
import { fetchDoor, type Door } from './door';
import * as engagement from './engagement';
import { exampleId, makeExample } from './first-open';

export interface WorkspaceEntry {
  id: string;
  /** As typed; may be empty. */
  name: string;
  example: boolean;
  /** Instant, ISO. */
  updatedAt: string;
  /** Practices answered in the round being worked on. */
  answered: number;
}

export type OpenBackupResult =
  /** known: the very same content was stored already and is open now; nothing was added. failed: what reads backups did not come. */
  { kind: 'ok'; name: string; known: boolean } | { kind: 'error'; error: ParseError } | { kind: 'failed' };

const $entries = atom<readonly WorkspaceEntry[]>([]);
/** Newest first. What cannot be read is left out, and left in storage as it is. */
export const $workspace = readonlyType($entries);

onMount($entries, () => {
  void refreshWorkspace();
  return engagement.$saveState.listen(({ kind }) => {
    if (kind === 'saved') void refreshWorkspace();
  });
});

/** Reads the list anew. Where storage fails it keeps what it had. */
export async function refreshWorkspace(): Promise<void> {
  const records = await storage.listRecords().catch(() => null);
  if (!records) return;
  const door = records.length > 0 ? await fetchDoor().catch(() => null) : null;
  if (records.length > 0 && !door) return;
  const entries = records.flatMap(([id, { engagement: value, updatedAt }]): WorkspaceEntry[] => {
    const result = door?.parseEngagement(value);
    if (result?.kind !== 'ok') return [];
    const { organisation, example } = result.engagement;
    const { answered } = countAnswered(currentRound(result.engagement), practices);
    return [{ id, name: organisation.name, example, updatedAt, answered }];
  });
  $entries.set(entries.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)));
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
  const door = await fetchDoor().catch(() => null);
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
    await engagement.openNew(await makeExample(stored !== undefined));
  }
  await refreshWorkspace();
}

/** Opens an empty engagement, stored at its first edit. */
export function startNew(): Promise<void> {
  return engagement.openNew();
}

type Steps = Awaited<ReturnType<typeof readSteps>>;

let removed: { id: string; record: storage.StoredRecord; steps: Steps; wasOpen: boolean } | null = null;

/**
 * Removes an engagement; undoRemove brings the last one removed back while the page lives.
 * When it was open, the newest of the others opens, or an empty one.
 * @returns false when there was nothing to remove, or storage failed and it is still there
 */
export async function removeEngagement(id: string): Promise<boolean> {
  await engagement.loadEngagement();
  await engagement.flush();
  const wasOpen = engagement.$engagement.get().id === id;
  const record = await storage.readRecord(id).catch(() => undefined);
  if (!record) return false;
  const steps = await readSteps(id).catch((): Steps => []);
  if (wasOpen) await openAnotherThan(id);
  const gone = await storage.deleteRecord(id).then(
    () => true,
    () => false,
  );
  if (gone) {
    removed = { id, record, steps, wasOpen };
    engagement.announceRemoval(id);
  }
  await refreshWorkspace();
  return gone;
}

/** @returns false when there is nothing to bring back, or storage failed */
export async function undoRemove(): Promise<boolean> {
  if (!removed) return false;
  const { id, record, steps, wasOpen } = removed;
  try {
    await storage.writeRecord(id, record.updatedAt, (stored) => stored?.engagement ?? record.engagement);
    await writeSteps(id, steps).catch(() => undefined);
    await storage.writeLastOpen(engagement.$engagement.get().id);
  } catch {
    return false;
  }
  removed = null;
  if (wasOpen) await engagement.openStored(id);
  await refreshWorkspace();
  return true;
}

async function openAnotherThan(id: string): Promise<void> {
  await refreshWorkspace();
  const next = $entries.get().find((entry) => entry.id !== id && !entry.example);
  if (!next || !(await engagement.openStored(next.id))) await engagement.openNew();
}

function sameContent({ parseEngagement }: Door, stored: unknown, opened: Engagement): boolean {
  const result = parseEngagement(stored);
  return result.kind === 'ok' && serialiseEngagement(result.engagement) === serialiseEngagement(opened);
}
