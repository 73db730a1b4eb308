import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { limits } from '../../src/domain/engagement/engagement';
import { serialiseEngagement } from '../../src/domain/engagement/serialise';
import { closeBrowser, eventually, freshBrowser, openTab, storedIds, storedRecords, type Tab } from './browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

type ManyTab = Tab & { verbs: typeof import('../../src/stores/workspace-verbs') } & {
  files: typeof import('../../src/stores/workspace-files');
};

async function openMany(options?: Parameters<typeof openTab>[0]): Promise<ManyTab> {
  const tab = await openTab(options);
  const verbs = await import('../../src/stores/workspace-verbs');
  const files = await import('../../src/stores/workspace-files');
  await tab.engagement.loadEngagement();
  return { ...tab, verbs, files };
}

/** Made one after the other, each with an answer; the last is open. @returns their ids */
async function begin(tab: ManyTab, names: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    expect(await tab.verbs.createNamed(name)).toBe(true);
    tab.answers.setAnswer('listening-methods', { kind: 'level', level: 3, evidence: name });
    await tab.engagement.flush();
    ids.push(tab.engagement.$engagement.get().id);
  }
  await tab.workspace.refreshWorkspace();
  return ids;
}

const entry = (tab: Tab, id: string) => tab.workspace.$workspace.get().find((each) => each.id === id);
const namesIn = (tab: Tab) =>
  tab.workspace.$workspace
    .get()
    .map(({ name }) => name)
    .sort();
/** Without how often each was written. */
const listIn = (tab: Tab) => tab.workspace.$workspace.get().map((each) => ({ ...each, revision: 0 }));
const quiet = () => undefined;
const untilTheEnd = new AbortController().signal;
const contents = async (tab: Tab) => (await storedRecords(tab)).map(({ engagement }) => engagement);

describe('a name', () => {
  test('begins an engagement, which is open and stored', async () => {
    const tab = await openMany();
    const [id] = await begin(tab, ['Harbour Rail']);
    expect(tab.engagement.$engagement.get().id).toBe(id);
    expect(await storedIds(tab)).toEqual([id]);
    expect(await tab.verbs.createNamed('x'.repeat(limits.shortText + 1))).toBe(false);
    expect(await storedIds(tab)).toEqual([id]);
  });

  test('is changed where the engagement is open and where it is not, and refused where it is too long', async () => {
    const tab = await openMany();
    const [first, second] = await begin(tab, ['Harbour Rail', 'Ferry']);
    for (const id of [first!, second!]) expect(await tab.verbs.renameEngagement(id, `${id} & Co`)).toBe(true);
    expect(namesIn(tab)).toEqual([`${first} & Co`, `${second} & Co`].sort());
    expect(tab.engagement.$engagement.get().organisation.name).toBe(`${second} & Co`);
    const before = await contents(tab);
    for (const id of [first!, second!]) {
      expect(await tab.verbs.renameEngagement(id, 'x'.repeat(limits.shortText + 1))).toBe(false);
    }
    expect(await contents(tab)).toEqual(before);
    expect(await tab.verbs.renameEngagement('nobody', 'x')).toBe(false);
  });

  test('changed from the list reaches another tab that has it open, and what is typed there stays', async () => {
    const tab = await openMany();
    const [first] = await begin(tab, ['Harbour Rail', 'Ferry']);
    const other = await openMany();
    await other.workspace.openEngagement(first!);
    expect(await tab.verbs.renameEngagement(first!, 'Harbour')).toBe(true);
    other.organisation.setOrganisation({ customerWord: 'guest' });
    await eventually(() => expect(other.engagement.$engagement.get().organisation.name).toBe('Harbour'));
    await other.engagement.flush();
    expect(other.engagement.$engagement.get().organisation).toMatchObject({ name: 'Harbour', customerWord: 'guest' });
  });
});

test('putting away and bringing back changes the day it was put away and nothing else, nor what opens next', async () => {
  const tab = await openMany();
  const [first, second] = await begin(tab, ['Harbour Rail', 'Ferry']);
  const before = { content: await contents(tab), at: entry(tab, first!)!.updatedAt };
  expect(await tab.verbs.setArchived(first!, true)).toBe(true);
  expect(entry(tab, first!)).toMatchObject({
    archivedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    updatedAt: before.at,
  });
  expect(await tab.storage.readLastOpen()).toBe(second);
  expect(await tab.verbs.setArchived(first!, false)).toBe(true);
  expect(await contents(tab)).toEqual(before.content);
});

