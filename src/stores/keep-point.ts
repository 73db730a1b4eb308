/**
 * Keeps the state before a save, in the same transaction, where one is due or was asked for. A save never fails for it: without
 * room the save goes first. Fetched with what reads documents (reading.ts): before there is a stored state there is none to keep.
 */
import { isDue, isOfSeries } from '../domain/engagement/restore-points/due';
import { newestFirst, thinned } from '../domain/engagement/restore-points/thin';
import { currentVersion } from '../domain/engagement/version';
import { now } from '../platform/clock';
import { StorageError, type StoredRecord } from '../platform/database';
import { withListsAsText } from '../platform/long-lists';
import { dropOldPoints, pointsIn } from '../platform/restore-points';
import { writeRecord, type WriteOptions, type Writing } from '../platform/storage';
import { askedPoint, pointKept, type AskedPoint } from './point-asked';

/** As writeRecord, with the state before. */
export async function writeKeeping<Value>(
  id: string,
  updatedAt: string,
  next: (stored: StoredRecord | undefined) => Value,
  options: WriteOptions<Value>,
): Promise<StoredRecord & { engagement: Value }> {
  const asked = askedPoint(id);
  const written = await writeWith(asked, id, updatedAt, next, { ...options, pack: withListsAsText });
  pointKept(asked);
  return written;
}

async function writeWith<Value>(
  asked: AskedPoint | null,
  id: string,
  updatedAt: string,
  next: (stored: StoredRecord | undefined) => Value,
  options: WriteOptions<Value>,
): Promise<StoredRecord & { engagement: Value }> {
  let isKeeping = false;
  const beside: WriteOptions<Value>['beside'] = (tx, stored) => {
    isKeeping = stored !== undefined;
    return Promise.all([stored && keepPoint(tx, id, stored, asked), options.beside?.(tx, stored)]);
  };
  try {
    return await writeRecord(id, updatedAt, next, { ...options, beside });
  } catch (error) {
    // Whatever failed before there was anything to keep fails again without it.
    if (!isKeeping && !isFull(error)) throw error;
  }
  try {
    return await writeRecord(id, updatedAt, next, options);
  } catch (error) {
    if (!isFull(error)) throw error;
    await dropOldPoints(id).catch(() => undefined);
    return writeRecord(id, updatedAt, next, options);
  }
}

const isFull = (error: unknown) => error instanceof StorageError && error.reason === 'full';

async function keepPoint(tx: Writing, id: string, stored: StoredRecord, asked: AskedPoint | null): Promise<void> {
  const points = pointsIn(tx, id);
  const at = now();
  const isOlder = versionOf(stored.engagement) < currentVersion;
  const reason = asked?.reason ?? (isOlder ? 'version' : isDue(await points.ats(), at) ? 'hour' : null);
  if (reason === null) return;
  const all = newestFirst(await points.all());
  if (isOfSeries(all[0], reason, at)) return;
  const text = JSON.stringify(asked ? withListsAsText(asked.before) : stored.engagement);
  const point = {
    at: unlike(at, new Set(all.map((each) => each.at))),
    savedAt: asked ? at : stored.updatedAt,
    reason,
    number: (all[0]?.number ?? 0) + 1,
    bytes: text.length,
    text,
  };
  await Promise.all([points.put(point), points.drop(thinned([...all, point], at).map((each) => each.at))]);
}

/** The clock may stand still: the next moment that none was kept at. */
function unlike(at: string, taken: ReadonlySet<string>): string {
  let free = at;
  for (let later = Date.parse(at) + 1; taken.has(free); later += 1) free = new Date(later).toISOString();
  return free;
}

function versionOf(stored: unknown): number {
  const version = (stored as { version?: unknown } | null)?.version;
  return typeof version === 'number' ? version : currentVersion;
}
