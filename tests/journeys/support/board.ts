/** The board of the ninety days as a person meets it: actions by their titles, months by their headings. */
import type { Locator, Page } from 'playwright-core';
import { roadmapWords as words } from '../../../src/content/messages/en/roadmap';
import { roadmapAuthorWords } from '../../../src/content/messages/en/roadmap-author';
import type { Month } from '../../../src/content/schema';
import { actionWords, modelWords } from '../../../src/content/words';
import { eventually, type Person } from './journey';

export const title = (action: string) => actionWords[action]!.title;

/** A person at the plan of the example. */
export async function openPlan(person: Person): Promise<Page> {
  const page = await person.open('/results/?example');
  await page.getByText('Example: Harbour Rail').waitFor();
  await person.go(page, '/roadmap/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** An action on the board. @param name its title */
export const cardOf = (page: Page, name: string): Locator =>
  page
    .getByRole('group', { name: words.head.board })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

export const linkOf = (page: Page, name: string) => cardOf(page, name).getByRole('link', { name, exact: true });

export function monthOf(page: Page, month: Month): Locator {
  const name = modelWords.months[month]!;
  return page.getByRole('region', { name: new RegExp(name.slice(name.indexOf(':') + 2), 'i') });
}

/** Waits until the action stands in that month. */
export async function standsIn(page: Page, name: string, month: Month): Promise<void> {
  await monthOf(page, month).getByRole('heading', { name, exact: true }).waitFor();
}

/** Titles of what is to be done in a month, then of what is only confirmed, as they stand. */
export const titlesIn = (page: Page, month: Month) =>
  monthOf(page, month).getByRole('listitem').getByRole('heading').allInnerTexts();

/** Opens what can be done to an action at once. */
export async function openMenu(page: Page, name: string): Promise<Locator> {
  await cardOf(page, name).hover();
  await page.getByRole('button', { name: words.board.moreSpoken(name) }).click();
  const menu = page.getByRole('dialog', { name: roadmapAuthorWords.menu.name(name) });
  await menu.waitFor();
  return menu;
}

/** One command of the menu. */
export async function choose(page: Page, name: string, command: string): Promise<void> {
  const menu = await openMenu(page, name);
  await menu.getByRole('button', { name: command, exact: true }).click();
  await eventually(() => menu.count()).toBe(0);
}

/** Everything about one action. */
export async function openAction(page: Page, name: string): Promise<Locator> {
  await linkOf(page, name).click();
  const view = page.getByRole('article', { name });
  await view.waitFor();
  return view;
}

export async function backToBoard(page: Page): Promise<void> {
  await page.getByRole('link', { name: roadmapAuthorWords.view.back }).click();
  await page.getByRole('group', { name: words.head.board }).waitFor();
}
