import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { assessWords } from '../../src/content/messages/en/assess';
import { profilePage } from '../../src/content/messages/en/profile';
import { savedStateWords } from '../../src/content/messages/en/saved-state';
import { statementsWords } from '../../src/content/messages/en/statements';
import { allPractices, answerAll, comesInView, radioOf, saved } from './support/assessing';
import { eventually, journey, type Person } from './support/journey';

const header = (page: Page) => page.getByRole('banner').getByRole('status');

/** What checks and saves documents, which a page fetches after it shows. */
const door = '**/behind-the-door*';

/** The page as it is a moment after it was opened, when the network goes. */
async function openAndDisconnect(person: Person, route: string): Promise<Page> {
  const page = await person.open(route);
  await page.waitForLoadState('networkidle');
  await person.context.setOffline(true);
  return page;
}

/** The browser itself complains of what it could not fetch, such as help with what is typed; a page must not. */
function forgive({ watch: { complaints } }: Person): void {
  const others = complaints.filter((complaint) => !complaint.startsWith('console error: Failed to load resource'));
  complaints.splice(0, complaints.length, ...others);
}

/** The tab is closed, the network is back, and the route is opened in another. */
async function comeBack(person: Person, page: Page, route: string): Promise<Page> {
  await page.close();
  await person.context.setOffline(false);
  forgive(person);
  return person.open(route);
}

describe('with nothing stored, a page is opened and the network goes', () => {
  journey('answers are saved, and there when one comes back', async ({ person }) => {
    const page = await openAndDisconnect(person, '/assess/');
    await answerAll(page, allPractices.slice(0, 3), () => 3);
    await saved(page);
    const later = await comeBack(person, page, '/assess/#overview');
    await later.getByText(assessWords.answered(3, 32)).waitFor();
  });

  const fields: [route: string, label: string][] = [
    ['/assess/profile/', profilePage.name],
    ['/statements/', statementsWords.wording.mission],
  ];
  journey.for(fields)('so is what is typed on %s', async ([route, label], { person }) => {
    const page = await openAndDisconnect(person, route);
    await page.getByLabel(label).fill('We carry people across the harbour.');
    await saved(page);
    const later = await comeBack(person, page, route);
    await eventually(() => later.getByLabel(label).inputValue()).toBe('We carry people across the harbour.');
  });
});

describe('what saves does not arrive', () => {
  /** There is no network for it from here on. */
  const lose = (person: Person) => person.context.route(door, (route) => route.abort());

  async function find(person: Person): Promise<void> {
    await person.context.unroute(door);
    forgive(person);
  }

  /** The site was built anew: the file that the open page asks for is gone; a page opened from here on knows the new one. */
  async function buildAnew(person: Person): Promise<void> {
    await person.context.route(door, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await person.context.route('**/assess/', async (route) => {
      await find(person);
      await route.continue();
    });
  }

  journey('the page says so, and saves by itself when the network is back', async ({ person }) => {
    await lose(person);
    const page = await person.open('/assess/');
    await answerAll(page, allPractices.slice(0, 3), () => 2);
    await eventually(() => header(page).innerText()).toContain(savedStateWords.failed.unfetched);
    await person.context.setOffline(true);
    await find(person);
    await person.context.setOffline(false);
    await saved(page);
  });

  journey('once: nobody notices', async ({ person }) => {
    let isFirst = true;
    await person.context.route(door, (route) => {
      if (!isFirst) return route.continue();
      isFirst = false;
      return route.abort();
    });
    const page = await person.open('/assess/');
    await answerAll(page, allPractices.slice(0, 3), () => 2);
    await saved(page);
    await find(person);
  });

  journey('the site was built anew: what was typed goes along to the new page', async ({ person }) => {
    await lose(person);
    const page = await person.open('/assess/');
    await buildAnew(person);
    await answerAll(page, allPractices.slice(0, 3), () => 2);
    await eventually(() => header(page).innerText()).toContain(savedStateWords.failed.unfetched);
    await header(page).getByRole('button', { name: savedStateWords.again }).click();
    await saved(page);
    await person.go(page, '/assess/#overview');
    await page.getByText(assessWords.answered(3, 32)).waitFor();
  });

  journey('what was saved before is not open, and nothing stands in its place', async ({ person, expect }) => {
    const before = await person.open('/assess/');
    await answerAll(before, allPractices.slice(0, 3), () => 2);
    await comesInView(before, allPractices[3]!);
    await saved(before);
    await lose(person);
    await person.go(before, '/assess/');
    await buildAnew(person);
    await eventually(() => header(before).innerText()).toContain(savedStateWords.failed.unopened);
    expect(await header(before).getByRole('button', { name: savedStateWords.backup }).count()).toBe(0);
    await radioOf(before, allPractices[0]!, 5).click();
    await comesInView(before, allPractices[1]!);
    await header(before).getByRole('button', { name: savedStateWords.again }).click();
    await saved(before);
    await person.go(before, '/assess/#overview');
    await before.getByText(assessWords.answered(3, 32)).waitFor();
    await person.go(before, `/assess/#${allPractices[0]!.id}`);
    await eventually(() => radioOf(before, allPractices[0]!, 5).isChecked()).toBe(true);
  });
});
