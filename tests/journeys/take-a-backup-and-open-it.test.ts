import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { assessWords } from '../../src/content/messages/en/assess';
import { profilePage } from '../../src/content/messages/en/profile';
import { reportPage as words } from '../../src/content/messages/en/report-page';
import { statementsWords } from '../../src/content/messages/en/statements';
import { currentVersion } from '../../src/domain/engagement/engagement';
import { maxBytes } from '../../src/islands/report/open/read-backup';
import { allPractices, answersInOverview, saved } from './support/assessing';
import { downloadBackup, finishedWork, giveBackup, openWork, showOthers } from './support/files';
import { eventually, journey, type Person } from './support/journey';
import { settled } from './support/settled';

/** What a person sees of their work, stop by stop. */
async function everythingSeen(person: Person, page: Page) {
  await person.go(page, '/assess/#overview');
  await page.getByText(assessWords.answered(32, 32)).waitFor();
  const answers = await answersInOverview(page);
  await person.go(page, '/assess/profile/');
  const name = page.getByLabel(profilePage.name);
  await eventually(() => name.inputValue()).not.toBe('');
  const profile = [await name.inputValue(), await page.getByRole('main').ariaSnapshot()];
  const stops: string[] = [];
  for (const route of ['/assess/readiness/', '/results/', '/roadmap/', '/statements/']) {
    await person.go(page, route);
    await settled(page);
    // What the browser fetches once it has nothing else to do belongs to what is seen.
    await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
    await settled(page);
    stops.push(await page.getByRole('main').innerText());
  }
  const wordings = await Promise.all(
    [statementsWords.wording.mission, statementsWords.wording.success].map((label) =>
      page.getByLabel(label).inputValue(),
    ),
  );
  return { answers, profile, stops, wordings };
}

describe('taking a backup and opening it', () => {
  journey(
    'in a fresh browser everything is there, and its own backup is the same file',
    async ({ invite, person, expect }) => {
      const page = await openWork(person, finishedWork());
      const before = await everythingSeen(person, page);
      expect(Object.keys(before.answers)).toHaveLength(allPractices.length);
      await person.go(page, '/report/');
      await page.getByText(words.noBackup).waitFor();
      const backup = await downloadBackup(page);
      expect(backup.name).toMatch(/^lakeside-ferries-\d{4}-\d{2}-\d{2}\.attune\.json$/);
      expect(JSON.parse(backup.bytes.toString('utf8'))).toMatchObject({ format: 'attune', version: currentVersion });
      await page.getByText(words.noBackup).waitFor({ state: 'detached' });

      const other = await invite();
      const there = await other.open('/report/');
      await giveBackup(there, backup.bytes);
      await there.getByText(words.open.ok('Lakeside Ferries')).waitFor();
      expect(await everythingSeen(other, there)).toEqual(before);
      await other.go(there, '/report/');
      expect((await downloadBackup(there)).bytes.equals(backup.bytes)).toBe(true);
    },
  );

  journey(
    'opened a second time it adds nothing, and an older state opens beside the newer',
    async ({ person, expect }) => {
      const work = finishedWork();
      const page = await openWork(person, work);
      await giveBackup(page, JSON.stringify(work));
      await page.getByText(words.open.known('Lakeside Ferries')).waitFor();
      const kept = page.getByRole('button', { name: /^Remove / });
      expect(await kept.count()).toBe(1);

      const older = finishedWork((each) => {
        each.organisation.customerWord = 'guest';
      });
      await giveBackup(page, JSON.stringify(older));
      await page.getByText(words.open.ok('Lakeside Ferries')).waitFor();
      await showOthers(page);
      await eventually(() => kept.count()).toBe(2);
    },
  );

  journey('a file removed comes back when one thinks again', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    await page.getByRole('button', { name: words.files.removeNamed('Lakeside Ferries') }).click();
    await page.getByText(words.files.removed('Lakeside Ferries')).waitFor();
    await page.getByRole('button', { name: words.files.undo, exact: true }).click();
    await page.getByText(words.files.undone('Lakeside Ferries')).waitFor();
    await person.go(page, '/results/');
    await page.getByText('Lakeside Ferries').first().waitFor();
    await settled(page);
    expect(await page.getByRole('main').innerText()).toContain('Lakeside Ferries');
  });
});

describe('a file that is no good backup', () => {
  const good = JSON.stringify(finishedWork(), null, 2);
  const cases: [what: string, content: string | Buffer, says: string][] = [
    ['damaged', good.replace('"2026-12-01"', '"2026-02-30"'), words.open.damagedAt('rounds.0.plan.startOn')],
    ['truncated', good.slice(0, good.length / 2), words.open.damaged],
    ['newer', good.replace(/"version": \d+/, '"version": 99'), words.open.newer(99)],
    ['foreign', '{"format":"other","rows":[1,2,3]}', words.open.foreign],
    ['no JSON at all', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 255, 254, 0, 1]), words.open.notJson],
    ['empty', '', words.open.notJson],
  ];
  journey.for(cases)(
    '%s: says which and what to do, and overwrites nothing',
    async ([, content, says], { person, expect }) => {
      const page = await openWork(person, finishedWork());
      const before = (await downloadBackup(page)).bytes;
      await giveBackup(page, content);
      await page.getByText(`${says} ${words.open.safe}`).waitFor();
      expect((await downloadBackup(page)).bytes.equals(before)).toBe(true);
      await page.reload();
      await eventually(() => page.getByRole('button', { name: /^Remove / }).count()).toBe(1);
      expect((await downloadBackup(page)).bytes.equals(before)).toBe(true);
    },
  );

  journey('far too large: says so without reading it', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const folder = await mkdtemp(join(tmpdir(), 'attune-large-'));
    const path = join(folder, 'large.attune.json');
    await writeFile(path, '');
    await truncate(path, maxBytes + 1);
    await page.getByLabel(words.open.button, { exact: true }).setInputFiles(path);
    await page.getByText(`${words.open.tooLarge} ${words.open.safe}`).waitFor();
    await rm(folder, { recursive: true });
    expect(await page.getByRole('button', { name: /^Remove / }).count()).toBe(1);
  });

  journey('what was typed before is still there beside it', async ({ person, expect }) => {
    const page = await person.open('/assess/profile/');
    await page.getByLabel(profilePage.name).fill('Hill Bakery');
    await saved(page);
    await person.go(page, '/report/');
    await giveBackup(page, '{"format":"attune"');
    await page.getByText(`${words.open.damaged} ${words.open.safe}`).waitFor();
    await giveBackup(page, good);
    await page.getByText(words.open.ok('Lakeside Ferries')).waitFor();
    expect(await page.getByText('Hill Bakery').isVisible()).toBe(false);
    await showOthers(page);
    await page.getByRole('button', { name: words.files.openNamed('Hill Bakery') }).click();
    await page.getByText(words.files.opened('Hill Bakery')).waitFor();
    await person.go(page, '/assess/profile/');
    await eventually(() => page.getByLabel(profilePage.name).inputValue()).toBe('Hill Bakery');
    expect(await page.getByLabel(profilePage.customerWord).inputValue()).toBe('');
  });
});
