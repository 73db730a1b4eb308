import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeBrowser, eventually, freshBrowser, openTab, storedIds, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

const word = 'Zanzibarine';

async function tabWith(name: string) {
  const tab = await openTab();
  const erase = await import('../../src/stores/erase');
  await tab.engagement.loadEngagement();
  await tab.engagement.openNew();
  tab.organisation.setOrganisation({ name });
  await tab.engagement.flush();
  return { tab, erase, id: tab.engagement.$engagement.get().id };
}

/** All that is in the database, key by key, in every store there is. */
function everything(tab: Tab): Promise<Record<string, unknown[]>> {
  return tab.database.attempt(async (db) => {
    const stores: Record<string, unknown[]> = {};
    for (const name of db.objectStoreNames) stores[name] = [await db.getAllKeys(name), await db.getAll(name)];
    return stores;
  });
}
const textOf = async (tab: Tab) =>
  JSON.stringify([await everything(tab), ...[localStorage, sessionStorage].map((area) => ({ ...area }))]);

test('one is gone from every store and from what the browser keeps beside it; another stays byte for byte', async () => {
  const { tab, id: other } = await tabWith('Lakeside');
  await tab.engagement.openNew();
  tab.organisation.setOrganisation({ name: word });
  await tab.engagement.flush();
  const { id } = tab.engagement.$engagement.get();
  const erase = await import('../../src/stores/erase');
  const before = await tab.storage.readRecord(other);
  await tab.database.attempt(async (db) => {
    await db.put('history', { word }, [id, 1]);
    await db.put('history', 'stays', [other, 1]);
    await db.put('restorePoints', { word }, [id, 'x']);
    await db.put('conflicts', { word }, id);
    await db.put('settings', word, `folder:${id}`);
  });
  localStorage.setItem('attune:left-over', JSON.stringify([{ mine: { id }, word }, { mine: { id: other } }]));
  localStorage.setItem('attune:backups', JSON.stringify({ [id]: word, [other]: '2026-11-22T10:00:00.000Z' }));
  localStorage.setItem(`attune:respond:${id}-1:here`, word);
  sessionStorage.setItem('attune:half-typed', JSON.stringify({ [`${id} note`]: word, [`${other} note`]: 'stays' }));
  sessionStorage.setItem(`attune:present:${id}`, word);
  expect(await erase.eraseOne(id)).toEqual({ looked: ['database', 'site', 'tab'], left: [] });
  expect(await textOf(tab)).not.toMatch(new RegExp(`${word}|${id}`));
  expect(await tab.storage.readRecord(other)).toEqual(before);
  expect(await everything(tab)).toMatchObject({ history: [[[other, 1]], ['stays']] });
  expect(localStorage.getItem('attune:left-over')).toBe(JSON.stringify([{ mine: { id: other } }]));
  expect(sessionStorage.getItem('attune:half-typed')).toBe(JSON.stringify({ [`${other} note`]: 'stays' }));
  expect(tab.engagement.$saveState.get()).toEqual({ kind: 'removed' });
});

test('a tab that has it open lets go of it, and what is typed there next is something new', async () => {
  const { tab: one, id } = await tabWith(word);
  const other = await openTab();
  await other.engagement.loadEngagement();
  expect(other.engagement.$engagement.get().id).toBe(id);
  const erase = await import('../../src/stores/erase');
  // This tab erases, the first one hears of it in the middle of typing.
  one.organisation.setOrganisation({ customerWord: word });
  expect((await erase.eraseOne(id)).left).toEqual([]);
  await eventually(() => expect(one.engagement.$saveState.get()).toEqual({ kind: 'removed' }));
  one.organisation.setOrganisation({ name: 'Anew' });
  await one.engagement.flush();
  expect(await storedIds(one)).not.toContain(id);
  expect(await textOf(one)).not.toContain(word);
});

test('everything is gone, the database itself with it, and this page makes no new one', async () => {
  const { tab, erase } = await tabWith(word);
  localStorage.setItem('attune:theme', 'dark');
  localStorage.setItem('another site below this host', 'stays');
  const { left } = await erase.eraseAll();
  expect(left).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
  expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('attune:');
  expect(localStorage.getItem('another site below this host')).toBe('stays');
  await tab.workspace.refreshWorkspace();
  await tab.engagement.flush();
  expect(await indexedDB.databases()).toEqual([]);
});

test('an undo from before does not bring it back', async () => {
  const { tab, erase, id } = await tabWith(word);
  await tab.workspace.removeEngagement(id);
  await erase.eraseOne(id);
  expect(tab.workspace.$removed.get()).toEqual([]);
  expect(await tab.workspace.undoRemove(id)).toBe(false);
});
