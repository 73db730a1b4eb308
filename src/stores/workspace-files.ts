/** The whole workspace as one file, and the way back: a document at a time, so that hundreds do not stop the page. */
import type { Engagement } from '../domain/engagement/engagement';
import type { ParseError } from '../domain/engagement/parse';
import { serialiseEngagement } from '../domain/engagement/serialise';
import { piecesOf, workspaceFile, type WorkspaceFileError } from '../domain/engagement/workspace-file';
import { fingerprint } from '../domain/fingerprint';
import { now } from '../platform/clock';
import { nextTask } from '../platform/next-task';
import { writeBackupAt } from '../platform/settings';
import { readRecord } from '../platform/storage';
import { fetchReading } from './door';
import { exampleId } from './first-open';
import * as engagement from './engagement';
import { $workspace, refreshWorkspace } from './workspace';
import { documentOf, writeDocument } from './workspace-verbs';

export interface WorkspaceBackup {
  file: Blob;
  /** Engagements in it. */
  count: number;
  /** Names of those that could not be read and are not in it. */
  missing: string[];
}

/**
 * @param withExample the example goes in only where somebody asked for it
 * @param onProgress how many of how many are done
 * @param signal stops it
 * @returns null when it was stopped
 */
export async function backUpAll(
  withExample: boolean,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<WorkspaceBackup | null> {
  await engagement.flush();
  await refreshWorkspace();
  const entries = $workspace.get().filter(({ example }) => withExample || !example);
  const parts: string[] = [];
  const kept: typeof entries = [];
  const missing: string[] = [];
  for (const [place, entry] of entries.entries()) {
    onProgress(place, entries.length);
    await nextTask();
    if (signal.aborted) return null;
    const document = await documentOf(entry.id);
    if (!document) missing.push(entry.name);
    else {
      parts.push(`${kept.length === 0 ? '' : workspaceFile.between}${workspaceFile.document(document)}`);
      kept.push(entry);
    }
  }
  onProgress(entries.length, entries.length);
  const head = workspaceFile.head(Object.fromEntries(kept.map(({ id, updatedAt }) => [id, updatedAt])));
  const ids = kept.map(({ id }) => id);
  writeBackupAt(ids, now());
  return {
    file: new Blob([head, ...parts, workspaceFile.tail], { type: 'application/json' }),
    count: kept.length,
    missing,
  };
}

/** A document of the file. beside: another state of it is here; it comes in beside that, under an id of its own. */
export interface FoundDocument {
  kind: 'new' | 'known' | 'beside';
  /** Under which it comes in, or is here. */
  id: string;
  name: string;
  example: boolean;
  archivedOn: string | null;
  text: string;
}

/** `place`: counted from 1. */
export type Found = FoundDocument | { kind: 'error'; error: ParseError; place: number };

export interface ReadWorkspaceFile {
  found: Found[];
  /** When each was saved, by id, as far as the file says so. */
  savedAt: Readonly<Record<string, unknown>>;
  /** The file ends before its end, or was written by a newer Attune; what was found before that holds. */
  error: WorkspaceFileError | null;
}

/**
 * Says what is in the file and what of it is here already. Changes nothing.
 * @throws {NotFetched} where what reads documents did not come
 */
export async function readWorkspaceFile(
  text: string,
  onProgress: (found: number) => void,
  signal: AbortSignal,
): Promise<ReadWorkspaceFile> {
  const { parseEngagement } = await fetchReading();
  await engagement.flush();
  const found: Found[] = [];
  let savedAt: ReadWorkspaceFile['savedAt'] = {};
  const pieces = piecesOf(text);
  for (;;) {
    await nextTask();
    const next = pieces.next();
    if (next.done === true || signal.aborted) return { found, savedAt, error: next.done === true ? next.value : null };
    if (next.value.kind === 'savedAt') savedAt = next.value.at;
    else {
      const result = parseEngagement(next.value.text);
      if (result.kind === 'error') found.push({ kind: 'error', error: result.error, place: found.length + 1 });
      else found.push(await placeOf(result.engagement, next.value.text));
      onProgress(found.length);
    }
  }
}

/** Opened twice, a file brings nothing twice: the id a document comes in under beside another state follows from its content. */
async function placeOf(document: Engagement, text: string): Promise<FoundDocument> {
  const { organisation, example, archivedOn } = document;
  const said = { name: organisation.name, example, archivedOn, text };
  // The example's own id is kept for the example.
  const isReserved = document.id === exampleId && !example;
  const stored = isReserved ? null : await storedAs(document.id);
  if (stored === null && !isReserved) return { ...said, kind: 'new', id: document.id };
  const content = serialiseEngagement(document);
  if (stored === content) return { ...said, kind: 'known', id: document.id };
  const id = `${document.id.slice(0, 31)}-${fingerprint(content)}`;
  return { ...said, kind: (await storedAs(id)) === null ? 'beside' : 'known', id };
}

/** @returns the content stored under that id as a backup has it; empty where it cannot be read; null where there is nothing */
async function storedAs(id: string): Promise<string | null> {
  const record = await readRecord(id);
  if (!record) return null;
  const document = await documentOf(id);
  return document ? serialiseEngagement(document) : '';
}

/**
 * Stores those that are not here yet; nothing that is stored is ever written over.
 * @returns how many came in, and the names of those that could not be stored
 */
export async function takeFound(
  { found, savedAt }: ReadWorkspaceFile,
  onProgress: (done: number, of: number) => void,
): Promise<{ taken: number; failed: string[] }> {
  const { parseEngagement } = await fetchReading();
  const coming = found.filter((each): each is FoundDocument => each.kind === 'new' || each.kind === 'beside');
  const failed: string[] = [];
  let taken = 0;
  for (const { id, name, text } of coming) {
    await nextTask();
    const result = parseEngagement(text);
    const at = result.kind === 'ok' ? savedAt[result.engagement.id] : undefined;
    const isIn =
      result.kind === 'ok' &&
      (await writeDocument(id, isInstant(at) ? at : now(), (stored) => {
        if (stored) throw new Error('Something stands there');
        return { ...result.engagement, id };
      }));
    if (isIn) taken += 1;
    else failed.push(name);
    onProgress(taken + failed.length, coming.length);
  }
  await refreshWorkspace();
  return { taken, failed };
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
