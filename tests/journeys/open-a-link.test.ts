import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { reportPage } from '../../src/content/messages/en/report-page';
import { resultsWords } from '../../src/content/messages/en/results';
import { savedStateWords } from '../../src/content/messages/en/saved-state';
import { sharedLinkWords as words } from '../../src/content/messages/en/shared-link';
import { sealed } from '../../src/domain/link/code';
import { writeLink, type LinkContent } from '../../src/domain/link/link';
import {
  allPractices,
  answerAll,
  answersInOverview,
  comesInView,
  lineInOverview,
  noteBox,
  openNote,
  saved,
} from './support/assessing';
import { showOthers } from './support/files';
import { eventually, journey, tabTo, type Person } from './support/journey';
import { settled } from './support/settled';

const content: LinkContent = {
  edition: '2026',
  way: 'full',
  answers: Object.fromEntries(
    allPractices.map(({ id }, place) => [
      id,
      place === 30 ? { kind: 'unknown' } : { kind: 'level', level: 3, evidence: place < 20 },
    ]),
  ),
  weights: {},
  targets: { listening: 4 },
};
const fragment = writeLink(content);
const route = `/results/#${fragment}`;
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Four practices answered at the highest level, with a note on the first. */
async function withOwnWork(person: Person): Promise<Page> {
  const page = await person.open('/assess/');
  await comesInView(page, allPractices[0]!);
  await openNote(page);
  await noteBox(page).fill('Minutes of the board of May');
  await answerAll(page, allPractices.slice(0, 4), () => 5);
  await comesInView(page, allPractices[4]!);
  await saved(page);
  return page;
}

async function answersOf(person: Person): Promise<Record<string, string>> {
  const page = await person.open('/assess/#overview');
  await page
    .getByRole('listitem')
    .filter({ hasText: lineInOverview(allPractices[0]!, 'open') })
    .or(page.locator('main li'))
    .first()
    .waitFor();
  await settled(page);
  const said = await answersInOverview(page);
  await page.close();
  return said;
}

/** From a page of another site: the link is opened as if it had been pressed in a message. */
async function openLink(person: Person, address = route): Promise<Page> {
  const page = await person.open(address);
  await heading(page, new RegExp(`${words.heading}|${words.bad.heading}`)).waitFor();
  return page;
}

describe('a link with answers', () => {
  journey('shows them, and closed it leaves one’s own work as it was', async ({ person, expect }) => {
    await withOwnWork(person);
    const before = await answersOf(person);
    const page = await openLink(person);
    await page.getByText(words.nothingChanged).waitFor();
    await page.getByText(words.inside(32, 32, 0, 1)).waitFor();
    await page.getByText(/have earned the level/).waitFor();
    // Looking around does not lose the link, nor does a reload.
    const first = allPractices[0]!;
    await page.locator('summary').filter({ hasText: first.code }).click();
    await page.getByRole('link', { name: 'Skip to the content' }).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(`#${fragment}`);
    await page.reload();
    await page.getByText(words.nothingChanged).waitFor();

    await button(page, words.close).click();
    await heading(page, /Too early to name a level/).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(await answersOf(person)).toEqual(before);
  });

  journey('are kept as a new file beside one’s own', async ({ person, expect }) => {
    await withOwnWork(person);
    const before = await answersOf(person);
    const page = await openLink(person);
    await button(page, words.keep).click();
    await page.getByText(words.done.kept).waitFor();
    await heading(page, /^You are/).waitFor();
    await saved(page);
    await page.getByRole('link', { name: words.done.files }).click();
    await page.getByRole('heading', { name: reportPage.files.heading }).waitFor();
    await page.close();

    const again = await openLink(person);
    await again.getByText(words.same).waitFor();
    await button(again, words.keep).click();
    await again.getByText(words.done.kept).waitFor();
    await button(again, words.done.undo).click();
    await again.getByText(words.done.undone).waitFor();
    await saved(again);
    await again.close();

    const files = await person.open('/report/');
    await showOthers(files);
    const own = files.getByRole('button', { name: reportPage.files.openNamed(reportPage.open.unnamed), exact: true });
    await own.click();
    await saved(files);
    expect(await answersOf(person)).toEqual(before);
  });

  journey('take the place of one’s own after asking, and give it back', async ({ person, expect }) => {
    await withOwnWork(person);
    const before = await answersOf(person);
    const page = await openLink(person);
    await button(page, words.replace).click();
    await page.getByText(words.ask.says({ answers: 4, notes: 1, agreed: 0, weights: 0, targets: 0 })).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => button(page, words.ask.yes).count()).toBe(0);
    expect(await answersOf(person)).toEqual(before);

    await button(page, words.replace).click();
    await button(page, words.ask.yes).click();
    await page.getByText(words.done.replaced).waitFor();
    await heading(page, /^You are/).waitFor();
    await saved(page);
    const [first] = allPractices;
    await eventually(async () => (await answersOf(person))[first!.id]).toBe(
      lineInOverview(first!, 3, { evidence: true }),
    );

    await button(page, words.done.undo).click();
    await page.getByText(words.done.undone).waitFor();
    await heading(page, /Too early to name a level/).waitFor();
    await saved(page);
    await eventually(() => answersOf(person)).toEqual(before);
  });

  journey('opens by keyboard alone in a browser that knows nothing yet', async ({ person, expect }) => {
    const page = await openLink(person);
    expect(await button(page, words.replace).count()).toBe(0);
    await tabTo(page, button(page, words.keep));
    await page.keyboard.press('Enter');
    await page.getByText(words.done.kept).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.done.kept);
    await tabTo(page, button(page, words.done.undo));
    await page.keyboard.press('Enter');
    await heading(page, resultsWords.empty.heading).waitFor();
    await tabTo(page, button(page, words.done.dismiss));
    await page.keyboard.press('Enter');
    await eventually(() => button(page, words.done.dismiss).count()).toBe(0);
  });

  journey('opened over the example, leaves the example alone', async ({ person }) => {
    const page = await person.open('/results/?example');
    await heading(page, /^You are/).waitFor();
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await heading(page, words.heading).waitFor();
    await eventually(() => button(page, words.replace).count()).toBe(0);
    await button(page, words.close).click();
    await page.getByText(savedStateWords.example('Harbour Rail')).first().waitFor();
    await heading(page, /^You are/).waitFor();
  });
});

describe('a link that opens nothing', () => {
  const flawed = fragment.slice(0, -1) + (fragment.endsWith('A') ? 'B' : 'A');
  journey.for([
    ['with a wrong letter', flawed, words.bad.damaged],
    ['cut short', fragment.slice(0, 20), words.bad.damaged],
    ['of a newer Attune', `answers=${sealed([2, 1, 0])}`, words.bad.newer],
    ['of another edition', `answers=${sealed([1, 9, 0])}`, words.bad.otherEdition],
  ] as const)('%s says why, and leads on', async ([, hash, says], { person, expect }) => {
    const page = await openLink(person, `/results/#${hash}`);
    await heading(page, words.bad.heading).waitFor();
    await page.getByText(says).waitFor();
    await page.getByText(words.bad.safe).waitFor();
    await button(page, words.bad.close).click();
    await heading(page, resultsWords.empty.heading).waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });
});
