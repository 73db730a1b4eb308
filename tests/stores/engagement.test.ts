import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { model } from '../../src/content/assessment';
import { currentVersion } from '../../src/domain/engagement/engagement';
import { emptyBrand } from '../../src/domain/engagement/empty';
import { closeBrowser, eventually, freshBrowser, openTab, storedIds, storedRecords, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

const level = (value: 1 | 2 | 3 | 4 | 5) => ({ kind: 'level', level: value }) as const;
const nameIn = (tab: Tab) => tab.engagement.$engagement.get().organisation.name;

describe('a first visit', () => {
  test('has an empty engagement that is not stored until something is typed', async () => {
    const tab = await openTab();
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'loading' });
    expect(tab.engagement.$loaded.get()).toBe(false);
    await tab.engagement.loadEngagement();
    expect(tab.engagement.$loaded.get()).toBe(true);
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'empty' });
    expect(tab.engagement.$round.get().edition).toBe(model.id);
    await tab.engagement.flush();
    expect(await storedIds(tab)).toEqual([]);
  });

  test('saves by itself after the first answer', async () => {
    const tab = await openTab();
    await tab.engagement.loadEngagement();
    tab.answers.setAnswer('listening-methods', level(3));
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'saving' });
    await eventually(() => expect(tab.engagement.$saveState.get().kind).toBe('saved'));
    const [record] = await storedRecords(tab);
    expect(record?.engagement).toEqual(tab.engagement.$engagement.get());
  });
});

describe('saving', () => {
  test('is said to be done only after the transaction completed', async () => {
    const tab = await openTab();
    await tab.engagement.loadEngagement();
    const seen: string[] = [];
    const completed = vi.fn();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      this.transaction.addEventListener('complete', completed);
      return put.apply(this, given);
    });
    tab.engagement.$saveState.listen((state) => seen.push(`${state.kind} ${completed.mock.calls.length > 0}`));
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    await tab.engagement.flush();
    vi.restoreAllMocks();
    expect(seen.at(0)).toBe('saving false');
    expect(seen.at(-1)).toBe('saved true');
    expect(seen).not.toContain('saved false');
  });

  test('joins edits that follow each other into one write', async () => {
    const tab = await openTab();
    await tab.engagement.loadEngagement();
    for (const letters of ['H', 'Ha', 'Har', 'Harb']) tab.organisation.setOrganisation({ name: letters });
    await eventually(() => expect(tab.engagement.$saveState.get().kind).toBe('saved'));
    const [record] = await storedRecords(tab);
    expect(record?.revision).toBe(1);
  });

  test('happens at once when the page is hidden', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const tab = await openTab();
      await tab.engagement.loadEngagement();
      tab.organisation.setOrganisation({ name: 'Harbour Rail' });
      tab.hide();
      vi.useRealTimers();
      await tab.engagement.flush();
      expect(await storedIds(tab)).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });

  test('leaves a hint for the start page', async () => {
    const tab = await openTab();
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    tab.answers.setWay('quick');
    tab.answers.setAnswer('complaint-tracking', level(2));
    await tab.engagement.loadEngagement();
    await tab.engagement.flush();
    expect(JSON.parse(localStorage.getItem('attune:hint')!)).toMatchObject({
      name: 'Harbour Rail',
      answered: 1,
      of: 12,
      example: false,
    });
  });
});