describe('a copy', () => {
  test('changed and removed leaves the original as it was, to the byte', async () => {
    const tab = await openMany();
    const [id] = await begin(tab, ['Harbour Rail']);
    const before = serialiseEngagement((await tab.verbs.documentOf(id!))!);
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.string({ maxLength: 30 }), async (withAnswers, name) => {
        const copy = (await tab.verbs.duplicateEngagement(id!, name, withAnswers))!;
        expect(entry(tab, copy)).toMatchObject({ name, answered: withAnswers ? 1 : 0 });
        expect(await tab.verbs.renameEngagement(copy, `${name}!`)).toBe(true);
        expect(await tab.workspace.removeEngagement(copy)).toBe(true);
        expect(serialiseEngagement((await tab.verbs.documentOf(id!))!)).toBe(before);
        expect(await storedIds(tab)).toEqual([id]);
      }),
      { numRuns: 8 },
    );
  });

  test('is not what is open, and is not made of what is not there', async () => {
    const tab = await openMany();
    const [id] = await begin(tab, ['Harbour Rail']);
    await tab.verbs.duplicateEngagement(id!, 'Copy of Harbour Rail', true);
    expect(tab.engagement.$engagement.get().id).toBe(id);
    expect(await tab.verbs.duplicateEngagement('nobody', 'x', true)).toBeNull();
  });
});

