/** No room left, forced as a full disk forces it: the browser's own quota for the origin. */
import type { BrowserContext, Page } from 'playwright-core';
import { notSavedWords } from '../../../src/content/messages/en/not-saved';
import { inTurns, type Outcome } from '../support/outcome';
import { openProfile, withFolder } from '../support/profile';
import { isStored, nameField, newTab, openWork, rename, says, shows, wordField, type Bench } from '../support/work';

async function quota(context: BrowserContext, page: Page, root: string, quotaSize?: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(root).origin,
    ...(quotaSize ? { quotaSize } : {}),
  });
}

export function fillStorage({ root }: Bench): Promise<Outcome> {
  const origin = new URL(root).origin;
  const turn = (work: (page: Page, context: BrowserContext) => Promise<void>) => () =>
    withFolder(async (folder) => {
      const before = await openProfile(folder, origin);
      await openWork(before.page, root);
      await before.page.goto(`${root}assess/profile/`);
      await rename(before.page, 'With room');
      await before.context.close();
      // The browser remembers for a while how much room there was: it has to be told before it asks.
      const { context, page } = await openProfile(folder, origin);
      try {
        await quota(context, page, root, 1);
        await page.goto(`${root}assess/profile/`);
        await shows(page, 'With room');
        await nameField(page).fill('Without room');
        await says(page, 'failed', notSavedWords.failed.full);
        await work(page, context);
      } finally {
        await context.close();
      }
    });
  return inTurns('storage full', [
    [
      'room is back: the next edit saves everything',
      turn(async (page, context) => {
        await quota(context, page, root);
        await wordField(page).fill('guest');
        await isStored(page, 'Without room');
      }),
    ],
    [
      'another page of the tab has it, and saves it when room is back',
      turn(async (page, context) => {
        await page.goto(`${root}assess/readiness/`);
        await page.goto(`${root}assess/profile/`);
        await shows(page, 'Without room');
        await quota(context, page, root);
        await wordField(page).fill('guest');
        await isStored(page, 'Without room');
      }),
    ],
    [
      'the tab is closed and another opened when room is back',
      turn(async (page, context) => {
        const other = await context.newPage();
        await page.close({ runBeforeUnload: false });
        await quota(context, other, root);
        const later = await newTab(context, root);
        await shows(later, 'Without room');
        await isStored(later, 'Without room');
      }),
    ],
  ]);
}
