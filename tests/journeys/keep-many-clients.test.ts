/** A consultant's day: many organisations in one browser, each kept apart. */
import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { practices } from '../../src/content/assessment';
import { reportPage } from '../../src/content/messages/en/report-page';
import { shell } from '../../src/content/messages/en/shell';
import { continueWords } from '../../src/content/messages/en/start';
import { workspaceWords as words } from '../../src/content/messages/en/workspace';
import { answer, comesInView } from './support/assessing';
import { download, finishedWork, giveBackup } from './support/files';
import { eventually, journey, tabTo, type Person } from './support/journey';
import { violations } from './support/violations';

const rows = (page: Page) => page.getByRole('list', { name: words.title }).getByRole('listitem');
const rowOf = (page: Page, name: string) => rows(page).filter({ has: page.getByRole('button', { name, exact: true }) });
/** Names as they stand in the list. */
const namesIn = (page: Page) => rows(page).locator('.workspace-name button').allInnerTexts();
const menuOf = (page: Page, name: string) => page.getByRole('dialog', { name: words.menu.name(name) });

async function openMenu(page: Page, name: string) {
  await page.getByRole('button', { name: words.menu.button(name), exact: true }).click();
  await menuOf(page, name).waitFor();
  return menuOf(page, name);
}
async function choose(page: Page, name: string, verb: string) {
  await (await openMenu(page, name)).getByRole('button', { name: verb, exact: true }).click();
}
async function begin(page: Page, name: string) {
  await page.getByLabel(words.begin.name).fill(name);
  await page.getByRole('button', { name: words.begin.button, exact: true }).click();
  await page.getByText(words.begin.done(name)).waitFor();
  await rowOf(page, name).waitFor();
}
async function openWorkspace(person: Person, names: readonly string[]): Promise<Page> {
  const page = await person.open('/workspace/');
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  for (const name of names) await begin(page, name);
  return page;
}

