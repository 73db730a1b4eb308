/** The workspace locked and unlocked, and what ends in between. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeBrowser, eventually, freshBrowser, openTab, type Tab } from './browser';

const passphrase = 'lantern gravel otter window';

/** Lists its keys as the browser's own does. */
class ListedStorage {
  [name: string]: unknown;
  getItem(name: string): string | null {
    return Object.hasOwn(this, name) ? String(this[name]) : null;
  }
  setItem(name: string, value: string): void {
    this[name] = value;
  }
  removeItem(name: string): void {
    delete this[name];
  }
}

const lock = () => import('../../src/stores/lock');
const platform = () => import('../../src/platform/lock');

/** Everything in the database as text, past all that Attune has. */
async function everything(tab: Tab): Promise<Record<string, [IDBValidKey, unknown][]>> {
  return tab.database.attempt(async (db) => {
    const stores = await Promise.all(
      [...db.objectStoreNames].map(async (name) => {
        const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
        return [name, keys.map((key, at): [IDBValidKey, unknown] => [key, values[at]])] as const;
      }),
    );
    return Object.fromEntries(stores);
  });
}

async function tabWithWork(): Promise<Tab> {
  const tab = await openTab();
  await tab.engagement.loadEngagement();
  tab.organisation.setOrganisation({ name: 'Kestrel Quay Ferries' });
  await eventually(() => expect(tab.engagement.$saveState.get().kind).toBe('saved'));
  const { writeSteps } = await import('../../src/platform/steps');
  await writeSteps(tab.engagement.$engagement.get().id, [[1, { before: 'Kestrel' }]]);
  return tab;
}

beforeEach(() => {
  freshBrowser();
  vi.stubGlobal('localStorage', new ListedStorage());
  vi.stubGlobal('location', { reload: () => undefined, href: 'http://attune.test/' });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeBrowser();
});

test('what is locked stands nowhere else, and comes back as it was', async () => {
  const tab = await tabWithWork();
  localStorage.setItem('attune:theme', 'dark');
  const before = await everything(tab);
  const local = { ...localStorage };
  expect(JSON.stringify([before, local])).toContain('Kestrel');
  expect(await (await lock()).lockWorkspace(passphrase)).toBe('locked');

  const locked = await everything(tab);
  expect(Object.entries(locked).flatMap(([name, entries]) => (entries.length > 0 ? [name] : []))).toEqual(['locked']);
  expect(JSON.stringify(locked)).not.toMatch(/kestrel|quay|ferries/i);
  expect({ ...localStorage }).toEqual({ 'attune:theme': 'dark', 'attune:locked': 'yes' });

  const { unlockWorkspace } = await lock();
  expect(await unlockWorkspace('another passphrase')).toBe('wrong');
  expect(await everything(tab)).toEqual(locked);
  expect(await unlockWorkspace(passphrase)).toBe('unlocked');
  expect(await everything(tab)).toEqual(before);
  expect({ ...localStorage }).toEqual(local);
});

test('a page that opens while it is locked says so, opens nothing and keeps nothing', async () => {
  await tabWithWork();
  await (await lock()).lockWorkspace(passphrase);
  const other = await openTab();
  await other.engagement.loadEngagement();
  expect(other.engagement.$saveState.get()).toEqual({ kind: 'locked' });
  expect(other.engagement.$loaded.get()).toBe(false);
  other.organisation.setOrganisation({ name: 'Typed while locked' });
  other.hide();
  await other.engagement.flush();
  expect(JSON.stringify({ ...localStorage })).not.toContain('Typed');

  // Unlocked by another tab, it opens by itself, and what was typed is there.
  await (await lock()).unlockWorkspace(passphrase);
  other.show();
  await eventually(() => expect(other.engagement.$loaded.get()).toBe(true));
  expect(other.engagement.$engagement.get().organisation.name).toBe('Typed while locked');
});

