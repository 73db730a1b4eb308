import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { closeBrowser, eventually, freshBrowser, openTab, storedIds, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(async () => {
  vi.doUnmock('../../src/stores/behind-the-door');
  vi.restoreAllMocks();
  await closeBrowser();
});

const nameIn = (tab: Tab) => tab.engagement.$engagement.get().organisation.name;
const stateOf = (tab: Tab) => tab.engagement.$saveState.get();
const door = () => import('../../src/stores/door');
const level = (value: 1 | 2 | 3 | 4 | 5) => ({ kind: 'level', level: value }) as const;

/** A page that nobody touched yet, its document loaded. */
async function untouched(options: { sameTab?: boolean } = {}): Promise<Tab> {
  const tab = await openTab({ ...options, touched: false });
  await tab.engagement.loadEngagement();
  return tab;
}

const letter = ({ report }: Engagement) => ({ ...report, paper: 'letter' as const });

/** No network: what is fetched later does not come. */
function cutOff(): void {
  vi.doMock('../../src/stores/behind-the-door', () => {
    throw new Error('Failed to fetch');
  });
}

describe('a page on which nothing is stored', () => {
  test('does not fetch the door until somebody touches it', async () => {
    await untouched();
    const { theDoor } = await door();
    expect(theDoor()).toBeNull();
    document.dispatchEvent(new Event('pointerdown'));
    await eventually(() => expect(theDoor()).not.toBeNull());
  });

  test('saves an edit made without a touch, checked', async () => {
    const tab = await untouched();
    expect(tab.engagement.$saveState.get()).toEqual({ kind: 'empty' });
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    await eventually(() => expect(stateOf(tab).kind).toBe('saved'));
    const next = await untouched({ sameTab: true });
    expect(nameIn(next)).toBe('Harbour Rail');
  });

  test('takes back what would spoil the document, and that alone, when the door comes', async () => {
    const tab = await untouched();
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    tab.engagement.editRound((round) => ({ ...round, plan: { ...round.plan, startOn: '2027-02-30' } }));
    tab.answers.setAnswer('leader-contact', level(2));
    await tab.engagement.flush();
    expect(tab.engagement.$round.get().plan.startOn).toBeNull();
    expect(nameIn(tab)).toBe('Harbour Rail');
    expect(tab.answers.$answers.get()).toEqual({ 'leader-contact': level(2) });
    expect(stateOf(tab).kind).toBe('saved');
    expect(tab.engagement.editRound((round) => ({ ...round, at: '<b>' }))).toBe(false);
  });

  test('stores nothing where all of it would spoil the document', async () => {
    const tab = await untouched();
    tab.engagement.editRound((round) => ({ ...round, at: '<b>' }));
    await tab.engagement.flush();
    expect(tab.engagement.$round.get().at).toBeNull();
    expect(stateOf(tab)).toEqual({ kind: 'empty' });
    expect(await storedIds(tab)).toEqual([]);
  });

  test('checks what was typed before the door came together with what is typed after', async () => {
    const tab = await untouched();
    tab.engagement.editRound((round) => ({ ...round, at: '<b>' }));
    await (await door()).fetchDoor();
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    expect(tab.engagement.$round.get().at).toBeNull();
    await tab.engagement.flush();
    expect(nameIn(tab)).toBe('Harbour Rail');
  });
});

describe('without a network, once the page is there', () => {
  test('an edit stays in memory, is kept when the page goes, and is there on the next', async () => {
    cutOff();
    const tab = await untouched();
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    await tab.engagement.flush();
    expect(stateOf(tab)).toEqual({ kind: 'failed', reason: 'unfetched' });
    expect(nameIn(tab)).toBe('Harbour Rail');
    expect(await storedIds(tab)).toEqual([]);
    tab.hide();
    vi.doUnmock('../../src/stores/behind-the-door');
    const next = await untouched({ sameTab: true });
    expect(nameIn(next)).toBe('Harbour Rail');
    expect(await storedIds(next)).toHaveLength(1);
  });

  test('the next edit tries again', async () => {
    cutOff();
    const tab = await untouched();
    tab.organisation.setOrganisation({ name: 'Harbour' });
    await tab.engagement.flush();
    vi.doUnmock('../../src/stores/behind-the-door');
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    await tab.engagement.flush();
    expect(stateOf(tab).kind).toBe('saved');
    expect(nameIn(tab)).toBe('Harbour Rail');
  });

  test('what is stored, and what the last page left, stay as they are, and what is done now is kept beside them', async () => {
    const before = await openTab();
    before.organisation.setOrganisation({ name: 'Harbour Rail' });
    await before.engagement.flush();
    const mine = before.engagement.$engagement.get();
    const text = JSON.stringify({ base: { engagement: mine, revision: 1 }, mine: { ...mine, report: letter(mine) } });
    localStorage.setItem('attune:left-over', text);
    cutOff();
    const tab = await untouched({ sameTab: true });
    expect(stateOf(tab).kind).toBe('failed');
    expect(localStorage.getItem('attune:left-over')).toBe(text);
    tab.answers.setAnswer('leader-contact', level(2));
    tab.hide();
    await tab.engagement.loadEngagement();
    vi.doUnmock('../../src/stores/behind-the-door');
    const next = await untouched();
    expect(nameIn(next)).toBe('Harbour Rail');
    expect(next.engagement.$engagement.get().report.paper).toBe('letter');
    expect(next.answers.$answers.get()).toEqual({ 'leader-contact': level(2) });
    expect(await storedIds(next)).toHaveLength(1);
    expect(localStorage.getItem('attune:left-over')).toBeNull();
  });
});

describe('without a network, while something is stored', () => {
  async function stored(): Promise<Tab> {
    const tab = await openTab();
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    await tab.engagement.flush();
    return tab;
  }

  test('nothing takes its place: it opens, with what was typed meanwhile, as soon as the network is back', async () => {
    await stored();
    cutOff();
    const tab = await untouched({ sameTab: true });
    expect(stateOf(tab)).toEqual({ kind: 'failed', reason: 'unopened' });
    expect(tab.engagement.$loaded.get()).toBe(false);
    tab.answers.setAnswer('leader-contact', level(2));
    await tab.engagement.loadEngagement();
    vi.doUnmock('../../src/stores/behind-the-door');
    window.dispatchEvent(new Event('online'));
    await eventually(() => expect(stateOf(tab).kind).toBe('saved'));
    expect(nameIn(tab)).toBe('Harbour Rail');
    expect(tab.answers.$answers.get()).toEqual({ 'leader-contact': level(2) });
    expect(await storedIds(tab)).toHaveLength(1);
  });

  test.each([true, false])('it is there after a reload, with what was typed (in the same tab: %s)', async (sameTab) => {
    await stored();
    cutOff();
    const tab = await untouched({ sameTab });
    tab.answers.setAnswer('leader-contact', level(2));
    tab.hide();
    vi.doUnmock('../../src/stores/behind-the-door');
    const next = await untouched({ sameTab: true });
    await next.engagement.flush();
    expect(nameIn(next)).toBe('Harbour Rail');
    expect(next.answers.$answers.get()).toEqual({ 'leader-contact': level(2) });
    expect(await storedIds(next)).toHaveLength(1);
    expect(localStorage.getItem('attune:left-over')).toBeNull();
  });
});

describe('a page that goes before its document is there', () => {
  async function stored(): Promise<Tab> {
    const tab = await openTab();
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    tab.answers.setAnswer('leader-contact', level(2));
    await tab.engagement.flush();
    return tab;
  }

  test('leaves what was done on it to the next, which does it to the document that was opened', async () => {
    await stored();
    const tab = await openTab({ sameTab: true, touched: false });
    tab.answers.setAnswer('listening-methods', level(4));
    tab.answers.setPosition('listening-methods');
    // The page listens by now; its document is still on the way.
    await Promise.resolve();
    expect(tab.engagement.$loaded.get()).toBe(false);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('gone', 'AbortError');
    });
    tab.hide();
    expect(localStorage.getItem('attune:left-over')).not.toBeNull();
    await tab.engagement.loadEngagement();
    await tab.engagement.flush();
    put.mockRestore();
    const next = await untouched({ sameTab: true });
    await next.engagement.flush();
    expect(nameIn(next)).toBe('Harbour Rail');
    expect(next.answers.$answers.get()).toEqual({ 'leader-contact': level(2), 'listening-methods': level(4) });
    expect(next.engagement.$round.get().at).toBe('listening-methods');
    expect(await storedIds(next)).toHaveLength(1);
  });

  test('leaves nothing where nothing was done', async () => {
    await stored();
    (await openTab({ sameTab: true, touched: false })).hide();
    expect(localStorage.getItem('attune:left-over')).toBeNull();
  });

  test('leaves what was done to the one worked on last, where the tab had none yet', async () => {
    await stored();
    await goesAtOnce();
    const next = await untouched();
    await next.engagement.flush();
    expect(nameIn(next)).toBe('Harbour Rail');
    expect(next.answers.$answers.get()).toEqual({ 'leader-contact': level(2), 'listening-methods': level(4) });
    expect(await storedIds(next)).toHaveLength(1);
  });

  test('leaves what was done first of all', async () => {
    await goesAtOnce();
    const next = await untouched();
    await next.engagement.flush();
    expect(next.answers.$answers.get()).toEqual({ 'listening-methods': level(4) });
    expect(stateOf(next).kind).toBe('saved');
    expect(await storedIds(next)).toHaveLength(1);
  });

  test('leaves it beside what the page before had left', async () => {
    await stored();
    const tab = await openTab({ sameTab: true });
    await tab.engagement.loadEngagement();
    const put = noMoreWrites();
    tab.organisation.setOrganisation({ name: 'Ferry' });
    tab.hide();
    await tab.engagement.flush();
    const second = await openTab({ sameTab: true, touched: false });
    second.answers.setAnswer('listening-methods', level(4));
    await Promise.resolve();
    second.hide();
    put.mockRestore();
    const next = await untouched({ sameTab: true });
    await next.engagement.flush();
    expect(nameIn(next)).toBe('Ferry');
    expect(next.answers.$answers.get()).toEqual({ 'leader-contact': level(2), 'listening-methods': level(4) });
    expect(localStorage.getItem('attune:left-over')).toBeNull();
  });

  test('leaves it beside what another tab leaves at the same moment', async () => {
    await stored();
    const [one, other] = [await untouched({ sameTab: true }), await untouched()];
    const put = noMoreWrites();
    one.organisation.setOrganisation({ name: 'Ferry' });
    other.answers.setAnswer('listening-methods', level(4));
    for (const tab of [one, other, one]) tab.hide();
    await Promise.all([one.engagement.flush(), other.engagement.flush()]);
    put.mockRestore();
    const next = await untouched();
    expect(nameIn(next)).toBe('Ferry');
    expect(next.answers.$answers.get()).toEqual({ 'leader-contact': level(2), 'listening-methods': level(4) });
    expect(localStorage.getItem('attune:left-over')).toBeNull();
  });

  test('leaves it beside what a newer version had left, which stays', async () => {
    const newer = { base: null, mine: { format: 'attune', version: 99 } };
    localStorage.setItem('attune:left-over', JSON.stringify(newer));
    const tab = await untouched();
    const put = noMoreWrites();
    tab.organisation.setOrganisation({ name: 'Ferry' });
    tab.hide();
    await tab.engagement.flush();
    put.mockRestore();
    const next = await untouched({ sameTab: true });
    expect(nameIn(next)).toBe('Ferry');
    expect(JSON.parse(localStorage.getItem('attune:left-over')!)).toEqual([newer]);
  });

  const noMoreWrites = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('gone', 'AbortError');
    });

  /** A tab that opened just now, is answered in, and goes. */
  async function goesAtOnce(): Promise<void> {
    const tab = await openTab({ touched: false });
    tab.answers.setAnswer('listening-methods', level(4));
    await Promise.resolve();
    expect(tab.engagement.$loaded.get()).toBe(false);
    const put = noMoreWrites();
    tab.hide();
    await tab.engagement.loadEngagement();
    await tab.engagement.flush();
    put.mockRestore();
  }
});