describe('coming back', () => {
  test('finds everything as it was left, in a new tab as in the same one', async () => {
    const before = await openTab();
    before.answers.setAnswer('listening-methods', level(4));
    before.answers.setPosition('leader-contact');
    await before.engagement.loadEngagement();
    await before.engagement.flush();
    const left = before.engagement.$engagement.get();
    for (const sameTab of [true, false]) {
      const after = await openTab({ sameTab });
      await after.engagement.loadEngagement();
      expect(after.engagement.$engagement.get()).toEqual(left);
      expect(after.engagement.$saveState.get().kind).toBe('saved');
    }
  });

  test('keeps an answer that was given before the document had loaded', async () => {
    const before = await openTab();
    before.organisation.setOrganisation({ name: 'Harbour Rail' });
    before.answers.setAnswer('listening-methods', { ...level(4), evidence: 'The minutes of May' });
    await before.engagement.loadEngagement();
    await before.engagement.flush();

    const after = await openTab();
    after.answers.setAnswer('listening-methods', level(2));
    after.answers.setAnswer('leader-contact', { kind: 'unknown' });
    expect(after.answers.$answers.get()).toEqual({
      'listening-methods': level(2),
      'leader-contact': { kind: 'unknown' },
    });
    await after.engagement.loadEngagement();
    await after.engagement.flush();
    expect(nameIn(after)).toBe('Harbour Rail');
    expect(after.answers.$answers.get()).toEqual({
      'listening-methods': { ...level(2), evidence: 'The minutes of May' },
      'leader-contact': { kind: 'unknown' },
    });
    expect(await storedIds(after)).toHaveLength(1);
  });

  test.each([
    ['damaged', { format: 'attune', version: 1, organisation: 7 }],
    ['newer', { format: 'attune', version: 99 }],
  ])('puts an empty engagement beside a %s record and leaves the record as it is', async (kind, engagement) => {
    const tab = await openTab();
    await tab.storage.writeRecord('mine', '2026-11-21T13:02:00.000Z', () => engagement);
    await tab.engagement.loadEngagement();
    expect(tab.engagement.$loadProblem.get()).toMatchObject({ kind });
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    await tab.engagement.flush();
    expect((await tab.storage.readRecord('mine'))?.engagement).toEqual(engagement);
    expect(await storedIds(tab)).toHaveLength(2);
  });
});

describe('when storage fails', () => {
  test.each([
    ['full', 'QuotaExceededError'],
    ['unknown', 'UnknownError'],
  ])('says "%s", works on in memory, and saves it all with the next edit that can', async (reason, error) => {
    const tab = await openTab();
    await tab.engagement.loadEngagement();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', error);
    });
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    await tab.engagement.flush();
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'failed', reason });
    expect(nameIn(tab)).toBe('Harbour Rail');
    expect(await storedIds(tab)).toEqual([]);

    vi.restoreAllMocks();
    tab.answers.setAnswer('listening-methods', level(3));
    await tab.engagement.flush();
    expect(tab.engagement.$saveState.get().kind).toBe('saved');
    const [record] = await storedRecords(tab);
    expect(record?.engagement).toEqual(tab.engagement.$engagement.get());
  });

  test('says "full" when the transaction is aborted for want of room after the put', async () => {
    const tab = await openTab();
    await tab.engagement.loadEngagement();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const { transaction } = this;
      Object.defineProperty(transaction, 'error', { value: new DOMException('no', 'QuotaExceededError') });
      const request = put.apply(this, given);
      request.addEventListener('success', () => transaction.abort());
      return request;
    });
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    await tab.engagement.flush();
    vi.restoreAllMocks();
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'failed', reason: 'full' });
    expect(await storedIds(tab)).toEqual([]);
  });

  test('works on in memory where there is no storage at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = await openTab();
    await tab.engagement.loadEngagement();
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'failed', reason: 'blocked' });
    tab.answers.setAnswer('listening-methods', level(3));
    await tab.engagement.flush();
    expect(tab.answers.$answers.get()).toEqual({ 'listening-methods': level(3) });
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'failed', reason: 'blocked' });
  });

  test('never writes over what a newer Attune stored meanwhile', async () => {
    const tab = await openTab();
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    await tab.engagement.loadEngagement();
    await tab.engagement.flush();
    const { id } = tab.engagement.$engagement.get();
    const newer = { ...tab.engagement.$engagement.get(), version: currentVersion + 1, more: true };
    await tab.storage.writeRecord(id, '2026-11-21T13:02:00.000Z', () => newer);
    tab.organisation.setOrganisation({ name: 'Harbour Rail and Ferry' });
    await tab.engagement.flush();
    expect(tab.engagement.$saveState.get().kind).toBe('failed');
    expect(nameIn(tab)).toBe('Harbour Rail and Ferry');
    expect((await tab.storage.readRecord(id))?.engagement).toEqual(newer);
  });
});