test('a tab that saves after it was locked is refused, in every store, and leaves nothing in the open', async () => {
  const tab = await tabWithWork();
  const { putLocked, readStores } = await platform();
  expect(await putLocked(await readStores(), 'locked by another tab')).toBe(true);
  (await platform()).forgetLocal();
  tab.organisation.setOrganisation({ name: 'Kestrel Quay Trains' });
  await eventually(() => expect(tab.engagement.$saveState.get()).toEqual({ kind: 'failed', reason: 'locked' }));
  tab.hide();
  const { writeSteps } = await import('../../src/platform/steps');
  await expect(writeSteps('one', [[1, 'Kestrel']])).rejects.toMatchObject({ reason: 'locked' });
  expect(JSON.stringify([await everything(tab), { ...localStorage }])).not.toContain('Kestrel');
  // The page still holds it.
  expect(tab.engagement.$engagement.get().organisation.name).toBe('Kestrel Quay Trains');
});

test('a tab that types on after it was locked leaves nothing in the open, whenever it is left', async () => {
  const tab = await tabWithWork();
  const { forgetLocal, putLocked, readStores } = await platform();
  const { writeIsLocked } = await import('../../src/platform/settings');
  expect(await putLocked(await readStores(), 'locked by another tab')).toBe(true);
  forgetLocal();
  writeIsLocked(true);
  for (const name of ['Kestrel Quay Trains', 'Kestrel Quay Boats']) {
    tab.organisation.setOrganisation({ name });
    // It says "saving" now, and "locked" once that was refused.
    tab.hide();
    await eventually(() => expect(tab.engagement.$saveState.get()).toEqual({ kind: 'failed', reason: 'locked' }));
    tab.hide();
    expect(JSON.stringify({ ...localStorage })).not.toContain('Kestrel');
  }
});

test('what another tab saves while the passphrase is worked on is locked too', async () => {
  const tab = await tabWithWork();
  const { putLocked, readStores } = await platform();
  const stores = await readStores();
  tab.organisation.setOrganisation({ name: 'Kestrel Quay Trains' });
  await eventually(() => expect(tab.engagement.$saveState.get().kind).toBe('saved'));
  const before = await everything(tab);
  expect(await putLocked(stores, 'made of what was there before')).toBe(false);
  expect(await everything(tab)).toEqual(before);
});

test.for([
  ['locking', 'locked'],
  ['unlocking', 'engagements'],
  ['unlocking', 'settings'],
] as const)('%s that ends when it writes to "%s" leaves everything as it was', async ([what, store]) => {
  const tab = await tabWithWork();
  const { lockWorkspace, unlockWorkspace } = await lock();
  if (what === 'unlocking') await lockWorkspace(passphrase);
  const before = await everything(tab);
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!.value as IDBObjectStore['put'];
  const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (this.name === store) this.transaction.abort();
    return put.apply(this, given);
  });
  expect(await (what === 'locking' ? lockWorkspace(passphrase) : unlockWorkspace(passphrase))).toBe('failed');
  broken.mockRestore();
  expect(await everything(tab)).toEqual(before);
  // And it goes the next time.
  expect(await (what === 'locking' ? lockWorkspace(passphrase) : unlockWorkspace(passphrase))).toMatch(/locked$/);
});

test('what is locked and damaged is told from a wrong passphrase, and is left as it is', async () => {
  const tab = await tabWithWork();
  await (await lock()).lockWorkspace(passphrase);
  await tab.database.attempt(async (db) => {
    const text = String(await db.get('locked', 'workspace'));
    await db.put('locked', text.replace(/"data":"..../, '"data":"AAAA'), 'workspace');
  });
  const before = await everything(tab);
  expect(await (await lock()).unlockWorkspace(passphrase)).toBe('damaged');
  expect(await everything(tab)).toEqual(before);
  expect(await (await lock()).removeForEver()).toBe(true);
  expect(Object.values(await everything(tab)).flat()).toEqual([]);
});
