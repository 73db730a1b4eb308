import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Engagement, OwnAction } from '../../src/domain/engagement/engagement';
import { emptyBrand } from '../../src/domain/engagement/empty';
import { closeBrowser, freshBrowser, openTab, storedIds, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

const nameIn = (tab: Tab) => tab.engagement.$engagement.get().organisation.name;
const level = (value: 1 | 2 | 3 | 4 | 5) => ({ kind: 'level', level: value }) as const;

/** A page that goes while nothing reaches the database any more, as browsers do it. */
async function tearDown(tab: Tab): Promise<void> {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('gone', 'AbortError');
  });
  tab.hide();
  await tab.engagement.flush();
  vi.restoreAllMocks();
}

async function tabWith(name: string): Promise<Tab> {
  const tab = await openTab();
  tab.organisation.setOrganisation({ name });
  await tab.engagement.loadEngagement();
  await tab.engagement.flush();
  return tab;
}

async function nextPage(): Promise<Tab> {
  const tab = await openTab({ sameTab: true });
  await tab.engagement.loadEngagement();
  return tab;
}

describe('edits on their way when the page goes', () => {
  test('are there on the next page, stored, and kept nowhere else', async () => {
    const tab = await tabWith('Harbour Rail');
    tab.answers.setAnswer('leader-contact', level(4));
    await tearDown(tab);
    const next = await nextPage();
    expect(next.answers.$answers.get()).toEqual({ 'leader-contact': level(4) });
    expect(next.engagement.$saveState.get().kind).toBe('saved');
    expect(await storedIds(next)).toHaveLength(1);
    expect(localStorage.getItem('attune:left-over')).toBeNull();
  });

  test('are there in another tab too, also when they are all there was', async () => {
    const tab = await openTab();
    await tab.engagement.loadEngagement();
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    await tearDown(tab);
    const other = await openTab();
    await other.engagement.loadEngagement();
    expect(nameIn(other)).toBe('Harbour Rail');
  });

  test('are merged with what another tab stored meanwhile', async () => {
    const tab = await tabWith('Harbour Rail');
    tab.answers.setAnswer('leader-contact', level(4));
    await tearDown(tab);
    const { id } = tab.engagement.$engagement.get();
    await tab.storage.writeRecord(id, '2026-11-21T13:02:00.000Z', (stored) => ({
      ...(stored?.engagement as object),
      organisation: { name: 'Ferry', customerWord: '', profile: {}, brand: emptyBrand },
    }));
    const next = await nextPage();
    expect(nameIn(next)).toBe('Ferry');
    expect(next.answers.$answers.get()).toEqual({ 'leader-contact': level(4) });
  });

  test('are not kept when there are none', async () => {
    const tab = await tabWith('Harbour Rail');
    tab.hide();
    expect(localStorage.getItem('attune:left-over')).toBeNull();
  });

  test('carry the work from page to page where the browser keeps no database', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const tab = await openTab();
    tab.answers.setAnswer('leader-contact', level(4));
    await tab.engagement.loadEngagement();
    tab.hide();
    const next = await nextPage();
    expect(next.engagement.$saveState.get()).toEqual({ kind: 'failed', reason: 'blocked' });
    next.answers.setAnswer('listening-methods', level(2));
    next.hide();
    const last = await nextPage();
    expect(last.answers.$answers.get()).toEqual({ 'leader-contact': level(4), 'listening-methods': level(2) });
  });

  test.each(['{', '[]', 'null', '{"mine":{"format":"attune","version":1}}'])(
    'that are no document are passed over: %s',
    async (text) => {
      const tab = await tabWith('Harbour Rail');
      localStorage.setItem('attune:left-over', text);
      const next = await nextPage();
      expect(nameIn(next)).toBe('Harbour Rail');
      expect(await storedIds(tab)).toHaveLength(1);
      expect(localStorage.getItem('attune:left-over')).toBeNull();
    },
  );

  test('that a tab of the first version left are brought up and merged with what a newer one has planned since', async () => {
    const tab = await tabWith('Harbour Rail');
    const first = asOfVersionOne(tab.engagement.$engagement.get());
    const own: OwnAction = {
      title: 'Screens at the quay',
      doneWhen: '',
      lifts: null,
      month: 1,
      owner: '',
      effort: 1,
      needs: [],
      quickWin: false,
    };
    tab.engagement.editRound((round) => ({ ...round, plan: { ...round.plan, own: { 'own-a': own }, daysOff: [] } }));
    await tab.engagement.flush();
    const mine = structuredClone(first);
    mine.rounds[0]!.plan = { ...mine.rounds[0]!.plan, daysOff: ['2026-12-24'] };
    const base = { engagement: first, revision: 1 };
    localStorage.setItem('attune:left-over', JSON.stringify({ base, mine }));
    const next = await nextPage();
    expect(next.engagement.$round.get().plan).toMatchObject({ own: { 'own-a': own }, daysOff: ['2026-12-24'] });
    expect(nameIn(next)).toBe('Harbour Rail');
    expect(next.engagement.$saveState.get().kind).toBe('saved');
  });
});

/** A document as the first version wrote it. */
function asOfVersionOne(document: Engagement) {
  return {
    ...document,
    version: 1,
    rounds: document.rounds.map((round) => {
      const { startOn, capacity, daysOff, choices } = round.plan;
      return { ...round, plan: { startOn, capacity, daysOff, choices } };
    }),
  };
}
