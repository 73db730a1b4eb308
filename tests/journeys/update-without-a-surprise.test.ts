/** A new version comes while people work: it is offered, can be put off, and never mixes with the one that is open. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { reportPage } from '../../src/content/messages/en/report-page';
import { shell } from '../../src/content/messages/en/shell';
import { statementsWords } from '../../src/content/messages/en/statements';
import { updateWords as words } from '../../src/content/messages/en/update';
import { copyOf, nextVersion } from '../support/changed-build';
import { saved } from './support/assessing';
import { download } from './support/files';
import { eventually, journey } from './support/journey';
import { hostOf, keptOffline, type Host } from './support/offline';

const says = 'The next version says this.';
const news = { version: '99.1', items: ['The harbour opens an hour earlier.'] };

const bar = (page: Page) => page.getByRole('region', { name: words.label });
const footer = (page: Page) => page.getByRole('contentinfo').innerText();
/** What the browser does by itself at most once a day, and at every visit. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())!.update();
  });

async function publishNext({ site }: Host, onTestFinished: (clean: () => Promise<void>) => unknown): Promise<void> {
  const next = await copyOf(site.folder);
  onTestFinished(next.remove);
  await nextVersion(next.folder, shell.footer, says, news);
  site.publish(next.folder);
}

describe('a new version', () => {
  journey(
    'is offered with what is new, taken by a press, and what was typed is there',
    async ({ browser, site: built, expect, onTestFinished }) => {
      const host = await hostOf(browser, built, onTestFinished);
      const person = await host.visitor();
      const page = await person.open('/statements/');
      await keptOffline(page);
      const other = await person.open('/report/?example');
      await other.getByRole('button', { name: reportPage.downloads.markdown.button }).waitFor();
      await publishNext(host, onTestFinished);
      await lookForUpdate(page);
      await bar(page).waitFor();
      await bar(page).getByText(words.news(news.version)).click();
      await bar(page).getByText(news.items[0]!).waitFor();
      expect(await footer(page)).not.toContain(says);

      // Pages opened meanwhile are of the version that is in use.
      await person.go(page, '/statements/');
      expect(await footer(page)).not.toContain(says);
      await bar(page).waitFor();
      const text = 'We carry people across the harbour.';
      await page.getByLabel(statementsWords.wording.mission).fill(text);
      await bar(page).getByRole('button', { name: words.use }).click();
      await eventually(() => footer(page).catch(() => '')).toContain(says);
      await eventually(() => page.getByLabel(statementsWords.wording.mission).inputValue()).toBe(text);
      await saved(page);

      // The other tab is told, stays as it is, and fetches parts of its own version, which the host has no more.
      await bar(other).getByText(words.elsewhere).waitFor();
      expect(await footer(other)).not.toContain(says);
      const asked: string[] = [];
      other.on('request', (request) => asked.push(request.url()));
      await download(other, reportPage.downloads.slides.button);
      const parts = asked.filter((url) => url.endsWith('.js'));
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.filter((url) => url.endsWith('-next.js'))).toEqual([]);
      await bar(other).getByRole('button', { name: words.reload }).click();
      await eventually(() => footer(other).catch(() => '')).toContain(says);
      expect(person.watch.complaints).toEqual([]);
    },
  );

  journey(
    'that is put off is not offered again that day, and comes by itself once every tab is closed',
    async ({ browser, site: built, expect, onTestFinished }) => {
      const host = await hostOf(browser, built, onTestFinished);
      const person = await host.visitor();
      const page = await person.open('/library/');
      await keptOffline(page);
      await publishNext(host, onTestFinished);
      await lookForUpdate(page);
      await bar(page).getByRole('button', { name: words.later }).click();
      await eventually(() => bar(page).count()).toBe(0);
      await person.go(page, '/library/');
      expect(await footer(page)).not.toContain(says);
      await page.close();
      // A window of another site, so that the browser lives on.
      const between = await person.context.newPage();
      await eventually(async () => {
        const later = await person.open('/library/');
        const said = await footer(later);
        await later.close();
        return said;
      }).toContain(says);
      await between.close();
    },
  );

  journey('waits while somebody types', async ({ browser, site: built, expect, onTestFinished }) => {
    const host = await hostOf(browser, built, onTestFinished);
    const person = await host.visitor();
    const page = await person.open('/statements/');
    await keptOffline(page);
    await page.getByLabel(statementsWords.wording.mission).focus();
    await publishNext(host, onTestFinished);
    await lookForUpdate(page);
    await eventually(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state),
    ).toBe('installed');
    await page.keyboard.type('We carry people across the harbour.');
    await saved(page);
    expect(await bar(page).count()).toBe(0);
    await page.getByLabel(statementsWords.wording.mission).blur();
    await bar(page).waitFor();
  });
});
