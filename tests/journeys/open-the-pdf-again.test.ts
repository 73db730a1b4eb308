import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { reportPage as words } from '../../src/content/messages/en/report-page';
import { saved } from './support/assessing';
import { download, downloadBackup, downloadPdf, finishedWork, openWork } from './support/files';
import { eventually, journey } from './support/journey';

const give = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel(words.open.button, { exact: true }).setInputFiles({ name, mimeType: 'application/pdf', buffer });
const files = (page: Page) => page.getByRole('button', { name: /^Remove / });

describe('opening a PDF again', () => {
  journey(
    'brings everything back after the file was removed, whatever the PDF is called',
    async ({ person, expect }) => {
      const page = await openWork(person, finishedWork());
      const before = (await downloadBackup(page)).bytes;
      const pdf = (await downloadPdf(page)).bytes;
      await page.getByRole('button', { name: words.files.removeNamed('Lakeside Ferries') }).click();
      await page.getByText(words.files.removed('Lakeside Ferries')).waitFor();
      await eventually(() => files(page).count()).toBe(0);

      await give(page, 'for the board (3).txt', pdf);
      await page.getByText(words.open.ok('Lakeside Ferries')).waitFor();
      await page.getByText(words.files.removed('Lakeside Ferries')).waitFor({ state: 'detached' });
      await saved(page);
      expect((await downloadBackup(page)).bytes.equals(before)).toBe(true);
      await page.reload();
      await eventually(() => files(page).count()).toBe(1);
      expect((await downloadBackup(page)).bytes.equals(before)).toBe(true);
    },
  );

  journey(
    'in another browser gives the same work, and a second time adds nothing',
    async ({ invite, person, expect }) => {
      const page = await openWork(person, finishedWork());
      const before = (await downloadBackup(page)).bytes;
      const pdf = (await downloadPdf(page)).bytes;
      const other = await invite();
      const there = await other.open('/report/');
      await give(there, 'report.pdf', pdf);
      await there.getByText(words.open.ok('Lakeside Ferries')).waitFor();
      expect((await downloadBackup(there)).bytes.equals(before)).toBe(true);
      await give(there, 'report.pdf', pdf);
      await there.getByText(words.open.known('Lakeside Ferries')).waitFor();
      expect(await files(there).count()).toBe(1);
    },
  );

  journey('that cannot be opened says why, and changes nothing', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const before = (await downloadBackup(page)).bytes;
    const whole = (await downloadPdf(page)).bytes;
    const summary = (await download(page, words.downloads.summary.button)).bytes;
    const foreign = Buffer.from(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF',
    );
    const says = async (file: Buffer, why: string) => {
      await give(page, 'some.pdf', file);
      await page.getByText(`${why} ${words.open.safe}`).waitFor();
    };
    await says(summary, words.open.pdf.withoutBackup);
    await says(foreign, words.open.pdf.none);
    const marker = whole.indexOf('AttuneBackup');
    expect(marker).toBeGreaterThan(0);
    const damaged = Buffer.from(whole);
    damaged.fill(0x41, whole.indexOf('stream', marker) + 40, whole.indexOf('stream', marker) + 90);
    await says(damaged, words.open.pdf.damaged);
    expect((await downloadBackup(page)).bytes.equals(before)).toBe(true);
    expect(await files(page).count()).toBe(1);
  });
});