describe('two tabs on the same engagement', () => {
  async function twoTabs(): Promise<[Tab, Tab]> {
    const first = await openTab();
    first.organisation.setOrganisation({ name: 'Harbour Rail' });
    await first.engagement.loadEngagement();
    await first.engagement.flush();
    const second = await openTab();
    await second.engagement.loadEngagement();
    return [first, second];
  }

  test('see each other’s changes', async () => {
    const [first, second] = await twoTabs();
    second.answers.setAnswer('listening-methods', level(4));
    await eventually(() => expect(first.answers.$answers.get()).toEqual({ 'listening-methods': level(4) }));
    first.organisation.setOrganisation({ name: 'Harbour Rail and Ferry' });
    await eventually(() => expect(nameIn(second)).toBe('Harbour Rail and Ferry'));
    expect(second.engagement.$saveState.get().kind).toBe('saved');
  });

  test('lose neither side’s edits made at the same time in different fields', async () => {
    const [first, second] = await twoTabs();
    first.answers.setAnswer('listening-methods', level(2));
    second.answers.setAnswer('leader-contact', level(5));
    second.organisation.setProfile({ staff: '51-250' });
    await Promise.all([first.engagement.flush(), second.engagement.flush()]);
    const both = { 'listening-methods': level(2), 'leader-contact': level(5) };
    for (const tab of [first, second]) {
      await eventually(() => expect(tab.answers.$answers.get()).toEqual(both));
      expect(tab.organisation.$profile.get()).toEqual({ staff: '51-250' });
    }
  });

  test('catch up when shown again, should a message have been missed', async () => {
    const [first, second] = await twoTabs();
    const { id } = first.engagement.$engagement.get();
    const changed = {
      ...first.engagement.$engagement.get(),
      organisation: { name: 'Ferry', customerWord: '', profile: {}, brand: emptyBrand },
    };
    await first.storage.writeRecord(id, '2026-11-21T13:02:00.000Z', () => changed);
    expect(nameIn(second)).toBe('Harbour Rail');
    second.hide();
    second.show();
    await eventually(() => expect(nameIn(second)).toBe('Ferry'));
  });

  test('can each have another engagement open', async () => {
    const [first, second] = await twoTabs();
    await second.workspace.startNew();
    second.organisation.setOrganisation({ name: 'Ferry' });
    await second.engagement.flush();
    const { id } = second.engagement.$engagement.get();
    const navigated = await openTab({ sameTab: true });
    await navigated.engagement.loadEngagement();
    expect(navigated.engagement.$engagement.get().id).toBe(id);
    expect(nameIn(first)).toBe('Harbour Rail');
  });
});

describe('values nobody expects', () => {
  test('a name with markup and a note of 10,000 characters come back as they were typed', async () => {
    const name = '<script>alert(1)</script> "Ωμέγα" & Đặng';
    const note = 'ä😀'.repeat(3_334);
    const tab = await openTab();
    tab.organisation.setOrganisation({ name });
    tab.answers.setAnswer('listening-methods', level(3));
    tab.answers.setEvidence('listening-methods', note);
    await tab.engagement.loadEngagement();
    await tab.engagement.flush();
    const after = await openTab();
    await after.engagement.loadEngagement();
    expect(nameIn(after)).toBe(name);
    expect(after.answers.$answers.get()['listening-methods']?.evidence).toBe(note);
  });

  test('a change that would make the document invalid is refused', async () => {
    const tab = await openTab();
    await tab.engagement.loadEngagement();
    const before = tab.engagement.$engagement.get();
    for (const startOn of ['2027-02-29', '0002-01-01', 'tomorrow']) {
      expect(tab.engagement.editRound((round) => ({ ...round, plan: { ...round.plan, startOn } }))).toBe(false);
    }
    expect(tab.engagement.$engagement.get()).toBe(before);
    expect(tab.engagement.editRound((round) => ({ ...round, plan: { ...round.plan, startOn: '2028-02-29' } }))).toBe(
      true,
    );
  });

  test('texts beyond the limit are cut, so that what is stored always opens', async () => {
    const tab = await openTab();
    tab.organisation.setOrganisation({ name: 'x'.repeat(1_000) });
    tab.answers.setAnswer('listening-methods', level(3));
    tab.answers.setEvidence('listening-methods', 'x'.repeat(30_000));
    expect(nameIn(tab)).toHaveLength(400);
    expect(tab.answers.$answers.get()['listening-methods']?.evidence).toHaveLength(20_000);
    await tab.engagement.loadEngagement();
  });
});
