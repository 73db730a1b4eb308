import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readConflicts } from '../../src/domain/engagement/conflicts';
import { currentVersion } from '../../src/domain/engagement/engagement';
import { closeBrowser, eventually, freshBrowser, openTab, storedRecords, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

const nameIn = (tab: Tab) => tab.engagement.$engagement.get().organisation.name;

async function tabWithConflicts() {
  const tab = await openTab();
  const [conflicts, records, { $conflicted }] = await Promise.all([
    import('../../src/stores/conflicts'),
    import('../../src/platform/conflicts'),
    import('../../src/stores/conflicted'),
  ]);
  await tab.engagement.loadEngagement();
  const stored = async () => readConflicts(await records.readConflictRecord(tab.engagement.$engagement.get().id));
  return { tab, conflicts, stored, $conflicted };
}

/** Two tabs that typed into the same field before either heard of the other. */
async function twoTabs() {
  const one = await tabWithConflicts();
  one.tab.organisation.setOrganisation({ name: 'Harbour' });
  await one.tab.engagement.flush();
  const other = await tabWithConflicts();
  one.tab.organisation.setOrganisation({ name: 'Harbour Rail' });
  other.tab.organisation.setOrganisation({ name: 'Harbour Ferries' });
  await Promise.all([one.tab.engagement.flush(), other.tab.engagement.flush()]);
  return { one, other };
}

test('both versions of what two tabs typed are stored, and outlast every page', async () => {
  const { one, other } = await twoTabs();
  await eventually(() => expect(nameIn(one.tab)).toBe(nameIn(other.tab)));
  const later = await tabWithConflicts();
  const { list } = await later.stored();
  expect([nameIn(later.tab), ...list.map(({ theirs }) => theirs)].toSorted()).toEqual([
    'Harbour Ferries',
    'Harbour Rail',
  ]);
  expect(list[0]!.path).toEqual(['organisation', 'name']);
  // Every tab knows that there is something to decide.
  for (const { $conflicted, tab } of [one, other, later])
    await eventually(() => expect($conflicted.get()).toBe(tab.engagement.$engagement.get().id));
});

test('what was decided in one tab is decided in the other, and can be taken back', async () => {
  const { one, other } = await twoTabs();
  for (const { conflicts } of [one, other]) {
    conflicts.$conflicts.listen(() => undefined);
    conflicts.followConflicts();
    await eventually(() => expect(conflicts.$conflicts.get().list).toHaveLength(1));
  }
  await eventually(() => expect(nameIn(one.tab)).toBe(nameIn(other.tab)));
  const before = nameIn(one.tab);
  const [conflict] = one.conflicts.$conflicts.get().list;
  expect(await one.conflicts.decide(conflict!, 'other')).toBe(true);
  expect(nameIn(one.tab)).toBe(conflict!.other);
  expect((await one.stored()).list).toEqual([]);
  await eventually(() => expect(nameIn(other.tab)).toBe(conflict!.other));
  await eventually(() => expect(other.conflicts.$conflicts.get().list).toEqual([]));
  expect(await one.conflicts.takeBack(one.conflicts.$decided.get()[0]!)).toBe(true);
  expect(nameIn(one.tab)).toBe(before);
  await eventually(() => expect(other.conflicts.$conflicts.get().list).toHaveLength(1));
  const [again] = one.conflicts.$conflicts.get().list;
  expect(await one.conflicts.decide(again!, 'this')).toBe(true);
  expect(nameIn(one.tab)).toBe(before);
  expect((await one.stored()).list).toEqual([]);
});

test('a tab that types on over what the other one had takes no version away', async () => {
  const { one, other } = await twoTabs();
  await eventually(() => expect(nameIn(one.tab)).toBe(nameIn(other.tab)));
  const [stands, beside] = [nameIn(one.tab), nameIn(one.tab) === 'Harbour Rail' ? 'Harbour Ferries' : 'Harbour Rail'];
  // Its box still has its own words, and somebody goes on in it.
  other.tab.organisation.setOrganisation({ name: `${beside} and more` });
  await other.tab.engagement.flush();
  other.conflicts.$conflicts.listen(() => undefined);
  other.conflicts.followConflicts();
  await eventually(() => expect(other.conflicts.$conflicts.get().list.map((each) => each.other)).toEqual([stands]));
  other.tab.organisation.setOrganisation({ name: 'Something else' });
  const both = () => other.conflicts.$conflicts.get().list.map((each) => String(each.other));
  expect(both().toSorted()).toEqual(['Harbour Ferries', 'Harbour Rail']);
  expect(await other.conflicts.decide(other.conflicts.$conflicts.get().list[0]!, 'this')).toBe(true);
  expect(both()).toHaveLength(1);
});

test('what is typed while both are brought together is kept beside what the other tab has', async () => {
  const one = await tabWithConflicts();
  one.tab.organisation.setOrganisation({ name: 'Harbour' });
  await one.tab.engagement.flush();
  const other = await tabWithConflicts();
  one.tab.organisation.setOrganisation({ name: 'Harbour Rail' });
  await one.tab.engagement.flush();
  // The other tab has its own edit, of another field, on its way, and types the name in the middle of its save.
  other.tab.organisation.setOrganisation({ customerWord: 'guest' });
  const { put } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    spy.mockRestore();
    other.tab.organisation.setOrganisation({ name: 'Harbour Ferries' });
    return put.apply(this, given);
  });
  await other.tab.engagement.flush();
  await other.tab.engagement.flush();
  const [record] = await storedRecords(other.tab);
  expect(record?.engagement).toMatchObject({ organisation: { name: 'Harbour Ferries', customerWord: 'guest' } });
  expect((await other.stored()).list).toMatchObject([{ path: ['organisation', 'name'], theirs: 'Harbour Rail' }]);
});

