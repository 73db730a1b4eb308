/** What can be done to an engagement from the list, whether it is the open one or not. */
import { currentEdition } from '../content/edition';
import { createEngagement, createRound } from '../domain/engagement/create';
import { duplicate } from '../domain/engagement/duplicate';
import type { Engagement } from '../domain/engagement/engagement';
import { now, today } from '../platform/clock';
import { newId } from '../platform/ids';
import { readRecord } from '../platform/storage';
import { fetchReading } from './door';
import * as engagement from './engagement';
import { $workspace, refreshWorkspace } from './workspace';

type Change = (engagement: Engagement) => Engagement;

/** Begins an engagement of that name, stores it and opens it. @returns false when the name is none a document may have, or it could not be stored */
export async function createNamed(name: string): Promise<boolean> {
  const id = newId();
  const empty = createEngagement(id, createRound(`${id}-1`, currentEdition, today()));
  const made = withName(name)(empty);
  const door = await fetchReading().catch(() => null);
  if (!door?.isEngagement(made)) return false;
  await engagement.openNew(made);
  await refreshWorkspace();
  return engagement.$saveState.get().kind === 'saved';
}

/** @returns false when the name is none a document may have, or it could not be stored: it has its former name then */
export function renameEngagement(id: string, name: string): Promise<boolean> {
  return changeOne(id, withName(name), now());
}

/** Puts it away, or brings it back: it stays where it is in the order of work. @returns false when it could not be stored */
export function setArchived(id: string, isArchived: boolean): Promise<boolean> {
  const archivedOn = isArchived ? today() : null;
  const lastSaved = $workspace.get().find((entry) => entry.id === id)?.updatedAt ?? now();
  return changeOne(id, (each) => ({ ...each, archivedOn }), lastSaved);
}

/**
 * Stores a copy beside it; what is open stays open.
 * @returns the copy's id; null when the original cannot be read, or the copy could not be stored
 */
export async function duplicateEngagement(id: string, name: string, withAnswers: boolean): Promise<string | null> {
  const original = await documentOf(id);
  if (!original) return null;
  const copy = duplicate(original, { id: newId(), name, startedOn: today(), withAnswers });
  const isStored = await writeDocument(copy.id, now(), () => copy);
  await refreshWorkspace();
  return isStored ? copy.id : null;
}

/** @returns the document as it stands, with what was typed a moment ago; null when it is gone or cannot be read */
export async function documentOf(id: string): Promise<Engagement | null> {
  const open = engagement.$engagement.get();
  if (engagement.$loaded.get() && open.id === id) return open;
  try {
    const [{ parseEngagement }, record] = await Promise.all([fetchReading(), readRecord(id)]);
    const result = record && parseEngagement(record.engagement);
    return result?.kind === 'ok' ? result.engagement : null;
  } catch {
    return null;
  }
}

const withName =
  (name: string): Change =>
  (each) => ({ ...each, organisation: { ...each.organisation, name } });

async function changeOne(id: string, change: Change, updatedAt: string): Promise<boolean> {
  await engagement.loadEngagement();
  if (engagement.$engagement.get().id !== id) {
    const isWritten = await writeDocument(id, updatedAt, (stored) => {
      if (!stored) throw new Error('It is gone');
      return change(stored);
    });
    await refreshWorkspace();
    return isWritten;
  }
  const isTaken = engagement.editEngagement(change);
  await engagement.flush();
  await refreshWorkspace();
  return isTaken && engagement.$saveState.get().kind === 'saved';
}

/**
 * Writes a document that is not the open one, and tells the other tabs.
 * @param next gives what is written, from the document that stands there; when it throws, nothing is written
 * @returns whether it stands there now
 */
export async function writeDocument(
  id: string,
  updatedAt: string,
  next: (stored: Engagement | null) => Engagement,
): Promise<boolean> {
  try {
    const { isEngagement, parseEngagement, summarise, writeKeeping } = await fetchReading();
    const { revision } = await writeKeeping(
      id,
      updatedAt,
      (record) => {
        const stored = record ? parseEngagement(record.engagement) : null;
        if (stored?.kind === 'error') throw new Error('It cannot be read');
        const written = next(stored?.engagement ?? null);
        if (!isEngagement(written)) throw new Error('It would be no valid document');
        return written;
      },
      { summarise, isOpened: false },
    );
    engagement.announce(id, revision);
    return true;
  } catch {
    return false;
  }
}
