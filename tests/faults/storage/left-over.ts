/** What a page could not save before it went, kept in the small storage: damaged there, or there longer than it should be. */
import type { Page } from 'playwright-core';
import { inTurns, type Outcome } from '../support/outcome';
import { openProfile, withFolder } from '../support/profile';
import { isStored, nameField, newTab, openWork, rename, says, shows, withBrowser, type Bench } from '../support/work';

const deep = '['.repeat(50_000) + ']'.repeat(50_000);
const damaged: Record<string, string> = {
  'no text of data': 'garbage',
  'cut off': '[{"page":"a","base":null,"mine":{"format":"attune","vers',
  nothing: '',
  null: 'null',
  'a number': '7',
  'a list of nothing': '[null,[],"",0,{}]',
  'half a document': '[{"page":"a","base":null,"mine":{"format":"attune","version":1}}]',
  'wrong types': '[{"page":7,"base":"x","mine":[{"format":{}}]}]',
  'keys of prototypes':
    '[{"__proto__":{"polluted":1},"mine":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}]',
  'too deep': deep,
};
const keys = ['left-over', 'hint', 'backups', 'engagements', 'theme', 'letters'];

async function survives(page: Page, root: string, write: () => Promise<void>): Promise<void> {
  await openWork(page, root);
  await page.goto(`${root}assess/profile/`);
  await rename(page, 'Still here');
  await page.goto(`${root}no-such-page`);
  await write();
  for (const route of ['', 'results/', 'assess/profile/']) {
    await page.goto(root + route);
    await page.locator('h1').first().waitFor();
    const polluted = await page.evaluate(() => (({}) as Record<string, unknown>)['polluted']);
    if (polluted !== undefined) throw new Error('A prototype was touched');
  }
  await shows(page, 'Still here');
  await rename(page, 'And goes on');
}

/** Brings an edit into the small storage, and nothing into the database. */
const refuseTransactions = (page: Page) =>
  page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Not now.', 'UnknownError');
    };
  });

/** Brought in and taken away, but the browser dies before it has that on disk: it must not undo what was typed since. */
const comesBack = (root: string) => () =>
  withFolder(async (folder) => {
    const origin = new URL(root).origin;
    const first = await openProfile(folder, origin);
    await openWork(first.page, root);
    await first.page.goto(`${root}assess/profile/`);
    await rename(first.page, 'First');
    await refuseTransactions(first.page);
    await nameField(first.page).fill('Second');
    await says(first.page, 'failed');
    // Closed in peace, so that the small storage is on disk.
    await first.context.close();

    const next = await openProfile(folder, origin);
    const page = await newTab(next.context, root);
    await isStored(page, 'Second');
    await rename(page, 'Third');
    next.kill();
    await next.closed;

    const last = await openProfile(folder, origin);
    const again = await newTab(last.context, root);
    await isStored(again, 'Third');
    await last.context.close();
  });

export function damageLeftOver({ root }: Bench): Promise<Outcome> {
  return inTurns('left-over damaged or come back', [
    ...Object.entries(damaged).map(
      ([name, text]) =>
        [
          name,
          () =>
            withBrowser(root, ({ page }) =>
              survives(page, root, () =>
                page.evaluate(
                  ([names, value]) => names.forEach((key) => localStorage.setItem(`attune:${key}`, value)),
                  [keys, text] as const,
                ),
              ),
            ),
        ] as const,
    ),
    ['brought in, and there again after a kill', comesBack(root)],
  ]);
}
