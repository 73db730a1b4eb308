/** Work that the first version of Attune stored, and a tab of it that is still open. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { reportPage } from '../../src/content/messages/en/report-page';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { fixtures } from '../domain/engagement/fixtures';
import { saved } from './support/assessing';
import { giveBackup } from './support/files';
import { eventually, journey } from './support/journey';
import { settled } from './support/settled';

const [, text] = fixtures('v1').find(([name]) => name === 'full.json')!;
const reason = 'Done last year.';

/** What a tab of the first version had: its database, open, ready to give way to a newer one. */
async function storeAsBefore(page: Page): Promise<void> {
  await page.evaluate(async (stored) => {
    const asked = indexedDB.open('attune', 1);
    await new Promise<void>((resolve, reject) => {
      asked.addEventListener('upgradeneeded', () => {
        const engagement = JSON.parse(stored) as { id: string };
        const documents = asked.result.createObjectStore('engagements');
        documents.put({ engagement, updatedAt: '2026-11-21T13:02:00.000Z', revision: 3 }, engagement.id);
        asked.result.createObjectStore('settings').put(engagement.id, 'lastOpen');
      });
      asked.addEventListener('success', () => resolve());
      asked.addEventListener('error', () => reject(asked.error!));
    });
    asked.result.addEventListener('versionchange', () => asked.result.close());
  }, text);
}

/** @returns why a tab of the first version cannot open its database */
const whyNot = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const asked = indexedDB.open('attune', 1);
        asked.addEventListener('success', () => resolve('it can'));
        asked.addEventListener('error', (event) => {
          event.preventDefault();
          resolve(asked.error!.name);
        });
      }),
  );

describe('work of the first version', () => {
  journey(
    'opens from the database with all that was in it, beside a tab that holds it open',
    async ({ person, expect }) => {
      const old = await person.open('/method/');
      await storeAsBefore(old);
      const page = await person.open('/roadmap/');
      await settled(page);
      const refused = page.getByRole('region', { name: afterWords.refused.heading });
      await refused.getByText(reason).waitFor();
      await refused.getByRole('button', { name: new RegExp(`^${afterWords.refused.takeBack}`) }).click();
      await eventually(() => refused.count()).toBe(0);
      await saved(page);
      await page.reload();
      await settled(page);
      await page.getByRole('button', { name: afterWords.changes.undo, exact: true }).click();
      await refused.getByText(reason).waitFor();
      expect(await whyNot(old)).toBe('VersionError');
    },
  );

  journey('opens from its backup', async ({ person }) => {
    const page = await person.open('/report/');
    await giveBackup(page, text, 'first.attune.json');
    await page.getByText(reportPage.open.ok('Harbour Rail')).waitFor();
    await person.go(page, '/roadmap/');
    await settled(page);
    await page.getByRole('region', { name: afterWords.refused.heading }).getByText(reason).waitFor();
  });
});
