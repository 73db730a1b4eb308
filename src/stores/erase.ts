/** Removing one engagement or everything for ever, and saying what became of it. */
import {
  deleteDatabase,
  emptyDatabase,
  eraseFromArea,
  eraseFromDatabase,
  eraseSiteFiles,
  isInArea,
  isInDatabase,
  tracesOf,
  whereAnythingIs,
  type Place,
  type Traces,
} from '../platform/erase';
import { announce, forget } from './engagement';
import { forgetRemoved, refreshWorkspace } from './workspace';

/** Where was looked afterwards, and where something is still left. */
export interface Erased {
  looked: readonly Place[];
  left: readonly Place[];
}

const ofOne: readonly Place[] = ['database', 'site', 'tab'];
const ofAll: readonly Place[] = ['database', 'site', 'tab', 'caches', 'worker'];
/** Another tab may be in the middle of saving: it is looked again, and taken away again. */
const tries = 5;
/** How long other tabs have to let go, in milliseconds. */
const pause = 150;

const wait = () => new Promise((resolve) => setTimeout(resolve, pause));

/** @throws {StorageError} where storage does not answer: nothing may have been removed then */
export async function eraseOne(id: string): Promise<Erased> {
  const traces = await tracesOf(id);
  await forget(id);
  announce(id, null, true);
  forgetRemoved(id);
  let left: Place[] = [];
  for (let tried = 0; tried < tries; tried += 1) {
    await eraseFromDatabase(traces);
    eraseFromArea('site', traces);
    eraseFromArea('tab', traces);
    await wait();
    left = await whereIsIt(traces);
    if (left.length === 0) break;
  }
  await refreshWorkspace();
  return { looked: ofOne, left };
}

async function whereIsIt(traces: Traces): Promise<Place[]> {
  const left: Place[] = [];
  if (await isInDatabase(traces)) left.push('database');
  if (isInArea('site', traces)) left.push('site');
  if (isInArea('tab', traces)) left.push('tab');
  return left;
}

/** Removes all that Attune keeps in this browser. The page keeps nothing from then on. */
export async function eraseAll(): Promise<Erased> {
  await forget('');
  announce('', null, true);
  forgetRemoved(null);
  await wait();
  // Where another tab holds on to the database, what is in it is gone at least.
  await emptyDatabase().catch(() => undefined);
  const isDeleted = await deleteDatabase();
  await eraseSiteFiles();
  let left: Place[] = [];
  for (let tried = 0; tried < tries; tried += 1) {
    eraseFromArea('site', null);
    eraseFromArea('tab', null);
    await wait();
    left = await whereAnythingIs();
    if (left.length === 0) break;
    // Where somebody holds it, it is on its way already.
    if (left.includes('database') && isDeleted) await deleteDatabase();
  }
  return { looked: ofAll, left };
}
