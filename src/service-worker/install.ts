/**
 * Brings a version onto the device: every file of the list, checked; all of it or none. What came before the line broke stays
 * where it is, unused, and the next visit goes on from there.
 */
import { build, type Listed } from './build';
import { checked, fetchChecked, NoFile, WrongFile } from './checked';
import { keyOf, ownName, setReady, versionNames } from './keeping';
import type { Told } from './messages';
import { windows } from './scope';

/** Requests at a time: the page that is open has its own to make. */
const atOnce = 6;

export async function tell(message: Told): Promise<void> {
  for (const window of await windows()) window.postMessage(message);
}

/** Somebody pays for every megabyte: the library comes page by page as it is read. */
function wantedNow([path]: Listed): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return !connection?.saveData || !path.startsWith('library/');
}

/** The same file in another version's cache. */
async function copied(file: Listed, formerly: readonly Cache[]): Promise<Response | null> {
  for (const cache of formerly) {
    const found = await cache.match(keyOf(file[0]));
    const same = found && (await checked(found, file));
    if (same) return same;
  }
  return null;
}

function whyOf(error: unknown): Told & { kind: 'failed' } {
  const path = error instanceof WrongFile || error instanceof NoFile ? error.message : '';
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { kind: 'failed', why: isFull ? 'full' : error instanceof NoFile ? 'missing' : 'wrong', path };
}

let isStopped = false;
let underWay: Promise<void> | null = null;

/** From here on nothing is brought in. Resolves when all that was under way has ended and is gone. */
export async function stopInstalling(): Promise<void> {
  isStopped = true;
  await underWay?.catch(() => undefined);
}

/** @param now instant, ISO @throws when one file is not to be had or not right, or there is no room */
export function install(now: () => string): Promise<void> {
  underWay = bringIn(now);
  return underWay;
}

async function bringIn(now: () => string): Promise<void> {
  try {
    await fetchAll(now);
  } catch (error) {
    const failed = whyOf(error);
    // The room is the person's own work's before it is ours.
    if (failed.why === 'full' || isStopped) await caches.delete(ownName());
    if (!isStopped) await tell(failed);
    throw error;
  }
}

async function fetchAll(now: () => string): Promise<void> {
  const others = (await versionNames()).filter((name) => name !== ownName());
  const formerly = await Promise.all(others.toReversed().map((name) => caches.open(name)));
  const cache = await caches.open(ownName());
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const wanted = build.files.filter(wantedNow);
  const waiting = wanted.filter(([path]) => !there.has(keyOf(path)));
  let next = 0;
  let done = wanted.length - waiting.length;
  const fetchSome = async () => {
    while (next < waiting.length) {
      const file = waiting[next++]!;
      try {
        if (isStopped) throw new Error('Stopped');
        await cache.put(keyOf(file[0]), (await copied(file, formerly)) ?? (await fetchChecked(file)));
      } catch (error) {
        next = waiting.length;
        throw error;
      }
      done += 1;
      if (done % 25 === 0) await tell({ kind: 'progress', done, of: wanted.length });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchSome));
  await setReady(cache, now());
}
