import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serialiseEngagement } from '../../src/domain/engagement/serialise';
import { closeBrowser, eventually, freshBrowser, openTab, storedIds, storedRecords, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

const nameIn = (tab: Tab) => tab.engagement.$engagement.get().organisation.name;
const idIn = (tab: Tab) => tab.engagement.$engagement.get().id;
const namesIn = (tab: Tab) => tab.workspace.$workspace.get().map((entry) => entry.name);

async function tabWith(name: string): Promise<Tab> {
  const tab = await openTab();
  tab.organisation.setOrganisation({ name });
  tab.answers.setAnswer('listening-methods', { kind: 'level', level: 3, evidence: 'Minutes <b>of</b> May' });
  await tab.engagement.loadEngagement();
  await tab.engagement.flush();
  return tab;
}

async function rename(tab: Tab, name: string): Promise<void> {
  tab.organisation.setOrganisation({ name });
  await tab.engagement.flush();
}

test('the list names what is stored, newest first, and follows what is saved', async () => {
  const tab = await tabWith('Harbour Rail');
  await tab.workspace.startNew();
  await rename(tab, '<script>');
  const stop = tab.workspace.$workspace.listen(() => undefined);
  await eventually(() => expect(namesIn(tab)).toHaveLength(2));
  expect(new Set(namesIn(tab))).toEqual(new Set(['<script>', 'Harbour Rail']));
  expect(
    tab.workspace.$workspace
      .get()
      .map((entry) => entry.answered)
      .sort(),
  ).toEqual([0, 1]);
  await rename(tab, 'Ferry');
  await eventually(() => expect(new Set(namesIn(tab))).toEqual(new Set(['Ferry', 'Harbour Rail'])));
  stop();
});

test('another engagement opens with its own answers, and the one left has kept its last edit', async () => {
  const tab = await tabWith('Harbour Rail');
  const first = idIn(tab);
  await tab.workspace.startNew();
  await rename(tab, 'Ferry');
  expect(tab.answers.$answers.get()).toEqual({});
  tab.organisation.setOrganisation({ name: 'Ferry Company' });
  const second = idIn(tab);
  expect(await tab.workspace.openEngagement(first)).toBe(true);
  expect(nameIn(tab)).toBe('Harbour Rail');
  expect(await tab.workspace.openEngagement(second)).toBe(true);
  expect(nameIn(tab)).toBe('Ferry Company');
  expect(await tab.workspace.openEngagement('nobody')).toBe(false);
  expect(nameIn(tab)).toBe('Ferry Company');
});

test('a new engagement stays the open one over a navigation though nothing is stored of it yet', async () => {
  const tab = await tabWith('Harbour Rail');
  await tab.workspace.startNew();
  const id = idIn(tab);
  const next = await openTab({ sameTab: true });
  await next.engagement.loadEngagement();
  expect(idIn(next)).toBe(id);
  expect(nameIn(next)).toBe('');
  expect(await storedIds(next)).not.toContain(id);
});

describe('a backup', () => {
  test('comes back the same on another browser', async () => {
    const tab = await tabWith('Harbour Rail');
    const document = tab.engagement.$engagement.get();
    const backup = serialiseEngagement(document);
    await closeBrowser();
    freshBrowser();
    const other = await openTab();
    expect(await other.workspace.openBackup(backup)).toEqual({ kind: 'ok', name: 'Harbour Rail', known: false });
    expect(other.engagement.$engagement.get()).toEqual(document);
    expect(other.engagement.$saveState.get().kind).toBe('saved');
    expect(serialiseEngagement(other.engagement.$engagement.get())).toBe(backup);
  });

  test('of the engagement that is open, unchanged, adds nothing', async () => {
    const tab = await tabWith('Harbour Rail');
    const backup = serialiseEngagement(tab.engagement.$engagement.get());
    expect(await tab.workspace.openBackup(backup)).toMatchObject({ kind: 'ok', known: true });
    expect(await storedIds(tab)).toHaveLength(1);
  });

  test('of an earlier state stands beside what came of it, under an id of its own', async () => {
    const tab = await tabWith('Harbour Rail');
    const id = idIn(tab);
    const backup = serialiseEngagement(tab.engagement.$engagement.get());
    await rename(tab, 'Harbour Rail and Ferry');
    expect(await tab.workspace.openBackup(backup)).toMatchObject({ kind: 'ok', known: false });
    expect(nameIn(tab)).toBe('Harbour Rail');
    expect(idIn(tab)).not.toBe(id);
    expect(await tab.workspace.openEngagement(id)).toBe(true);
    expect(nameIn(tab)).toBe('Harbour Rail and Ferry');
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -40), 'damaged'],
    ['of another program', () => '{"entries":[]}', 'foreign'],
    ['of a newer Attune', (text: string) => text.replace(/"version": \d+/, '"version": 99'), 'newer'],
    ['that is no JSON', () => 'Dear customer', 'notJson'],
    ['with a level of 9', (text: string) => text.replace('"level": 3', '"level": 9'), 'damaged'],
  ])('%s changes nothing', async (_, spoil, kind) => {
    const tab = await tabWith('Harbour Rail');
    const before = { open: tab.engagement.$engagement.get(), stored: await storedRecords(tab) };
    const result = await tab.workspace.openBackup(spoil(serialiseEngagement(before.open)));
    expect(result).toMatchObject({ kind: 'error', error: { kind } });
    expect(tab.engagement.$engagement.get()).toBe(before.open);
    expect(await storedRecords(tab)).toEqual(before.stored);
  });

  test('opens in memory when storage is full, and what could not be saved before is still there to go back to', async () => {
    const tab = await tabWith('Harbour Rail');
    const id = idIn(tab);
    const backup = serialiseEngagement({ ...tab.engagement.$engagement.get(), id: 'other' });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    tab.organisation.setOrganisation({ name: 'Not saved yet' });
    expect(await tab.workspace.openBackup(backup)).toMatchObject({ kind: 'ok' });
    expect(idIn(tab)).toBe('other');
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'failed', reason: 'full' });
    vi.restoreAllMocks();
    await tab.workspace.openEngagement(id);
    expect(nameIn(tab)).toBe('Not saved yet');
    await tab.engagement.flush();
    expect(tab.engagement.$saveState.get().kind).toBe('saved');
  });
});

