/** Work that earlier versions of Attune stored, and a tab of the first that is still open. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { reportMessages } from '../../src/content/messages/en/report';
import { reportPage } from '../../src/content/messages/en/report-page';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { statementsWords } from '../../src/content/messages/en/statements';
import { versionWords } from '../../src/content/messages/en/statement-versions';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { fixtures } from '../domain/engagement/fixtures';
import { saved } from './support/assessing';
import { giveBackup } from './support/files';
import { eventually, journey } from './support/journey';
import { settled } from './support/settled';

const fullOf = (folder: string) => fixtures(folder).find(([name]) => name === 'full.json')![1];
const text = fullOf('v1');
const reason = 'Done last year.';

/** What a tab of an earlier version had: its database, open, ready to give way to a newer one. */
async function storeAsBefore(page: Page, file = text, version = 1): Promise<void> {
  const before = { stored: file, version };
  await page.evaluate(async ({ stored, version: of }) => {
    const asked = indexedDB.open('attune', of);
    await new Promise<void>((resolve, reject) => {
      asked.addEventListener('upgradeneeded', () => {
        const engagement = JSON.parse(stored) as { id: string };
        const documents = asked.result.createObjectStore('engagements');
        documents.put({ engagement, updatedAt: '2026-11-21T13:02:00.000Z', revision: 3 }, engagement.id);
        asked.result.createObjectStore('settings').put(engagement.id, 'lastOpen');
        if (of > 1) asked.result.createObjectStore('history');
      });
      asked.addEventListener('success', () => resolve());
      asked.addEventListener('error', () => reject(asked.error!));
    });
    asked.result.addEventListener('versionchange', () => asked.result.close());
  }, before);
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

describe('work of the second version', () => {
  const before = fullOf('v2');
  const { mission } = (JSON.parse(before) as Engagement).rounds.at(-1)!.statements;
  const wording = (page: Page) => page.getByLabel(statementsWords.wording.mission, { exact: true });

  journey('opens from the database, and its statement can be approved', async ({ person }) => {
    const old = await person.open('/method/');
    await storeAsBefore(old, before, 2);
    const page = await person.open('/statements/#mission');
    await eventually(() => wording(page).inputValue()).toBe(mission.wording);
    await page.getByText(versionWords.standing.asItIs).first().waitFor();
    const view = page.getByRole('region', { name: statementsWords.mission.heading, exact: true });
    await view.getByLabel(versionWords.approve.by, { exact: true }).fill('The board');
    await view.getByRole('button', { name: versionWords.approve.button }).click();
    await saved(page);
    await page.reload();
    await view.getByText(versionWords.standing.isNow).waitFor();
    await eventually(() => wording(page).inputValue()).toBe(mission.wording);
  });

  journey('opens from its backup, with both statements', async ({ person }) => {
    const page = await person.open('/report/');
    await giveBackup(page, before, 'second.attune.json');
    await page.getByText(reportPage.open.ok('Harbour Rail')).waitFor();
    await page.locator('.sheet-statement').filter({ hasText: mission.wording }).waitFor();
    await page.getByText(reportMessages.statement.notApproved).first().waitFor();
  });
});
