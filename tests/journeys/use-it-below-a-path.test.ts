import { describe } from 'vitest';
import { shell } from '../../src/content/messages/en/shell';
import { startWords } from '../../src/content/messages/en/start';
import { allPractices, answer, comesInView } from './support/assessing';
import { downloadPdf } from './support/files';
import { eventually, journey as atRoot } from './support/journey';
import { settled } from './support/settled';

const journey = atRoot.extend('base', { scope: 'file' }, '/cx/' as string);

describe('the site under /cx/', () => {
  journey('every stop of the navigation, the example and the PDF are there', async ({ person, site, expect }) => {
    expect(new URL(site.url).pathname).toBe('/cx/');
    const page = await person.open('/');
    await page.getByRole('link', { name: startWords.openExample }).first().click();
    await page.getByRole('heading', { level: 1, name: /^You are/ }).waitFor();
    const navigation = page.getByRole('navigation', { name: shell.mainNavigation });
    for (const stop of ['assess', 'workshop', 'results', 'roadmap', 'statements', 'report'] as const) {
      await navigation.getByRole('link', { name: shell[stop], exact: true }).click();
      await page.waitForURL(`${site.url}${stop}/**`);
      await settled(page);
    }
    const { bytes } = await downloadPdf(page);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    for (const stop of ['library', 'method', 'privacy'] as const) {
      await page.getByRole('contentinfo').getByRole('link', { name: shell[stop], exact: true }).click();
      await page.waitForURL(`${site.url}${stop}/`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    await page.getByRole('link', { name: shell.name, exact: true }).click();
    await page.waitForURL(site.url);
    expect(person.watch.requests.filter((url) => url.startsWith('http') && !url.startsWith(site.url))).toEqual([]);
  });

  journey('an answer given there is kept there', async ({ person }) => {
    const page = await person.open('/assess/');
    await answer(page, allPractices[0]!, 3);
    await comesInView(page, allPractices[1]!);
    await page.reload();
    await comesInView(page, allPractices[1]!);
    await eventually(() => page.getByRole('banner').innerText()).toMatch(/Saved/);
  });

  journey('an address that does not exist leads back into the site', async ({ person, site }) => {
    const page = await person.open('/404.html');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: shell.name, exact: true }).click();
    await page.waitForURL(site.url);
  });
});
