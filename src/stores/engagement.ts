/**
 * The document that is open, and its way into storage: write-behind, in one queue, merged with what other tabs wrote.
 * Edits made before it is loaded are shown at once and applied again to what was loaded.
 */
import { atom, readonlyType } from 'nanostores';
import { currentRound } from '../domain/engagement/create';
import type { Engagement, Round } from '../domain/engagement/engagement';
import type { ParseError } from '../domain/engagement/parse';
import { openTabChannel, type TabChannel } from '../platform/channel';
import { onFirstTouch } from '../platform/first-touch';
import { onPageLife } from '../platform/page-life';
import { readHint, readOpenInTab, writeOpenInTab } from '../platform/settings';
import { onDatabaseGone, type StoredRecord } from '../platform/database';
import * as storage from '../platform/storage';
import { derived } from './derived';
import { fetchDoor, fetchReading, fetchReadingSoon, theDoor } from './door';
import { exampleInMemory, firstOpen, takeAsked, takeGuest, type Asked, type FirstOpen } from './first-open';
import { writeHintFor } from './hint';
import { readStored } from './read-stored';
import { hearErased, hearLock } from './hear-lock';
import { failedFor, isLockedOut, unopenedFor, type SaveState } from './save-state';
import { inTurn } from './in-turn';
import * as leftOvers from './left-over';
import { empty, newEngagement } from './new-engagement';
import { writeDocument } from './write-document';

export type { SaveState } from './save-state';
type Change = (engagement: Engagement) => Engagement;

const $document = atom(empty);
const $isLoaded = atom(false);
const $saving = atom<SaveState>({ kind: 'loading' });
const $problem = atom<ParseError | null>(null);
/** The engagement that is open; an empty one until loaded. */
export const $engagement = readonlyType($document);
/** The round being worked on. */
export const $round = derived([$engagement], currentRound);
export const $loaded = readonlyType($isLoaded);
export const $saveState = readonlyType($saving);
/** Why what was stored could not be opened, or null. It is left as it is, and a new engagement stands beside it. */
export const $loadProblem = readonlyType($problem);

/** What storage is known to hold of the open document: the base that edits and other tabs' writes are compared with. */
let base: leftOvers.Base = null;
/** Documents left while they could not be saved: kept for as long as the page lives. */
const unsaved = new Map<string, leftOvers.LeftOver>();
/** Nothing was stored when this tab came: what another tab begins is followed. While it is read, edits wait to be done again to it. */
let atBeginning: boolean | 'reading' = false;
/** Edits made before there was a document, or a door to check them at. */
let queued: Change[] = [];
/** What the edits that wait were made to, once there is a document. */
let beforeQueued: Engagement | null = null;
/** An edit waits this long for others to join it, in milliseconds. */
const writeBehind = 50;
let timer: ReturnType<typeof setTimeout> | null = null;
let loading: Promise<void> | null = null;
let channel: TabChannel | null = null;
let asked: Asked = null;
/** What the page is about to open, as far as that is known; null for the example, where nothing of one's own is at stake. */
let opening: string | null = null;

/**
 * Changes the open document and has it saved.
 * @param change pure, and copying only what it changes; it may run a second time on the loaded document
 * @returns false when the result would be no valid document (a text too long, a date that does not exist): nothing changed.
 *   Before the door is there, such an edit is taken, and taken back when the door comes; nothing is saved unchecked
 */
export function editEngagement(change: Change): boolean {
  checkQueued();
  const before = $document.get();
  const after = change(before);
  if (after === before) return true;
  const door = theDoor();
  if (door && !door.isEngagement(after)) return false;
  $document.set(after);
  if (!door || !$isLoaded.get() || atBeginning === 'reading') queued.push(change);
  if ($isLoaded.get()) scheduleSave();
  else void loadEngagement();
  return true;
}

/** Changes the round being worked on; otherwise as editEngagement. */
export function editRound(change: (round: Round) => Round): boolean {
  return editEngagement((engagement) => {
    const before = currentRound(engagement);
    const after = change(before);
    if (after === before) return engagement;
    return { ...engagement, rounds: engagement.rounds.map((round) => (round === before ? after : round)) };
  });
}

/**
 * Opens the engagement this tab had open, else the one last worked on, else a new one. Loads once; never rejects.
 * Where what opens documents did not come, nothing is open after it, and the next call tries again.
 */
export function loadEngagement(): Promise<void> {
  loading ??= inTurn(load);
  return loading;
}