describe('many clients in one browser', () => {
  journey('begun, renamed, copied, put away and brought back, each where it stands', async ({ person, expect }) => {
    const page = await openWorkspace(person, ['Harbour Rail', 'Hill Bakery']);
    await choose(page, 'Hill Bakery', words.menu.rename);
    await page.getByLabel(words.rename.label).fill('Hill Bakeries');
    await page.getByLabel(words.rename.label).press('Enter');
    await page.getByText(words.done.renamed('Hill Bakeries')).waitFor();
    await eventually(() => page.getByRole('banner').innerText()).toContain('Hill Bakeries');

    await choose(page, 'Harbour Rail', words.menu.duplicate);
    await page.getByLabel(words.duplicate.setUp).check();
    await page.getByRole('button', { name: words.duplicate.button, exact: true }).click();
    const copy = words.duplicate.name('Harbour Rail');
    await rowOf(page, copy).waitFor();

    await choose(page, 'Harbour Rail', words.menu.archive);
    await page.getByText(words.done.archived('Harbour Rail')).waitFor();
    await eventually(async () => (await namesIn(page)).toSorted()).toEqual([copy, 'Hill Bakeries']);
    await page.getByLabel(words.tools.show).selectOption(words.tools.shows.archived);
    await eventually(() => namesIn(page)).toEqual(['Harbour Rail']);
    await choose(page, 'Harbour Rail', words.menu.bringBack);
    await eventually(() => rows(page).count()).toBe(0);
    await page.getByLabel(words.tools.show).selectOption(words.tools.shows.inUse);
    await page.getByLabel(words.tools.sort).selectOption(words.tools.sorts.name);
    await eventually(() => namesIn(page)).toEqual([copy, 'Harbour Rail', 'Hill Bakeries']);
    await page.reload();
    await eventually(() => rows(page).count()).toBe(3);
    expect(await violations(page)).toEqual([]);
  });

  journey('one opens where its work goes on, and its page names no other', async ({ person, expect }) => {
    const page = await openWorkspace(person, ['Harbour Rail', 'Hill Bakery']);
    await page.getByRole('button', { name: 'Harbour Rail', exact: true }).click();
    await page.waitForURL(/\/assess\//);
    await comesInView(page, practices[0]!);
    await answer(page, practices[0]!, 3);
    await eventually(() => page.getByRole('banner').innerText()).toMatch(/Harbour Rail.*Saved/);
    expect(await page.locator('body').innerText()).not.toContain('Hill Bakery');
    await person.go(page, '/');
    await page.getByRole('link', { name: continueWords.many(2) }).click();
    await page.getByText(words.states.answering({ answered: 1, of: 32, agreed: 0 })).waitFor();
    await page.getByRole('contentinfo').getByRole('link', { name: shell.workspace, exact: true }).waitFor();
  });

  journey('whoever has one organisation is shown no way to a list of them', async ({ person, expect }) => {
    const page = await openWorkspace(person, ['Harbour Rail']);
    await person.go(page, '/');
    await page.getByRole('contentinfo').getByRole('link', { name: shell.privacy, exact: true }).waitFor();
    expect(await page.getByRole('link', { name: shell.workspace, exact: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: continueWords.many(1) }).count()).toBe(0);
  });

  journey('several are deleted, and each can be had back', async ({ person, expect }) => {
    const page = await openWorkspace(person, ['A & Co', 'B & Co', 'C & Co']);
    for (const name of ['A & Co', 'C & Co']) {
      await choose(page, name, words.menu.remove);
      await page.getByText(words.done.removed(name)).waitFor();
    }
    await eventually(() => namesIn(page)).toEqual(['B & Co']);
    await page.getByRole('button', { name: words.removed.undoNamed('A & Co') }).click();
    await page.getByRole('button', { name: words.removed.undoNamed('C & Co') }).click();
    await eventually(async () => (await namesIn(page)).toSorted()).toEqual(['A & Co', 'B & Co', 'C & Co']);
    await page.reload();
    await eventually(() => rows(page).count()).toBe(3);
    expect(await page.getByText(words.removed.heading).count()).toBe(0);
  });

  journey('a name is found without its accents, and nothing found is said', async ({ person }) => {
    const page = await openWorkspace(person, ['Café Élan', 'شركة العبّارات', 'Östra Sjukhuset']);
    const search = page.getByLabel(words.tools.search);
    await search.fill('elan CAFE');
    await eventually(() => namesIn(page)).toEqual(['Café Élan']);
    await search.fill('العبارات');
    await eventually(() => namesIn(page)).toEqual(['شركة العبّارات']);
    await search.fill('zzz');
    await page.getByText(words.nothingFound).waitFor();
    await search.fill('');
    await eventually(() => rows(page).count()).toBe(3);
  });

  journey('by keyboard alone: the menu moves, closes and gives the focus back', async ({ person, expect }) => {
    const page = await openWorkspace(person, []);
    await tabTo(page, page.getByLabel(words.begin.name));
    await page.keyboard.type('Harbour Rail');
    await page.keyboard.press('Enter');
    const more = page.getByRole('button', { name: words.menu.button('Harbour Rail') });
    await more.waitFor();
    await tabTo(page, more, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const menu = menuOf(page, 'Harbour Rail');
    await menu.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await eventually(() => more.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await menu.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const field = menu.getByRole('textbox');
    await eventually(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Harbour');
    await page.keyboard.press('Enter');
    await rowOf(page, 'Harbour').waitFor();
    const renamed = page.getByRole('button', { name: words.menu.button('Harbour') });
    await eventually(() => renamed.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await menuOf(page, 'Harbour').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByText(words.done.removed('Harbour')).waitFor();
    const undo = page.getByRole('button', { name: words.removed.undoNamed('Harbour') });
    await tabTo(page, undo);
    await page.keyboard.press('Enter');
    await rowOf(page, 'Harbour').waitFor();
  });
});

describe('a backup of all', () => {
  journey(
    'brings everything into a fresh browser, after a look at what is in it',
    async ({ invite, person, expect }) => {
      const page = await openWorkspace(person, ['Hill Bakery', 'شركة العبّارات']);
      await giveBackup(page, JSON.stringify(finishedWork()));
      await rowOf(page, 'Lakeside Ferries').waitFor();
      await person.go(page, '/results/?example');
      await page.getByText('Example: Harbour Rail').waitFor();
      await person.go(page, '/workspace/');
      await page.getByText(words.fictional).waitFor();
      const { bytes, name } = await download(page, words.files.all);
      expect(name).toMatch(/^attune-workspace-\d{4}-\d\d-\d\d\.attune\.json$/);
      const file = JSON.parse(bytes.toString('utf8')) as { engagements: { organisation: { name: string } }[] };
      const names = ['Hill Bakery', 'Lakeside Ferries', 'شركة العبّارات'];
      expect(file.engagements.map(({ organisation }) => organisation.name).toSorted()).toEqual(names);

      const other = await invite();
      const there = await other.open('/workspace/');
      await begin(there, 'Northern Water');
      await giveBackup(there, bytes);
      await there.getByText(words.opening.heading(3)).waitFor();
      expect(await violations(there)).toEqual([]);
      await there.getByRole('button', { name: words.opening.take(3) }).click();
      await there.getByText(words.opening.taken(3)).waitFor();
      await eventually(async () => (await namesIn(there)).toSorted()).toEqual([...names, 'Northern Water'].toSorted());
      await eventually(() => rowOf(there, 'Lakeside Ferries').locator('.workspace-level dd').innerText()).toBe(
        'Reactive',
      );

      // Opened again, and on the other page that opens backups, it brings nothing.
      await other.go(there, '/report/');
      await there.getByRole('heading', { name: reportPage.files.heading }).waitFor();
      await giveBackup(there, bytes);
      await there.getByText(words.opening.nothingNew).waitFor();
    },
  );

  journey('cut short it says so, and brings in what is whole', async ({ person }) => {
    const page = await openWorkspace(person, ['Hill Bakery', 'Café Élan']);
    const { bytes } = await download(page, words.files.all);
    for (const name of ['Hill Bakery', 'Café Élan']) {
      await choose(page, name, words.menu.remove);
      await page.getByText(words.done.removed(name)).waitFor();
    }
    await giveBackup(page, bytes.subarray(0, bytes.length - 200));
    await page.getByText(words.opening.cutShort).waitFor();
    await page.getByRole('button', { name: words.opening.take(1) }).click();
    await page.getByText(words.opening.taken(1)).waitFor();
    await eventually(() => rows(page).count()).toBe(1);
  });
});
