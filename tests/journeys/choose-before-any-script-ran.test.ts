import { describe } from 'vitest';
import { assessWords as words } from '../../src/content/messages/en/assess';
import {
  allPractices,
  answersInOverview,
  lineInOverview,
  noteBox,
  openNote,
  openOverview,
  practiceInView,
  radioOf,
  saved,
} from './support/assessing';
import { addressOf, eventually, journey, type Person } from './support/journey';
import type { Site } from '../support/site';

/** Opens the assessment while its scripts are held back. @returns the page, and what lets them come */
async function openWithoutScripts(person: Person, site: Site) {
  const page = await person.context.newPage();
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(addressOf(site, '/assess/'), { waitUntil: 'commit' });
  await practiceInView(page, allPractices[0]!).waitFor();
  return { page, release };
}

describe('choosing before any script has run', () => {
  journey('the choice and the note beside it are kept and saved', async ({ person, site, expect }) => {
    const { page, release } = await openWithoutScripts(person, site);
    const first = allPractices[0]!;
    await radioOf(page, first, 4).click();
    await openNote(page);
    await noteBox(page).fill('Written before the script came.');
    expect(await page.getByRole('status').first().innerText()).toBe('');
    release();

    await saved(page);
    expect(await radioOf(page, first, 4).isChecked()).toBe(true);
    await page.reload();
    await eventually(() => radioOf(page, first, 4).isChecked()).toBe(true);
    expect(await noteBox(page).inputValue()).toBe('Written before the script came.');
  });

  journey('what was answered on an earlier visit stays beside it', async ({ person, site, expect }) => {
    const [first, second] = [allPractices[0]!, allPractices[1]!];
    const earlier = await person.open(`/assess/#${second.id}`);
    await radioOf(earlier, second, 2).click();
    await saved(earlier);
    await earlier.close();

    const { page, release } = await openWithoutScripts(person, site);
    await radioOf(page, first, 5).click();
    release();
    await saved(page);
    await openOverview(page);
    const said = await answersInOverview(page);
    expect([said[first.id], said[second.id]]).toEqual([lineInOverview(first, 5), lineInOverview(second, 2)]);
    await page.getByText(words.answered(2, 32)).waitFor();
  });
});

describe('without any script at all', () => {
  journey('every practice can be read, and the page says that nothing is kept', async ({ invite, expect }) => {
    const reader = await invite({ javaScriptEnabled: false });
    const page = await reader.open('/assess/');
    // What stands in noscript is no text to a locator.
    expect(await page.getByRole('main').innerText()).toContain(words.noScript);
    await page.getByRole('link', { name: words.next, exact: true }).click();
    await practiceInView(page, allPractices[1]!).waitFor();
  });
});
