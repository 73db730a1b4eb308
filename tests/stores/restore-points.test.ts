import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeBrowser, freshBrowser, openTab, storedIds, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

async function nameIn(tab: Tab, name: string): Promise<void> {
  tab.organisation.setOrganisation({ name });
  await tab.engagement.flush();
}

/** Named "One", then "Two": its earlier state is "One". */
async function renamed() {
  const tab = await openTab();
  const points = await import('../../src/stores/restore-points');
  await nameIn(tab, 'One');
  await nameIn(tab, 'Two');
  const { id } = tab.engagement.$engagement.get();
  const [point] = await points.readPoints(id);
  return { tab, points, id, state: (await points.openPoint(point!))! };
}

describe('going back to an earlier state', () => {
  test('keeps how it stood, so that undoing it, or going on from it, loses nothing', async () => {
    const { tab, points, id, state } = await renamed();
    const undo = await points.goBackTo(state);
    expect(tab.engagement.$engagement.get().organisation.name).toBe('One');
    expect((await tab.storage.readRecord(id))?.engagement).toMatchObject({ organisation: { name: 'One' } });
    const [newest] = await points.readPoints(id);
    expect(newest).toMatchObject({ reason: 'restore' });
    expect((await points.openPoint(newest!))?.engagement.organisation.name).toBe('Two');
    await nameIn(tab, 'One, gone on from');
    expect(await undo!()).toBe(true);
    expect(tab.engagement.$engagement.get().organisation.name).toBe('Two');
    const [after] = await points.readPoints(id);
    expect((await points.openPoint(after!))?.engagement.organisation.name).toBe('One, gone on from');
  });

  test('does nothing when another organisation is open', async () => {
    const { tab, points, state } = await renamed();
    await tab.workspace.startNew();
    expect(await points.goBackTo(state)).toBeNull();
    expect(tab.engagement.$engagement.get().organisation.name).toBe('');
  });

  test('leaves alone what another tab changed in the same moment', async () => {
    const { tab, points, id, state } = await renamed();
    const other = await openTab();
    await other.engagement.loadEngagement();
    other.organisation.setOrganisation({ customerWord: 'guest' });
    await other.engagement.flush();
    await points.goBackTo(state);
    expect((await tab.storage.readRecord(id))?.engagement).toMatchObject({
      organisation: { name: 'One', customerWord: 'guest' },
    });
  });
});

describe('an earlier state', () => {
  test('set beside is an organisation of its own, and what is open stays open', async () => {
    const { tab, points, id, state } = await renamed();
    const beside = await points.setBeside(state, 'One, as it was');
    expect(tab.engagement.$engagement.get().id).toBe(id);
    expect(await storedIds(tab)).toEqual([beside, id].sort());
    expect((await tab.storage.readRecord(beside!))?.engagement).toMatchObject({
      organisation: { name: 'One, as it was' },
    });
  });

  test.each(['', '{', '"a"', '{"format":"attune","version":99}', '{"attune:list":["x"]}'])(
    'that is no document any more, %j, is said to be none',
    async (text) => {
      await openTab();
      const { openPoint } = await import('../../src/stores/restore-points');
      expect(await openPoint({ text })).toBeNull();
    },
  );
});