/** Listens to the page and to other tabs, once. */
function begin(): TabChannel {
  asked = takeAsked();
  opening = asked === 'example' ? null : ((asked === null ? readOpenInTab() : null) ?? leftOvers.emptyId);
  onPageLife({
    hide: () => {
      keepUnsaved();
      void flush();
    },
    show: () => void ($isLoaded.get() ? inTurn(() => takeFromStorage($document.get().id)) : loadEngagement()),
    online: () => void ($isLoaded.get() ? flush() : loadEngagement()),
    loses: () => $saving.get().kind === 'failed' && !keepUnsaved(),
  });
  onDatabaseGone(() => void inTurn(saveAgain));
  // Something was saved here before: the door is fetched beside the database, not after it.
  if (readHint()) fetchReadingSoon();
  else onFirstTouch(fetchReadingSoon);
  return openTabChannel(
    ({ id, revision, isForever }) =>
      void (isForever ? forget(id).then(() => hearErased(id)) : inTurn(() => takeFromStorage(id, revision))),
    (word) => void (word === 'locking' ? flush() : hearLock(word)),
  );
}

/** What was stored may be there no more: what is open is written again, whole. What was removed on purpose has no revision left. */
async function saveAgain(): Promise<void> {
  if (base?.revision) base = { engagement: { ...base.engagement }, revision: null };
  await save();
}

async function load(): Promise<void> {
  let left: leftOvers.FoundLeftOver[] = [];
  try {
    const becoming = takeGuest();
    if (becoming) await becoming;
    channel ??= begin();
    left = await leftOvers.findLeftOvers();
    for (const each of left) {
      channel.post(await (await fetchReading()).bringIn(each));
      leftOvers.removeLeftOvers([each]);
    }
    await openFirst(await firstOpen(asked));
  } catch (error) {
    const unopened = unopenedFor(error);
    loading = unopened ? null : loading;
    if (!unopened) await goOnWithout(left);
    $saving.set(unopened ?? failedFor(error));
  }
}

/** Storage failed: the page goes on in memory, with what earlier pages left or the example. */
async function goOnWithout(left: readonly leftOvers.FoundLeftOver[]): Promise<void> {
  const last = left.length > 0 ? (await fetchReading()).inMemory(left, asked, readOpenInTab()) : null;
  const example = !last && asked === 'example' ? await exampleInMemory() : null;
  adopt(last?.mine ?? example ?? newEngagement(), null, { edited: last !== null || example !== null });
  if (last) base = last.base;
  if (last && keepUnsaved()) leftOvers.removeLeftOvers(last.used);
}

/** @returns false when what is not stored would be lost with the page */
function keepUnsaved(): boolean {
  const mine = $document.get();
  if (isLockedOut($saving.get())) return false;
  if ($isLoaded.get()) return !isEdited() || leftOvers.keepLeftOver({ base, mine });
  if (queued.length === 0) return true;
  // Typed before the document was there.
  return (
    opening !== null &&
    leftOvers.keepLeftOver({
      base: { engagement: { ...empty, id: opening }, revision: null },
      mine: { ...mine, id: opening },
    })
  );
}

async function openFirst(first: FirstOpen): Promise<void> {
  if (first.kind === 'fresh') {
    adopt(first.engagement, null, { edited: true });
    scheduleSave();
    return;
  }
  if (opening !== null && first.id !== null) opening = first.id;
  const found = first.id === null ? null : await readStored(first.id);
  if (found?.kind === 'ok') {
    adopt(found.engagement, found.record);
    void storage.writeLastOpen(found.engagement.id).catch(() => undefined);
  } else adopt(found === null && first.id !== null ? newEngagement(first.id) : newEngagement(), null);
  atBeginning = found === null;
  if (first.id === null && asked === null && readHint()) $saving.set({ kind: 'gone' });
  if (found?.kind === 'error') $problem.set(found.error);
}

/** Saves what is not saved yet. Never rejects: $saveState says how it went. */
export const flush = (): Promise<void> => inTurn(save);

/** Opens another stored engagement. @returns false when it is not there or cannot be read; nothing changed then */
export async function openStored(id: string): Promise<boolean> {
  await loadEngagement();
  return inTurn(async () => {
    if (id === $document.get().id) return true;
    const waiting = unsaved.get(id);
    if (waiting && (await fetchDoor()).isEngagement(waiting.mine)) {
      await leave();
      adopt(waiting.mine, null, { edited: true });
      base = waiting.base;
      scheduleSave();
      return true;
    }
    const found = await readStored(id).catch(() => null);
    if (found?.kind !== 'ok') return false;
    await leave();
    adopt(found.engagement, found.record);
    await storage.writeLastOpen(id).catch(() => undefined);
    return true;
  });
}

/** Opens an engagement that is not stored yet and saves it; without one, opens an empty one, saved at the first edit. */
export async function openNew(engagement?: Engagement): Promise<void> {
  await loadEngagement();
  await inTurn(async () => {
    await leave();
    adopt(engagement ?? newEngagement(), null, { edited: engagement !== undefined });
    await save();
  });
}

