import { readFile } from 'node:fs/promises';
import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { assessWords } from '../../src/content/messages/en/assess';
import { profilePage } from '../../src/content/messages/en/profile';
import { notSavedWords } from '../../src/content/messages/en/not-saved';
import { savedStateWords } from '../../src/content/messages/en/saved-state';
import { shell } from '../../src/content/messages/en/shell';
import { statementsWords } from '../../src/content/messages/en/statements';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { allPractices, answerAll, comesInView, openOverview } from './support/assessing';
import { downloadBackup } from './support/files';
import { eventually, journey, type Person } from './support/journey';

const header = (page: Page) => page.getByRole('banner').getByRole('status');

/** The browser refuses the database, as private modes and strict settings do. */
const refuse = (person: Person) =>
  person.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });

/** There is no room left on the disk. */
const fill = (person: Person) =>
  person.context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room left.', 'QuotaExceededError');
    };
  });

/** Not even the small storages are to be had. */
const refuseAll = async (person: Person) => {
  await refuse(person);
  await person.context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException('The document is sandboxed.', 'SecurityError');
        },
      });
    }
  });
};

const firstThree = allPractices
  .slice(0, 3)
  .map((practice) => practice.id)
  .sort();
const answersIn = (backup: Buffer) =>
  Object.keys((JSON.parse(backup.toString('utf8')) as Engagement).rounds[0]!.responses[0]!.answers).sort();

/** Answers three practices, and takes the backup that the header offers. */
async function workAndTakeItAway(person: Person, says: string) {
  const page = await person.open('/assess/');
  await answerAll(page, allPractices.slice(0, 3), () => 3);
  await comesInView(page, allPractices[3]!);
  await eventually(() => header(page).innerText()).toContain(says);
  await openOverview(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    header(page).getByRole('button', { name: savedStateWords.backup }).click(),
  ]);
  return { page, backup: await readFile(await file.path()) };
}

describe('without storage the work goes on', () => {
  const cases: [what: string, prevent: (person: Person) => Promise<unknown>, says: string][] = [
    ['refused', refuse, notSavedWords.failed.blocked],
    ['full', fill, notSavedWords.failed.full],
  ];
  journey.for(cases)(
    '%s: the page says so and the backup holds everything',
    async ([, prevent, says], { person, expect }) => {
      await prevent(person);
      const { page, backup } = await workAndTakeItAway(person, says);
      expect(answersIn(backup)).toEqual(firstThree);
      // Going from page to page in the tab loses nothing either.
      await page.getByRole('link', { name: shell.report, exact: true }).click();
      await page.waitForURL(/\/report\/$/);
      expect(answersIn((await downloadBackup(page)).bytes)).toEqual(firstThree);
    },
  );

  journey('refused altogether: nothing breaks, and the page does not pretend', async ({ person, expect }) => {
    await refuseAll(person);
    const { page, backup } = await workAndTakeItAway(person, notSavedWords.failed.blocked);
    expect(answersIn(backup)).toEqual(firstThree);
    const asked = new Promise<string>((answer) => {
      page.once('dialog', async (dialog) => {
        await dialog.dismiss();
        answer(dialog.type());
      });
    });
    await page.getByRole('link', { name: shell.results, exact: true }).click({ noWaitAfter: true });
    expect(await asked).toBe('beforeunload');
    await page.getByText(assessWords.answered(3, 32)).waitFor();
    for (const route of ['/', '/assess/profile/', '/results/', '/roadmap/', '/statements/', '/report/']) {
      const other = await person.open(route);
      await other.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await header(other).innerText()).not.toMatch(/^Saved/);
      await other.close();
    }
  });

  journey('refused: the example opens all the same, and goes along from page to page', async ({ person }) => {
    await refuse(person);
    const page = await person.open('/results/?example');
    await page.getByRole('heading', { level: 1, name: /^You are/ }).waitFor();
    await page.getByRole('link', { name: shell.statements, exact: true }).click();
    await eventually(() => page.getByLabel(statementsWords.wording.mission).inputValue()).not.toBe('');
  });

  journey('when room is found again, the next edit saves everything', async ({ person }) => {
    await person.context.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      let full = true;
      Object.defineProperty(globalThis, 'makeRoom', { value: () => (full = false) });
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
        if (full) throw new DOMException('No room left.', 'QuotaExceededError');
        return put.apply(this, args);
      };
    });
    const page = await person.open('/assess/profile/');
    await page.getByLabel(profilePage.name).fill('Hill Bakery');
    await eventually(() => header(page).innerText()).toContain(notSavedWords.failed.full);
    await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom());
    await page.getByLabel(profilePage.customerWord).fill('guest');
    await eventually(() => header(page).innerText()).toMatch(/Saved in this browser/);
    const later = await person.open('/assess/profile/');
    await eventually(() => later.getByLabel(profilePage.name).inputValue()).toBe('Hill Bakery');
  });
});
