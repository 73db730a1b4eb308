/** What is removed for ever is nowhere any more: looked for everywhere, not where it is known to be. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { eraseWords as words } from '../../src/content/messages/en/your-data-erase';
import { notSavedWords } from '../../src/content/messages/en/not-saved';
import { staffQuestionWords } from '../../src/content/messages/en/staff';
import { saved } from './support/assessing';
import { giveBackup } from './support/files';
import { eventually, journey, tabTo, type Person } from './support/journey';
import { keptIn, placesWith } from './support/kept';
import { answerHere, typeEverywhere, word, workThatSays } from './support/use-it-all';
import { violations } from './support/violations';

const other = 'Lakeside Ferries';
const part = (page: Page) => page.getByRole('region', { name: words.heading, exact: true });
const button = (page: Page, name: string) => part(page).getByRole('button', { name, exact: true });
const header = (page: Page) => page.getByRole('banner').getByRole('status').first();

async function openBackup(page: Page, id: string, name: string): Promise<void> {
  await giveBackup(page, JSON.stringify(workThatSays(id, name)));
  await eventually(() => page.getByRole('banner').innerText()).toContain(name);
  await saved(page);
}

/** Somebody with two organisations, one of which says the word everywhere. */
async function fullBrowser(person: Person): Promise<Page> {
  const page = await person.open('/report/');
  await openBackup(page, 'other-work', other);
  await typeEverywhere(person, page);
  await saved(page);
  await answerHere(person, page);
  await person.go(page, '/data/#erase');
  await part(page).waitFor();
  return page;
}

/** All that is kept of one engagement, to be compared byte for byte. */
const ofOther = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((open) => {
      const asked = indexedDB.open('attune');
      asked.addEventListener('success', () => open(asked.result));
    });
    const record = await new Promise((read) => {
      const asked = db.transaction('engagements').objectStore('engagements').get('other-work');
      asked.addEventListener('success', () => read(asked.result));
    });
    db.close();
    return JSON.stringify(record);
  });

describe('removing for ever', () => {
  journey('one organisation is nowhere any more, and another is as it was', async ({ person, expect }) => {
    const page = await fullBrowser(person);
    const before = await ofOther(page);
    const full = placesWith(word, await keptIn(page));
    // Everything it is to be removed from does say it.
    for (const place of ['engagements', 'summaries', 'history', 'restorePoints'])
      expect(full).toContain(`attune/${place}`);
    expect(full).toEqual(expect.arrayContaining(['localStorage', 'sessionStorage']));

    // A tab that has it open learns of it.
    const second = await person.open('/results/');
    await eventually(() => header(second).innerText()).toContain(word);
    await page.bringToFront();
    await tabTo(page, part(page).getByLabel(words.one.label));
    await part(page).getByLabel(words.one.label).selectOption({ label: word });
    await tabTo(page, button(page, words.one.button));
    await page.keyboard.press('Enter');
    await page.getByText(words.one.ask(word)).waitFor();
    // Enter pressed once too often removes nothing.
    await eventually(() => button(page, words.one.keep).evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => button(page, words.one.button).evaluate((each) => each === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('Enter');
    await tabTo(page, button(page, words.one.sure));
    await page.keyboard.press('Enter');
    await page.getByText(words.one.done(word)).waitFor();
    expect(await part(page).getByText(words.left).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await eventually(() => header(second).innerText()).toContain(notSavedWords.removed);
    expect(await second.getByText(word).count()).toBe(0);

    for (const tab of [page, second]) {
      await tab.reload();
      await tab.getByRole('heading', { level: 1 }).first().waitFor();
      expect(placesWith(word, await keptIn(tab))).toEqual([]);
    }
    expect(await ofOther(page)).toBe(before);
  });

  journey('everything is gone: no database, no storage, no cache, no worker', async ({ invite, expect }) => {
    const person = await invite({ serviceWorkers: 'allow' });
    const page = await fullBrowser(person);
    await person.go(page, '/statements/staff/');
    await page.getByLabel(staffQuestionWords.wants.question).fill(`${word} from the staff.`);
    await eventually(async () => placesWith('from the staff', await keptIn(page))).toEqual(['localStorage']);
    await eventually(async () => (await keptIn(page)).workers).toBe(1);
    await person.go(page, '/data/#erase');
    await button(page, words.all.button).click();
    await button(page, words.all.keep).click();
    await button(page, words.all.button).click();
    await button(page, words.all.sure).click();
    await page.getByText(words.all.done).waitFor();
    expect(await keptIn(page)).toEqual({
      databases: {},
      localStorage: '{}',
      sessionStorage: '{}',
      caches: '',
      workers: 0,
    });
    // And it begins anew.
    const later = await person.open('/');
    expect(await later.getByText(word).count()).toBe(0);
  });

  journey('where another program holds the database, nothing hangs, and it says so', async ({ person, expect }) => {
    const page = await person.open('/report/');
    await openBackup(page, 'own-work', word);
    const holder = await person.open('/privacy/');
    await holder.evaluate(() => {
      // Unlike a tab of Attune, it does not let go.
      indexedDB.open('attune').addEventListener('success', (event) => {
        (globalThis as { held?: unknown }).held = (event.target as IDBOpenDBRequest).result;
      });
    });
    await page.bringToFront();
    await person.go(page, '/data/#erase');
    await button(page, words.all.button).click();
    await button(page, words.all.sure).click();
    await page.getByText(words.all.undone).waitFor();
    await page.getByText(words.help.database).waitFor();
    // What it holds is empty all the same.
    const held = await holder.evaluate(async () => {
      const { held: db } = globalThis as unknown as { held: IDBDatabase };
      const counts = [...db.objectStoreNames].map(
        (name) =>
          new Promise<number>((read) => {
            const asked = db.transaction(name).objectStore(name).count();
            asked.addEventListener('success', () => read(asked.result));
          }),
      );
      return Promise.all(counts);
    });
    expect(held.length).toBeGreaterThan(6);
    expect(new Set(held)).toEqual(new Set([0]));
  });
});
