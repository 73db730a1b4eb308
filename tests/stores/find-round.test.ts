import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeBrowser, freshBrowser, openTab, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

async function twoClients(): Promise<{ tab: Tab; rounds: string[] }> {
  const tab = await openTab();
  const rounds: string[] = [];
  for (const name of ['Harbour Rail', 'Hill Bakery']) {
    await tab.workspace.startNew();
    tab.organisation.setOrganisation({ name });
    await tab.engagement.flush();
    rounds.push(tab.engagement.$round.get().id);
  }
  return { tab, rounds };
}

const findRound = async (id: string) =>
  (await import('../../src/stores/find-round')).findRound((round) => round.id === id);

test('a round is found among many clients, and no document is read for it', async () => {
  const { tab, rounds } = await twoClients();
  const read = vi.spyOn(IDBObjectStore.prototype, 'get');
  const walked = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
  expect(await findRound(rounds[0]!)).toMatchObject({ name: 'Harbour Rail', isCurrent: true });
  expect(await findRound('of-nobody-1')).toBeNull();
  expect([read.mock.calls, walked.mock.calls]).toEqual([[], []]);
  vi.restoreAllMocks();
  expect(tab.engagement.$engagement.get().organisation.name).toBe('Hill Bakery');
});

test('a round that another followed is found as an earlier one', async () => {
  const { tab, rounds } = await twoClients();
  tab.engagement.editEngagement((each) => ({
    ...each,
    rounds: [...each.rounds, { ...each.rounds[0]!, id: `${each.id}-2` }],
  }));
  await tab.engagement.flush();
  expect(await findRound(rounds[1]!)).toMatchObject({ name: 'Hill Bakery', isCurrent: false });
});

test('a document nothing is known of yet is read, and then found too', async () => {
  const { tab, rounds } = await twoClients();
  const { attempt } = tab.database;
  await attempt((db) => db.clear('summaries'));
  expect(await findRound(rounds[0]!)).toMatchObject({ name: 'Harbour Rail', isCurrent: true });
});
