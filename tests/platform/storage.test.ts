import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readSteps, writeSteps } from '../../src/platform/steps';
import { listSummaries, writeSummary } from '../../src/platform/summaries';
import * as database from '../../src/platform/database';
import { withListsAsText, withListsOfText } from '../../src/platform/long-lists';
import * as storage from '../../src/platform/storage';
import { freshBrowser } from '../stores/browser';

const at = '2026-11-21T13:02:00.000Z';

beforeEach(freshBrowser);
afterEach(async () => {
  await database.closeStorage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('records', () => {
  test('count their writes, are listed with their ids, and name the one last worked on', async () => {
    expect(await storage.readRecord('a')).toBeUndefined();
    await storage.writeRecord('a', at, () => ({ n: 1 }));
    await storage.writeRecord('b', at, () => ({ n: 2 }));
    const second = await storage.writeRecord('a', at, (stored) => ({ before: stored?.engagement }));
    expect(second).toEqual({ engagement: { before: { n: 1 } }, updatedAt: at, revision: 2 });
    expect(await storage.readRecord('a')).toEqual(second);
    expect((await listSummaries()).map(([id]) => id)).toEqual(['a', 'b']);
    expect(await storage.readLastOpen()).toBe('a');
    await storage.deleteRecord('a');
    expect((await listSummaries()).map(([id]) => id)).toEqual(['b']);
  });

  test('go with the folder that was watched for them, and leave that of others', async () => {
    await storage.writeRecord('a', at, () => ({ n: 1 }));
    // A handle of a folder is kept as it is; here anything stands for it.
    await database.attempt(async (db) => {
      await db.put('settings', 'its folder', storage.folderKey('a'));
      await db.put('settings', 'another', storage.folderKey('b'));
    });
    await storage.deleteRecord('a');
    const kept = await database.attempt(async (db) => db.getAllKeys('settings'));
    expect(kept).toEqual(['folder:b', 'lastOpen']);
  });

  test('with ten thousand views are kept as text and come back as they were', async () => {
    const views = Array.from({ length: 10_000 }, (_, place) => ({ id: `v-${place}`, rater: {}, out: null }));
    const engagement = { id: 'a', rounds: [{ responses: views }] };
    await storage.writeRecord('a', at, () => engagement, { pack: withListsAsText });
    await database.closeStorage();
    expect(withListsOfText((await storage.readRecord('a'))?.engagement)).toEqual(engagement);
    const db = await openDB('attune');
    expect(await db.get('engagements', 'a')).toMatchObject({
      engagement: {
        rounds: [{ responses: { 'attune:list': { 0: JSON.stringify(views.slice(0, 500)), length: 20 } } }],
      },
    });
    db.close();
  });

  test('written at the same time build on each other', async () => {
    const add = (letter: string) =>
      storage.writeRecord('a', at, (stored) => `${(stored?.engagement as string) ?? ''}${letter}`);
    await Promise.all(['x', 'y', 'z'].map(add));
    expect(await storage.readRecord('a')).toEqual({ engagement: 'xyz', updatedAt: at, revision: 3 });
  });

  test('stay as they were when the writer changes its mind', async () => {
    await storage.writeRecord('a', at, () => 'kept');
    const writing = storage.writeRecord('a', at, () => {
      throw new Error('newer');
    });
    await expect(writing).rejects.toMatchObject({ reason: 'unknown' });
    expect((await storage.readRecord('a'))?.engagement).toBe('kept');
  });
});

describe('steps', () => {
  test('come back in the order of their numbers, those of one engagement at a time', async () => {
    await writeSteps('a', [
      [10, 'ten'],
      [2, 'two'],
    ]);
    await writeSteps('a-1', [[1, 'of another']]);
    await writeSteps('A', [[1, 'of another']]);
    expect(await readSteps('a')).toEqual([
      [2, 'two'],
      [10, 'ten'],
    ]);
    await writeSteps('a', [[2, 'two, changed']], [10, 11]);
    expect(await readSteps('a')).toEqual([[2, 'two, changed']]);
    expect(await readSteps('nobody')).toEqual([]);
  });

  test('go with their engagement, and with no other', async () => {
    await storage.writeRecord('a', at, () => 'kept');
    await writeSteps('a', [[1, 'one']]);
    await writeSteps('b', [[1, 'one']]);
    await storage.deleteRecord('a');
    expect(await readSteps('a')).toEqual([]);
    expect(await readSteps('b')).toEqual([[1, 'one']]);
  });

  test('are written all or none', async () => {
    await writeSteps('a', [[1, 'one']]);
    const writing = writeSteps('a', [
      [2, 'two'],
      [3, () => 'no data'],
    ]);
    await expect(writing).rejects.toMatchObject({ reason: 'unknown' });
    expect(await readSteps('a')).toEqual([[1, 'one']]);
  });
});

describe('a database of the first version', () => {
  async function firstVersion() {
    const db = await openDB('attune', 1, {
      upgrade(made) {
        made.createObjectStore('engagements');
        made.createObjectStore('settings');
      },
    });
    await db.put('engagements', { engagement: { n: 1 }, updatedAt: at, revision: 7 }, 'a');
    await db.put('settings', 'a', 'lastOpen');
    return db;
  }

  test('keeps everything it held, and takes steps from then on', async () => {
    (await firstVersion()).close();
    expect(await storage.readRecord('a')).toEqual({ engagement: { n: 1 }, updatedAt: at, revision: 7 });
    expect(await storage.readLastOpen()).toBe('a');
    await writeSteps('a', [[1, 'one']]);
    expect(await readSteps('a')).toEqual([[1, 'one']]);
    expect((await storage.writeRecord('a', at, () => ({ n: 2 }))).revision).toBe(8);
  });

  test('is upgraded as soon as the tab that has it open gives way, which then cannot open it any more', async () => {
    const old = await firstVersion();
    old.addEventListener('versionchange', () => old.close());
    expect((await storage.readRecord('a'))?.revision).toBe(7);
    await expect(openDB('attune', 1)).rejects.toMatchObject({ name: 'VersionError' });
    expect(await storage.readLastOpen()).toBe('a');
  });
});

describe('a database of the second version', () => {
  test('keeps documents, settings and steps, and lists the documents as those nothing is known of yet', async () => {
    const db = await openDB('attune', 2, {
      upgrade(made) {
        for (const store of ['engagements', 'settings', 'history']) made.createObjectStore(store);
      },
    });
    await db.put('engagements', { engagement: { n: 1 }, updatedAt: at, revision: 7 }, 'a');
    await db.put('settings', 'a', 'lastOpen');
    await db.put('history', 'one', ['a', 1]);
    db.close();
    expect(await listSummaries()).toEqual([['a', undefined]]);
    expect(await storage.readRecord('a')).toEqual({ engagement: { n: 1 }, updatedAt: at, revision: 7 });
    expect(await storage.readLastOpen()).toBe('a');
    expect(await readSteps('a')).toEqual([[1, 'one']]);
    expect(await writeSummary('a', { summary: 'worked out', updatedAt: at, revision: 7 })).toBe(true);
    expect(await listSummaries()).toEqual([['a', { summary: 'worked out', updatedAt: at, revision: 7 }]]);
  });
});

describe('summaries', () => {
  const write = (id: string, n: number) => storage.writeRecord(id, at, () => ({ n }), { summarise: (made) => made.n });

  test('are written with their record, none where none is made, and go with it', async () => {
    await write('a', 1);
    await storage.writeRecord('b', at, () => 'kept');
    expect(await listSummaries()).toEqual([
      ['a', { summary: 1, updatedAt: at, revision: 1 }],
      ['b', { summary: null, updatedAt: at, revision: 1 }],
    ]);
    await storage.deleteRecord('a');
    expect((await listSummaries()).map(([id]) => id)).toEqual(['b']);
  });

  test('stay as they were when the record does', async () => {
    await write('a', 1);
    const fails = storage.writeRecord('a', at, () => ({ n: 2 }), {
      summarise: () => {
        throw new Error('no');
      },
    });
    await expect(fails).rejects.toMatchObject({ reason: 'unknown' });
    expect((await storage.readRecord('a'))?.revision).toBe(1);
    expect(await listSummaries()).toEqual([['a', { summary: 1, updatedAt: at, revision: 1 }]]);
  });

  test('that come late do not take the place of a newer one, nor bring back one that went', async () => {
    await write('a', 1);
    const late = { summary: 'late', updatedAt: at, revision: 1 };
    await write('a', 2);
    expect(await writeSummary('a', late)).toBe(false);
    await storage.deleteRecord('a');
    expect(await writeSummary('a', late)).toBe(false);
    expect(await listSummaries()).toEqual([]);
  });

  test('say nothing about what was worked on last when the record is written from the list', async () => {
    await write('a', 1);
    await storage.writeRecord('b', at, () => 'kept', { isOpened: false });
    expect(await storage.readLastOpen()).toBe('a');
  });
});

describe('the connection', () => {
  test('gives way to a newer Attune in another tab, and from then on says so', async () => {
    await storage.writeRecord('a', at, () => 'kept');
    const newer = await openDB('attune', 5);
    await expect(storage.readRecord('a')).rejects.toMatchObject({ reason: 'blocked' });
    newer.close();
  });

  test('opens again when the browser had closed it', async () => {
    const open = vi.spyOn(indexedDB, 'open');
    await storage.writeRecord('a', at, () => 'kept');
    (await (open.mock.results[0]!.value as IDBOpenDBRequest)).result.close();
    expect((await storage.readRecord('a'))?.engagement).toBe('kept');
    expect(open).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['SecurityError', 'blocked'],
    ['InvalidStateError', 'blocked'],
    ['QuotaExceededError', 'full'],
  ])('refused with %s is "%s", and is tried again at the next need', async (name, reason) => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('no', name);
    });
    await expect(storage.readRecord('a')).rejects.toMatchObject({ reason });
    expect(await storage.readRecord('a')).toBeUndefined();
  });
});
