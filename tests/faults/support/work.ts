/** What most faults need: an organisation at work in a page, its name to edit, and what page and database say of it. */
import type { BrowserContext, Page } from 'playwright-core';
import { reportPage } from '../../../src/content/messages/en/report-page';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { finishedWork, giveBackup } from '../../journeys/support/files';
import { openProfile, until, withFolder, type OpenedProfile } from './profile';
import { storedDocument } from './stored';

export const workId = 'own-work';

export interface Bench {
  /** Address of the site's root. */
  root: string;
}

/** A browser with a new profile, thrown away after the work. @returns what the work gave */
export function withBrowser<Result>(root: string, work: (opened: OpenedProfile) => Promise<Result>): Promise<Result> {
  return withFolder(async (folder) => {
    const opened = await openProfile(folder, new URL(root).origin);
    try {
      return await work(opened);
    } finally {
      await opened.context.close().catch(() => undefined);
    }
  });
}

/** Opens an organisation from its backup, which is stored then. */
export async function openWork(page: Page, root: string, work: Engagement = finishedWork()): Promise<void> {
  await page.goto(`${root}report/`);
  await giveBackup(page, JSON.stringify(work));
  await page.getByText(reportPage.open.ok(work.organisation.name)).waitFor();
  await says(page, 'saved');
}

/** A new tab where the organisation's name is typed, with what is stored in its fields: what is typed over stays marked then. */
export async function newTab(context: BrowserContext, root: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${root}assess/profile/`);
  const settled = async () => ((await header(page).getAttribute('data-state')) ?? 'loading') !== 'loading';
  await until('The page does not settle', settled, Boolean);
  return page;
}

export const nameField = (page: Page) => page.locator('#organisation-name');
export const wordField = (page: Page) => page.locator('#customer-word');
const header = (page: Page) => page.locator('#saved-state');

/** Waits until the header says so. @param text part of what it says */
export async function says(page: Page, kind: 'saved' | 'failed' | 'empty', text = ''): Promise<void> {
  const found = async () => [await header(page).getAttribute('data-state'), await header(page).innerText()] as const;
  await until(
    `The header does not say ${kind} ${text}`,
    found,
    ([state, line]) => state === kind && line.includes(text),
  );
}

/** Waits until the database holds a document of that name, and the header says that it is saved. */
export async function isStored(page: Page, name: string, id = workId): Promise<void> {
  const stored = async () => (await storedDocument(page, id))?.engagement.organisation.name;
  await until(`"${name}" is not stored`, stored, (found) => found === name);
  await says(page, 'saved', name);
}

/** Types a name and waits until it is saved. */
export async function rename(page: Page, name: string): Promise<void> {
  await nameField(page).fill(name);
  await isStored(page, name);
}

/** Waits until the page shows the name in its field. */
export async function shows(page: Page, name: string): Promise<void> {
  await until(
    `The page does not show "${name}"`,
    async () => [await nameField(page).inputValue(), await header(page).innerText()] as const,
    ([value]) => value === name,
  );
}