describe('the example', () => {
  test('opens finished, and leaves the user’s own engagement as it was', async () => {
    const tab = await tabWith('Harbour Rail');
    const own = tab.engagement.$engagement.get();
    await tab.workspace.openExample();
    expect(tab.engagement.$engagement.get()).toMatchObject({ id: 'example', example: true });
    expect(Object.keys(tab.answers.$answers.get())).toHaveLength(32);
    expect(await tab.workspace.openEngagement(own.id)).toBe(true);
    expect(tab.engagement.$engagement.get()).toEqual(own);
  });

  test('is found again as it was left', async () => {
    const tab = await openTab();
    await tab.workspace.openExample();
    await rename(tab, 'My own try');
    await tab.workspace.startNew();
    await tab.workspace.openExample();
    expect(nameIn(tab)).toBe('My own try');
    expect(await storedIds(tab)).toEqual(['example']);
  });
});

describe('removing', () => {
  test('takes an engagement out, opens another, and can be undone', async () => {
    const tab = await tabWith('Harbour Rail');
    const first = tab.engagement.$engagement.get();
    await tab.workspace.startNew();
    await rename(tab, 'Ferry');
    const second = tab.engagement.$engagement.get();
    expect(await tab.workspace.removeEngagement(second.id)).toBe(true);
    expect(tab.engagement.$engagement.get()).toEqual(first);
    expect(await storedIds(tab)).toEqual([first.id]);
    expect(await tab.workspace.undoRemove()).toBe(true);
    expect(tab.engagement.$engagement.get()).toEqual(second);
    expect(await tab.workspace.undoRemove()).toBe(false);
    expect(await storedIds(tab)).toHaveLength(2);
  });

  test('the last one leaves an empty engagement', async () => {
    const tab = await tabWith('Harbour Rail');
    await tab.workspace.removeEngagement(idIn(tab));
    expect(nameIn(tab)).toBe('');
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'empty' });
    expect(await storedIds(tab)).toEqual([]);
    expect(await tab.workspace.removeEngagement('nobody')).toBe(false);
  });
});
