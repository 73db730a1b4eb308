/** The database refused, as private modes and strict settings refuse it; later it is given. */
import type { BrowserContext } from 'playwright-core';
import { notSavedWords } from '../../../src/content/messages/en/not-saved';
import { inTurns, type Outcome } from '../support/outcome';
import { openProfile, withFolder } from '../support/profile';
import { isStored, nameField, newTab, openWork, rename, says, shows, wordField, type Bench } from '../support/work';

const refuse = (context: BrowserContext) =>
  context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });

export function refuseStorage({ root }: Bench): Promise<Outcome> {
  const origin = new URL(root).origin;
  return inTurns('storage refused', [
    [
      'from one start of the browser to the next',
      () =>
        withFolder(async (folder) => {
          const before = await openProfile(folder, origin);
          await openWork(before.page, root);
          await before.page.goto(`${root}assess/profile/`);
          await rename(before.page, 'Allowed');
          await before.context.close();

          const refused = await openProfile(folder, origin);
          await refuse(refused.context);
          const page = await newTab(refused.context, root);
          await says(page, 'failed', notSavedWords.failed.blocked);
          await wordField(page).fill('guest');
          await says(page, 'failed', notSavedWords.failed.blocked);
          await refused.context.close();

          const after = await openProfile(folder, origin);
          const again = await newTab(after.context, root);
          await shows(again, 'Allowed');
          await isStored(again, 'Allowed');
          await after.context.close();
        }),
    ],
    [
      'while the page is open: what is typed goes along, and is saved when it may be',
      () =>
        withFolder(async (folder) => {
          const before = await openProfile(folder, origin);
          await openWork(before.page, root);
          await before.page.goto(`${root}assess/profile/`);
          await rename(before.page, 'Allowed');
          await before.page.evaluate(() => {
            IDBDatabase.prototype.transaction = () => {
              throw new DOMException('The user denied permission.', 'SecurityError');
            };
          });
          await nameField(before.page).fill('Refused');
          await says(before.page, 'failed');
          await before.context.close();
          const after = await openProfile(folder, origin);
          const again = await newTab(after.context, root);
          await shows(again, 'Refused');
          await isStored(again, 'Refused');
          await after.context.close();
        }),
    ],
  ]);
}
