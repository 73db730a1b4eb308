import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeBrowser, freshBrowser, openTab, type Tab } from './browser';

const hour = 3_600_000;
const begin = Date.parse('2026-11-21T13:00:00.000Z');

beforeEach(() => {
  freshBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: begin });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeBrowser();
  vi.useRealTimers();
});

/** The earlier states of what is open, oldest first. */
async function pointsOf({ engagement }: Tab) {
  const { listPoints } = await import('../../src/platform/restore-points');
  return (await listPoints(engagement.$engagement.get().id)).sort((a, b) => a.number - b.number);
}

async function nameIn(tab: Tab, name: string): Promise<void> {
  tab.organisation.setOrganisation({ name });
  await tab.engagement.flush();
}

const namesIn = (points: readonly { text: string }[]) =>
  points.map(({ text }) => (JSON.parse(text) as { organisation: { name: string } }).organisation.name);

describe('an earlier state', () => {
  test('is kept with the first save over it, and then an hour later, as it was before that save', async () => {
    const tab = await openTab();
    await nameIn(tab, 'One');
    expect(await pointsOf(tab)).toEqual([]);
    await nameIn(tab, 'Two');
    await nameIn(tab, 'Three');
    vi.setSystemTime(begin + hour);
    await nameIn(tab, 'Four');
    const points = await pointsOf(tab);
    expect(namesIn(points)).toEqual(['One', 'Three']);
    expect(points.map(({ at, savedAt, reason }) => [at, savedAt, reason])).toEqual([
      ['2026-11-21T13:00:00.000Z', '2026-11-21T13:00:00.000Z', 'hour'],
      ['2026-11-21T14:00:00.000Z', '2026-11-21T13:00:00.000Z', 'hour'],
    ]);
    expect(points.every(({ text, bytes }) => text.length === bytes)).toBe(true);
  });

  test('is kept although the clock was set back, and although it stands still', async () => {
    const tab = await openTab();
    await nameIn(tab, 'One');
    await nameIn(tab, 'Two');
    vi.setSystemTime(begin - 300 * hour);
    await nameIn(tab, 'Three');
    const { keepRestorePoint } = await import('../../src/stores/point-asked');
    for (const name of ['Four', 'Five']) {
      keepRestorePoint('import', tab.engagement.$engagement.get());
      await nameIn(tab, name);
    }
    const points = await pointsOf(tab);
    expect(namesIn(points)).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(new Set(points.map(({ at }) => at)).size).toBe(4);
  });

  test('is the whole document as it was before another plan, with what was not saved yet, and once for a series', async () => {
    const tab = await openTab();
    const { setStart } = await import('../../src/stores/plan-edits');
    await nameIn(tab, 'One');
    tab.organisation.setOrganisation({ name: 'Typed a moment ago' });
    setStart('2026-12-01');
    await tab.engagement.flush();
    setStart('2026-12-02');
    await tab.engagement.flush();
    const points = await pointsOf(tab);
    expect(points.map(({ reason }) => reason)).toEqual(['replan']);
    expect(namesIn(points)).toEqual(['Typed a moment ago']);
    const { plan } = (JSON.parse(points[0]!.text) as { rounds: [{ plan: { startOn: unknown } }] }).rounds[0];
    expect(plan.startOn).toBeNull();
  });

  test('is kept before a table, a round, and answers of a link', async () => {
    const tab = await openTab();
    const [{ putTableIn }, { beginNextRound }] = await Promise.all([
      import('../../src/stores/import'),
      import('../../src/stores/rounds'),
    ]);
    await nameIn(tab, 'One');
    putTableIn([{ practice: 'cx-vision', before: undefined, after: { kind: 'level', level: 3 } }] as never);
    await tab.engagement.flush();
    beginNextRound();
    await tab.engagement.flush();
    expect((await pointsOf(tab)).map(({ reason }) => reason)).toEqual(['import', 'round']);
  });

  test('of an older version is kept before it is written anew', async () => {
    const tab = await openTab();
    await nameIn(tab, 'One');
    await nameIn(tab, 'Two');
    const { id } = tab.engagement.$engagement.get();
    const record = (await tab.storage.readRecord(id))!;
    await tab.storage.writeRecord(id, record.updatedAt, () => ({ ...(record.engagement as object), version: 4 }));
    const later = await openTab();
    await later.engagement.loadEngagement();
    await nameIn(later, 'Three');
    const points = await pointsOf(later);
    expect(points.map(({ reason }) => reason)).toEqual(['hour', 'version']);
    expect(JSON.parse(points[1]!.text)).toMatchObject({ version: 4, organisation: { name: 'Two' } });
  });

  test('that cannot be kept costs no save, and old ones make room for one', async () => {
    const tab = await openTab();
    await nameIn(tab, 'One');
    const { id } = tab.engagement.$engagement.get();
    const { writePoints } = await import('../../src/platform/restore-points');
    const old = [1, 2, 3].map((number) => ({
      at: new Date(begin - number * 100 * hour).toISOString(),
      savedAt: '',
      reason: 'hour',
      number,
      bytes: 2,
      text: '{}',
    }));
    await writePoints(id, old);
    const put = IDBObjectStore.prototype.put;
    let fails = 2;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (fails === 0) return put.apply(this, args);
      fails -= 1;
      throw new DOMException('No room', 'QuotaExceededError');
    });
    await nameIn(tab, 'Two');
    expect(tab.engagement.$saveState.get().kind).toBe('saved');
    expect((await tab.storage.readRecord(id))?.engagement).toMatchObject({ organisation: { name: 'Two' } });
    expect((await pointsOf(tab)).map(({ number }) => number)).toEqual([3]);
  });

  test('that is damaged stands in nobody’s way', async () => {
    const tab = await openTab();
    await nameIn(tab, 'One');
    const { id } = tab.engagement.$engagement.get();
    await tab.database.attempt((db) => db.put('restorePoints', 'not one', [id, '2026-11-01T00:00:00.000Z']));
    await tab.database.attempt((db) => db.put('restorePoints', null, [id, 'nor this']));
    await nameIn(tab, 'Two');
    expect((await pointsOf(tab)).map(({ number, reason, text }) => [number, reason, text.length > 100])).toEqual([
      [0, '', false],
      [0, '', false],
      [1, 'hour', true],
    ]);
  });

  test('goes with its organisation, and comes back with it', async () => {
    const tab = await openTab();
    await nameIn(tab, 'One');
    await nameIn(tab, 'Two');
    const { id } = tab.engagement.$engagement.get();
    const { listPoints } = await import('../../src/platform/restore-points');
    await tab.workspace.removeEngagement(id);
    expect(await listPoints(id)).toEqual([]);
    await tab.workspace.undoRemove();
    expect(namesIn(await listPoints(id))).toEqual(['One']);
  });
});
