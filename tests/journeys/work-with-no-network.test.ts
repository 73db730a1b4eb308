/** One visit to the start page; then the server is gone for good, and everything is done all the same. */
import { describe } from 'vitest';
import { notFoundWords } from '../../src/content/messages/en/privacy';
import { profilePage } from '../../src/content/messages/en/profile';
import { reportPage } from '../../src/content/messages/en/report-page';
import { statementsWords } from '../../src/content/messages/en/statements';
import { workshopInviteWords as inviteWords } from '../../src/content/messages/en/workshop-invite';
import { readPdf } from '../deliverables/pdf/support';
import { allPractices, answerAll, quickPractices, saved } from './support/assessing';
import { download, downloadPdf } from './support/files';
import { eventually, journey } from './support/journey';
import { hostOf, keptOffline } from './support/offline';
import { fontsOf } from './support/pdf';
import { begin, codeOn, goToHandIn, invitation, openInvitation } from './support/responding';
import { settled } from './support/settled';

const bytesOf = (buffer: Buffer) => Uint8Array.from(buffer);

describe('after one visit, with the server gone', () => {
  journey(
    'questions are answered, read, planned, stated and carried away in every format',
    async ({ browser, site: built, expect, onTestFinished }) => {
      const { site, visitor } = await hostOf(browser, built, onTestFinished);
      const person = await visitor();
      const page = await person.open('/');
      await keptOffline(page);
      await site.close();

      await person.go(page, '/assess/');
      await answerAll(page, allPractices, () => 3);
      await saved(page);
      await person.go(page, '/assess/profile/');
      await page.getByLabel(profilePage.name).fill('Lakeside Ferries');
      await saved(page);
      await person.go(page, '/results/');
      await page.getByRole('heading', { level: 1, name: /^You are/ }).waitFor();
      await page.locator('canvas, svg[role=img]').first().waitFor();
      await person.go(page, '/roadmap/');
      await settled(page);
      await person.go(page, '/statements/');
      await page.getByLabel(statementsWords.wording.mission).fill('We carry people across the lake.');
      await saved(page);
      await person.go(page, '/report/');
      const { downloads } = reportPage;
      const names: string[] = [];
      for (const id of [
        'summary',
        'slides',
        'word',
        'markdown',
        'calendar',
        'workbook',
        'table',
        'jira',
        'asana',
        'trello',
        'planner',
        'backup',
      ] as const)
        names.push((await download(page, downloads[id].button)).name);
      expect(new Set(names).size).toBe(names.length);
      const pdf = (await downloadPdf(page)).bytes;
      expect((await readPdf(bytesOf(pdf).buffer)).text).toContain('Lakeside Ferries');

      // The PDF opens again, where nothing is left.
      await page.getByRole('button', { name: reportPage.files.removeNamed('Lakeside Ferries') }).click();
      await page.getByText(reportPage.files.removed('Lakeside Ferries')).waitFor();
      await page
        .getByLabel(reportPage.open.button, { exact: true })
        .setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: pdf });
      await page.getByText(reportPage.open.ok('Lakeside Ferries')).waitFor();
      expect(person.watch.complaints).toEqual([]);
    },
  );

  journey(
    'a workshop is held and answered, and the library and the licences are read',
    async ({ browser, site: built, expect, onTestFinished }) => {
      const { site, visitor } = await hostOf(browser, built, onTestFinished);
      const person = await visitor();
      const page = await person.open('/');
      await keptOffline(page);
      await site.close();

      await person.go(page, '/workshop/#invite');
      await page.getByLabel(inviteWords.organisation.label, { exact: true }).fill('Lakeside Ferries');
      await saved(page);
      const answering = await openInvitation(person, { ...invitation, practices: quickPractices.map(({ id }) => id) });
      await begin(answering);
      await answerAll(answering, quickPractices, () => 4);
      await goToHandIn(answering);
      await answering.locator('.qr-ink').waitFor();
      expect(await codeOn(answering)).not.toBe('');
      for (const route of [
        '/workshop/#collect',
        '/workshop/present/',
        '/workspace/',
        '/data/',
        '/method/',
        '/privacy/',
      ]) {
        await person.go(page, route);
        await settled(page);
      }
      await person.go(page, '/library/');
      await page.locator('main a[href*="/library/"]').first().click();
      await page.waitForURL(/\/library\/\w+\/./);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await person.go(page, '/licences/source-serif-4-OFL.txt');
      expect(await page.locator('body').innerText()).toContain('SIL OPEN FONT LICENSE');
      // What does not exist is said as plainly as with a network.
      expect((await page.goto(`${site.url}nowhere/`))!.status()).toBe(404);
      await page.getByRole('heading', { name: notFoundWords.heading }).waitFor();
      person.watch.complaints.splice(0);
    },
  );

  journey(
    'what was typed in Arabic with a network is drawn without one; Japanese typed without one is said to be missing',
    async ({ browser, site: built, expect, onTestFinished }) => {
      const { site, visitor } = await hostOf(browser, built, onTestFinished);
      const person = await visitor();
      const page = await person.open('/assess/profile/');
      await keptOffline(page);
      const name = page.getByLabel(profilePage.name);
      await name.fill('\u0634\u0631\u0643\u0629 \u0627\u0644\u0639\u0628\u0651\u0627\u0631\u0627\u062a');
      await saved(page);
      await eventually(() =>
        page.evaluate(async () => (await (await caches.open('attune-typefaces')).keys()).map(({ url }) => url).join()),
      ).toContain('noto-sans-arabic');
      await site.close();
      await person.go(page, '/report/');
      const { bytes } = await downloadPdf(page);
      expect((await fontsOf(bytesOf(bytes))).map((font) => font.name).join()).toMatch(/arabic/i);
      expect(await page.getByText(reportPage.lostHelp).count()).toBe(0);

      await person.go(page, '/assess/profile/');
      await name.fill('\u6e56\u7554\u30d5\u30a7\u30ea\u30fc');
      await saved(page);
      await person.go(page, '/report/');
      await downloadPdf(page);
      await page.getByText(reportPage.noTypeface(['\u6e56'])).waitFor();
      person.watch.complaints.splice(0);
    },
  );
});
