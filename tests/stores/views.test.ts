import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IncomingView } from '../../src/domain/workshop/views/incoming';
import { closeBrowser, freshBrowser, openTab, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

type ViewsTab = Tab & typeof import('../../src/stores/views') & typeof import('../../src/stores/workshop');

async function openViews(options?: Parameters<typeof openTab>[0]): Promise<ViewsTab> {
  const tab = await openTab(options);
  const [views, workshop] = [await import('../../src/stores/views'), await import('../../src/stores/workshop')];
  await tab.engagement.loadEngagement();
  return { ...tab, ...views, ...workshop };
}

const view = (place: number, answers = '3'): IncomingView => ({
  id: `v-${place}-abcdefghij`,
  rater: { seniority: 'leader' },
  via: 'file',
  answers,
});
const idsIn = (tab: ViewsTab) => tab.$views.get().map(({ id }) => id);

test('views come in, are saved, and a reload has them', async () => {
  let tab = await openViews();
  expect(tab.takeViews([view(1), view(2)]).map(({ kind }) => kind)).toEqual(['new', 'new']);
  await tab.engagement.flush();
  await tab.database.closeStorage();
  tab = await openViews({ sameTab: true });
  expect(idsIn(tab)).toEqual(['v-1-abcdefghij', 'v-2-abcdefghij']);
  expect(tab.takeViews([view(1)])).toEqual([{ id: 'v-1-abcdefghij', kind: 'known' }]);
  expect(tab.$lastTaken.get()).toBeNull();
});

test('what came in is taken back, and what was answered meanwhile stays', async () => {
  const tab = await openViews();
  tab.takeViews([view(1)]);
  tab.takeViews([view(1, '4'), view(2)]);
  tab.answers.setAnswer('insight', { kind: 'unknown' });
  expect(tab.undoTake()).toBe(true);
  expect(tab.$views.get()).toMatchObject([{ id: 'v-1-abcdefghij', out: null }]);
  expect(tab.answers.$answers.get()).toEqual({ insight: { kind: 'unknown' } });
  expect(tab.undoTake()).toBe(false);
});

test('many come in by steps, say how far they are, and are taken back at once', async () => {
  const tab = await openViews();
  const shares: number[] = [];
  const incoming = Array.from({ length: 2_500 }, (_, place) => view(place));
  const outcomes = await tab.takeManyViews(incoming, (share) => shares.push(share));
  expect(outcomes.every(({ kind }) => kind === 'new')).toBe(true);
  expect(idsIn(tab)).toEqual(incoming.map(({ id }) => id));
  expect(shares).toEqual([0.4, 0.8, 1]);
  await tab.engagement.flush();
  expect(tab.engagement.$saveState.get().kind).toBe('saved');
  expect(tab.undoTake()).toBe(true);
  expect(idsIn(tab)).toEqual([]);
});

test('nothing goes into another engagement that was opened meanwhile, nor is taken back from it', async () => {
  const tab = await openViews();
  tab.takeViews([view(1)]);
  await tab.engagement.flush();
  const incoming = Array.from({ length: 2_500 }, (_, place) => view(place));
  const taking = tab.takeManyViews(incoming);
  await tab.engagement.openNew();
  await taking;
  expect(idsIn(tab)).toEqual([]);
  expect(tab.undoTake()).toBe(false);
});

test('a view that no document could hold is not taken', async () => {
  const tab = await openViews();
  expect(tab.takeViews([{ ...view(1), rater: { name: 'x'.repeat(401) } }])).toEqual([]);
  expect(idsIn(tab)).toEqual([]);
});
