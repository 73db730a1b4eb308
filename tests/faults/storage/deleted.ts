/** The database deleted underneath while a page has a document open. */
import type { Page } from 'playwright-core';
import { inTurns, type Outcome } from '../support/outcome';
import type { OpenedProfile } from '../support/profile';
import { isStored, nameField, openWork, rename, shows, withBrowser, wordField, type Bench } from '../support/work';

/** Another script of the origin deletes it, and waits until it has gone. */
const byAnotherTab = async ({ context }: OpenedProfile, root: string) => {
  const other = await context.newPage();
  await other.goto(`${root}no-such-page`);
  await other.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.deleteDatabase('attune');
        asked.addEventListener('success', () => done());
        asked.addEventListener('error', () => failed(asked.error!));
      }),
  );
  await other.close();
};

const byDeveloperTools = async ({ context, page }: OpenedProfile, root: string) => {
  const session = await context.newCDPSession(page);
  await session.send('IndexedDB.enable');
  await session.send('IndexedDB.deleteDatabase', { securityOrigin: new URL(root).origin, databaseName: 'attune' });
};

/** As "clear browsing data" does. */
const byClearing =
  (storageTypes: string) =>
  async ({ context, page }: OpenedProfile, root: string) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.clearDataForOrigin', { origin: new URL(root).origin, storageTypes });
  };

const ways: [name: string, way: (opened: OpenedProfile, root: string) => Promise<void>][] = [
  ['by another tab', byAnotherTab],
  ['by the developer tools', byDeveloperTools],
  ['by clearing the database', byClearing('indexeddb')],
  ['by clearing all data of the site', byClearing('all')],
];

const hide = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

export function deleteDatabase({ root }: Bench): Promise<Outcome> {
  const begin = async ({ page }: OpenedProfile) => {
    await openWork(page, root);
    await page.goto(`${root}assess/profile/`);
    await rename(page, 'Before it went');
  };
  return inTurns(
    'database deleted underneath',
    ways.flatMap(([name, way]) => [
      [
        `${name}, then an edit`,
        () =>
          withBrowser(root, async (opened) => {
            await begin(opened);
            await way(opened, root);
            await wordField(opened.page).fill('guest');
            await isStored(opened.page, 'Before it went');
            await opened.page.reload();
            await shows(opened.page, 'Before it went');
          }),
      ],
      [
        `${name}, then an edit and gone at once`,
        () =>
          withBrowser(root, async (opened) => {
            await begin(opened);
            await way(opened, root);
            await nameField(opened.page).fill('After it went');
            await opened.page.goto(`${root}assess/profile/`);
            await shows(opened.page, 'After it went');
            await isStored(opened.page, 'After it went');
          }),
      ],
      [
        `${name}, then the page is left without an edit`,
        () =>
          withBrowser(root, async (opened) => {
            await begin(opened);
            await way(opened, root);
            await hide(opened.page);
            await opened.page.goto(`${root}assess/profile/`);
            await shows(opened.page, 'Before it went');
            await isStored(opened.page, 'Before it went');
          }),
      ],
    ]),
  );
}