describe('removing several', () => {
  test('each can be had back, in any order', async () => {
    const tab = await openMany();
    const ids = await begin(tab, ['A', 'B', 'C']);
    const before = await contents(tab);
    for (const id of ids) expect(await tab.workspace.removeEngagement(id)).toBe(true);
    expect(tab.workspace.$removed.get().map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(await storedIds(tab)).toEqual([]);
    for (const id of [ids[1]!, ids[2]!, ids[0]!]) expect(await tab.workspace.undoRemove(id)).toBe(true);
    expect(tab.workspace.$removed.get()).toEqual([]);
    expect(await contents(tab)).toEqual(before);
    expect(namesIn(tab)).toEqual(['A', 'B', 'C']);
  });

  test('opens one in use in place of the open one, not one put away', async () => {
    const tab = await openMany();
    const [first, second, third] = await begin(tab, ['A', 'B', 'C']);
    await tab.verbs.setArchived(second!, true);
    await tab.workspace.removeEngagement(third!);
    expect(tab.engagement.$engagement.get().id).toBe(first);
  });
});

describe('a backup of all', () => {
  const backUp = async (tab: ManyTab, withExample = false) =>
    await (await tab.files.backUpAll(withExample, quiet, untilTheEnd))!.file.text();
  const take = async (tab: ManyTab, text: string) => {
    const read = await tab.files.readWorkspaceFile(text, quiet, untilTheEnd);
    const kinds = read.found.map(({ kind }) => kind);
    return { kinds, error: read.error, ...(await tab.files.takeFound(read, quiet)) };
  };

  test('brings the same documents to an empty browser, put away and saved when they were', async () => {
    const tab = await openMany();
    const ids = await begin(tab, ['A', 'شركة', '}{"']);
    await tab.verbs.setArchived(ids[0]!, true);
    const before = { content: await contents(tab), list: listIn(tab) };
    const text = await backUp(tab);
    await closeBrowser();
    freshBrowser();
    const other = await openMany();
    expect(await take(other, text)).toEqual({ kinds: ['new', 'new', 'new'], error: null, taken: 3, failed: [] });
    expect(await contents(other)).toEqual(before.content);
    expect(listIn(other)).toEqual(before.list);
    expect(await backUp(other)).toBe(text);
  });

  test('opened where everything is still there adds nothing', async () => {
    const tab = await openMany();
    await begin(tab, ['A', 'B']);
    const before = await storedRecords(tab);
    expect(await take(tab, await backUp(tab))).toMatchObject({ kinds: ['known', 'known'], taken: 0 });
    expect(await storedRecords(tab)).toEqual(before);
  });

  test('puts an earlier state beside the later one, once however often it is opened', async () => {
    const tab = await openMany();
    const [id] = await begin(tab, ['A']);
    const text = await backUp(tab);
    await tab.verbs.renameEngagement(id!, 'A, later');
    expect(await take(tab, text)).toMatchObject({ kinds: ['beside'], taken: 1 });
    expect(namesIn(tab)).toEqual(['A', 'A, later']);
    expect(await take(tab, text)).toMatchObject({ kinds: ['known'], taken: 0 });
    expect(namesIn(tab)).toEqual(['A', 'A, later']);
  });

  test('holds the example only where it was asked for', async () => {
    const tab = await openMany();
    await begin(tab, ['A']);
    await tab.workspace.openExample();
    const idsIn = (text: string) =>
      (JSON.parse(text) as { engagements: { id: string }[] }).engagements.map(({ id }) => id);
    expect(idsIn(await backUp(tab))).toHaveLength(1);
    expect(idsIn(await backUp(tab, true))).toContain('example');
  });

  test('can be stopped, and says of a damaged document where it stands', async () => {
    const tab = await openMany();
    await begin(tab, ['A', 'B']);
    const stop = new AbortController();
    stop.abort();
    expect(await tab.files.backUpAll(false, quiet, stop.signal)).toBeNull();
    const text = (await backUp(tab)).replace('"level": 3', '"level": 9');
    const { found } = await tab.files.readWorkspaceFile(text, quiet, untilTheEnd);
    expect(found.map(({ kind }) => kind)).toEqual(['error', 'known']);
    expect(found[0]).toMatchObject({ place: 1, error: { kind: 'damaged' } });
  });

  test('says what could not be stored', async () => {
    const tab = await openMany();
    await begin(tab, ['A']);
    const text = await backUp(tab);
    await tab.workspace.removeEngagement(tab.engagement.$engagement.get().id);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    expect(await take(tab, text)).toMatchObject({ taken: 0, failed: ['A'] });
    vi.restoreAllMocks();
  });
});

describe('what stands in the list', () => {
  test('is worked out for documents of before, and what cannot be read is counted and kept', async () => {
    const tab = await openMany();
    const [id] = await begin(tab, ['Harbour Rail']);
    const document = await tab.verbs.documentOf(id!);
    await tab.storage.writeRecord('old', '2026-11-20T10:00:00.000Z', () => ({ ...document, id: 'old' }), {
      isOpened: false,
    });
    await tab.storage.writeRecord('strange', '2026-11-20T10:00:00.000Z', () => ({ n: 1 }), { isOpened: false });
    const stop = tab.workspace.$workspace.listen(quiet);
    await tab.workspace.refreshWorkspace();
    await eventually(() =>
      expect(tab.workspace.$workspaceReading.get()).toEqual({ isListed: true, waiting: 0, unreadable: 1 }),
    );
    expect(entry(tab, 'old')).toMatchObject({
      name: 'Harbour Rail',
      answered: 1,
      updatedAt: '2026-11-20T10:00:00.000Z',
    });
    expect(await storedIds(tab)).toContain('strange');
    stop();
  });

  test('has the level earned once somebody works it out, anew after each save, and never from views that are not revealed', async () => {
    vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act, 0));
    const tab = await openMany();
    const { completeLevels } = await import('../../src/stores/levels');
    const { practices } = await import('../../src/content/assessment');
    const [id] = await begin(tab, ['Harbour Rail']);
    expect(entry(tab, id!)!.level).toBeUndefined();
    completeLevels();
    await eventually(() => expect(entry(tab, id!)!.level).toBeNull());
    tab.engagement.editRound((round) => ({
      ...round,
      responses: [
        ...round.responses,
        {
          id: 'v-1-aaaaaaaaaa',
          rater: {},
          via: 'code',
          answers: '5'.repeat(32),
          receivedAt: '2026-11-21T13:02:00.000Z',
          out: null,
        },
      ],
    }));
    await tab.engagement.flush();
    await eventually(() => expect(entry(tab, id!)).toMatchObject({ views: 1, level: null }));
    for (const practice of practices) tab.answers.setAnswer(practice.id, { kind: 'level', level: 2 });
    await tab.engagement.flush();
    await eventually(() => expect(entry(tab, id!)).toMatchObject({ level: 2, answered: 32 }));
    // Kept: the next page has it at once.
    const next = await openMany({ sameTab: true });
    await next.workspace.refreshWorkspace();
    expect(entry(next, id!)!.level).toBe(2);
  });
});
