/** The earlier states of the open document: read, gone back to, set beside it. Only the page that shows them has this. */
import { practices } from '../content/assessment';
import type { Level } from '../content/schema';
import { assess } from '../domain/assessment/assess';
import { currentRound } from '../domain/engagement/create';
import { duplicate } from '../domain/engagement/duplicate';
import type { Engagement } from '../domain/engagement/engagement';
import { newestFirst } from '../domain/engagement/restore-points/thin';
import { summaryOf, type Summary } from '../domain/engagement/summary';
import { now, today } from '../platform/clock';
import { newId } from '../platform/ids';
import { withListsOfText } from '../platform/long-lists';
import { listPoints, type StoredPoint } from '../platform/restore-points';
import { scopeOf } from './assessment';
import { fetchReading } from './door';
import { $engagement, editEngagement, flush } from './engagement';
import { keepRestorePoint } from './point-asked';
import { writeDocument } from './workspace-verbs';

/** What an earlier state holds. */
export interface EarlierState {
  engagement: Engagement;
  summary: Summary & { level: Level | null };
}

/** @returns the earlier states of the open document, the last one first; damaged ones among them @throws {StorageError} */
export async function readPoints(engagement: string): Promise<StoredPoint[]> {
  return newestFirst(await listPoints(engagement));
}

/** @returns null where it is damaged, or was kept by a newer Attune @throws {NotFetched} */
export async function openPoint({ text }: Pick<StoredPoint, 'text'>): Promise<EarlierState | null> {
  const { parseEngagement } = await fetchReading();
  let stored: unknown;
  try {
    stored = withListsOfText(JSON.parse(text));
  } catch {
    return null;
  }
  const result = parseEngagement(stored);
  if (result.kind === 'error') return null;
  const { engagement } = result;
  const { edition, input } = scopeOf(currentRound(engagement));
  const level = assess(edition, input).overall.earned;
  return { engagement, summary: { ...summaryOf(engagement, practices), level } };
}

/**
 * Puts an earlier state in the place of the open document, which is kept as an earlier state itself.
 * @returns whether it stands there now, and how that is undone; null when another document is open, or it would be none
 */
export async function goBackTo({ engagement }: EarlierState): Promise<(() => Promise<boolean>) | null> {
  const before = $engagement.get();
  if (engagement.id !== before.id || !(await replaceWith(engagement))) return null;
  return async () => $engagement.get().id === before.id && replaceWith(before);
}

async function replaceWith(engagement: Engagement): Promise<boolean> {
  // What another tab writes meanwhile is brought together with it, as with every edit.
  await flush();
  const before = $engagement.get();
  if (engagement.id !== before.id) return false;
  if (!editEngagement(() => engagement)) return false;
  keepRestorePoint('restore', before);
  await flush();
  return true;
}

/** Stores an earlier state as an organisation of its own beside the open one. @returns its id; null when it could not be stored */
export async function setBeside({ engagement }: EarlierState, name: string): Promise<string | null> {
  const copy = duplicate(
    { ...engagement, example: false },
    { id: newId(), name, startedOn: today(), withAnswers: true },
  );
  return (await writeDocument(copy.id, now(), () => copy)) ? copy.id : null;
}