test('what a page left behind is kept beside what another tab wrote since', async () => {
  const one = await tabWithConflicts();
  one.tab.organisation.setOrganisation({ name: 'Harbour' });
  await one.tab.engagement.flush();
  one.tab.organisation.setOrganisation({ name: 'Harbour Rail' });
  one.tab.hide();
  const left = localStorage.getItem('attune:left-over')!.replace(/"page":"[^"]*"/, '"page":"killed"');
  await one.tab.engagement.flush();
  const other = await tabWithConflicts();
  other.tab.organisation.setOrganisation({ name: 'Harbour Ferries' });
  await other.tab.engagement.flush();
  // As if the first tab had been killed before it had saved.
  localStorage.setItem('attune:left-over', left);
  const later = await tabWithConflicts();
  expect(nameIn(later.tab)).toBe('Harbour Rail');
  expect((await later.stored()).list).toMatchObject([{ theirs: 'Harbour Ferries' }]);
});

test('a newer Attune’s document stays as it is; that nothing is saved over it is said, and nothing is lost', async () => {
  const one = await tabWithConflicts();
  one.tab.organisation.setOrganisation({ name: 'Harbour' });
  await one.tab.engagement.flush();
  const [record] = await storedRecords(one.tab);
  const newer = { ...(record!.engagement as object), version: currentVersion + 1, more: 'of it' };
  await one.tab.storage.writeRecord(one.tab.engagement.$engagement.get().id, record!.updatedAt, () => newer);
  one.tab.organisation.setOrganisation({ name: 'Harbour Rail' });
  await one.tab.engagement.flush();
  expect(one.tab.engagement.$saveState.get()).toEqual({ kind: 'failed', reason: 'newer' });
  expect((await storedRecords(one.tab))[0]!.engagement).toMatchObject({ more: 'of it' });
  // The next page of the newer Attune brings it in.
  expect(localStorage.getItem('attune:left-over')).toContain('Harbour Rail');
});
