/** The database refused, as private modes and strict settings refuse it; later it is given. */
import type { BrowserContext, Page } from 'playwright-core';
import { notSavedWords } from '../../../src/content/messages/en/not-saved';
import { inTurns, type Outcome } from '../support/outcome';
import { openProfile, until, withFolder } from '../support/profile';
import { storedDocument } from '../support/stored';
import {
  isStored,
  nameField,
  newTab,
  openWork,
  rename,
  says,
  shows,
  wordField,
  workId,
  type Bench,
} from '../support/work';

const refuse = (context: BrowserContext) =>
  context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });

const holds = (text: string) => (found: string) => found.includes(text);

async function isStoredStill(page: Page, name: string): Promise<void> {
  const stored = (await storedDocument(page, workId))?.engagement.organisation.name;
  if (stored !== name) throw new Error(`"${name}" is not stored any more; found ${stored}`);
}

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
          await wordField(page).fill('passenger');
          await until(
            'What is typed is not kept for later',
            () => page.evaluate(() => JSON.stringify(localStorage)),
            holds('passenger'),
          );
          await says(page, 'failed', notSavedWords.failed.blocked);
          await refused.context.close();

          // Typed on a page that could not see what is stored: an organisation of its own, beside the one that was there.
          const after = await openProfile(folder, origin);
          const again = await newTab(after.context, root);
          await until('What was typed did not come in', () => wordField(again).inputValue(), holds('passenger'));
          await says(again, 'saved');
          await isStoredStill(again, 'Allowed');
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