/** Tells the other tabs of a record written, or removed (null), that is not the one open here. */
export function announce(id: string, revision: number | null, isForever = false): void {
  if (revision === null) unsaved.delete(id);
  channel?.post({ id, revision, isForever });
}

/** Lets go of an engagement, or of all (""), and saves nothing of it any more: it was removed for ever, or a guest leaves. */
export function forget(id: string): Promise<void> {
  return inTurn(async () => {
    for (const each of id === '' ? [...unsaved.keys()] : [id]) unsaved.delete(each);
    if (id !== '' && id !== $document.get().id) return;
    queued = [];
    adopt(newEngagement(), null);
    $saving.set({ kind: 'removed' });
    await leftOvers.dropLeftOver();
  });
}

/** Makes a document the open one and applies the edits that were waiting for it. */
function adopt(engagement: Engagement, record: StoredRecord | null, { edited = false } = {}): void {
  unsaved.delete(engagement.id);
  atBeginning = false;
  base = edited ? null : { engagement, revision: record?.revision ?? null };
  const changed = withQueued(engagement);
  $problem.set(null);
  $saving.set(record ? { kind: 'saved', at: record.updatedAt } : { kind: 'empty' });
  $document.set(changed);
  $isLoaded.set(true);
  writeOpenInTab(engagement.id);
  if (record) writeHintFor(engagement, record.updatedAt);
  if (changed !== engagement) scheduleSave();
}

/** @returns the document with the edits that wait: those that would spoil it are dropped. Without a door they wait on */
function withQueued(engagement: Engagement): Engagement {
  const door = theDoor();
  const changes = queued;
  beforeQueued = engagement;
  if (door) queued = [];
  return changes.reduce((current, change) => {
    const after = change(current);
    return !door || door.isEngagement(after) ? after : current;
  }, engagement);
}

/** Checks what was typed before the door was there, as soon as it is. */
function checkQueued(): void {
  const isTime = theDoor() && $isLoaded.get() && atBeginning !== 'reading';
  if (queued.length > 0 && beforeQueued && isTime) $document.set(withQueued(beforeQueued));
}

/** Saves the open document before another takes its place; what cannot be saved stays in memory. */
async function leave(): Promise<void> {
  do await save();
  while (isEdited() && $saving.get().kind !== 'failed');
  const leaving = $document.get();
  if (isEdited()) unsaved.set(leaving.id, { base, mine: leaving });
  queued = [];
}

const isEdited = (): boolean => $document.get() !== base?.engagement;

function scheduleSave(): void {
  $saving.set({ kind: 'saving' });
  timer ??= setTimeout(() => void flush(), writeBehind);
}

async function save(): Promise<void> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  if (!$isLoaded.get() || !isEdited()) return;
  $saving.set({ kind: 'saving' });
  try {
    await fetchDoor();
    checkQueued();
    const mine = $document.get();
    if (!isEdited()) {
      $saving.set({ kind: 'empty' });
      return;
    }
    const written = await writeDocument(base, mine);
    // Edits made while the transaction ran have their own save scheduled, which brings them together with another tab's.
    if ($document.get() !== mine && written.engagement !== mine) base = { engagement: mine, revision: null };
    else {
      base = written;
      if ($document.get() === mine) $document.set(written.engagement);
    }
    if (!isEdited()) await leftOvers.dropLeftOver();
    if (!isEdited()) $saving.set({ kind: 'saved', at: written.updatedAt });
    writeHintFor(written.engagement, written.updatedAt);
    channel?.post({ id: mine.id, revision: written.revision });
  } catch (error) {
    $saving.set(failedFor(error));
    // Not every page is told that it goes.
    keepUnsaved();
  }
}

/** Takes what another tab wrote. With edits that are not saved yet it is brought together where they are saved, and only there. */
async function takeFromStorage(id: string, revision?: number | null): Promise<void> {
  if (!$isLoaded.get()) return;
  if (id !== $document.get().id) return followBeginning(id);
  if (revision === null && base) base = { ...base, revision: null };
  if (revision === null || revision === base?.revision) return;
  const found = isEdited() ? null : await readStored(id).catch(() => null);
  if (isEdited()) return save();
  // What was stored is gone: while this page slept, another may have locked it.
  if (found === null && base && base.revision !== null) return hearLock('wake');
  if (found?.kind !== 'ok' || found.record.revision === base?.revision) return;
  base = { engagement: found.engagement, revision: found.record.revision };
  $document.set(found.engagement);
  $saving.set({ kind: 'saved', at: found.record.updatedAt });
}

/** Two tabs opened before the first answer are about one organisation, not about two. */
async function followBeginning(id: string): Promise<void> {
  if (!atBeginning || base?.revision !== null || isEdited()) return;
  atBeginning = 'reading';
  const found = await readStored(id).catch(() => null);
  atBeginning = true;
  if (found?.kind === 'ok' && !found.engagement.example) adopt(found.engagement, found.record);
}
