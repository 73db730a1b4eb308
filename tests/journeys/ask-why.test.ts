import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords } from '../../src/content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { roadmapAccountWords as account } from '../../src/content/messages/en/roadmap-account';
import { roadmapFitWords as fit } from '../../src/content/messages/en/roadmap-fit';
import { roadmapWhyWords as why } from '../../src/content/messages/en/roadmap-why';
import { practiceWords } from '../../src/content/words';
import { openPlan, title } from './support/board';
import { eventually, journey, tabTo } from './support/journey';

const { waiting: words, changes } = afterWords;
const waiting = (page: Page) => page.getByRole('region', { name: words.heading });
const planned = (page: Page) => page.getByRole('group', { name: roadmapWords.head.board });
/** The first action that only lacks days. */
const firstWaiting = (page: Page) => waiting(page).getByRole('listitem').first();
const titleOf = (item: Locator) => item.getByRole('heading').first().innerText();
const ask = (item: Locator) => item.locator('summary').filter({ hasText: words.fit });

async function openAction(page: Page, action: string): Promise<Locator> {
  await page.goto(new URL(`#action-${action}`, page.url()).href);
  const main = page.getByRole('main');
  await main.getByText(why.why, { exact: true }).waitFor();
  return main;
}

describe('asked why, the plan', () => {
  journey(
    'shows the answer behind an action, its rank, what it needs and what it keeps out',
    async ({ person, expect }) => {
      const page = await openPlan(person);
      const told = await openAction(page, 'customer-facing-limits');
      await told.getByText(why.level(practiceWords['empowerment']!.name, 'oblivious')).waitFor();
      await told.getByText(why.evidence).waitFor();
      await told.getByText(/\d+(st|nd|rd|th) of \d+ that could be chosen/).waitFor();
      await told.getByText(why.pushedOut).waitFor();
      expect(await told.getByText(why.needs, { exact: true }).count()).toBe(1);
      await told.getByRole('link', { name: why.change }).click();
      await eventually(() => new URL(page.url()).pathname).toBe('/assess/');
      expect(new URL(page.url()).hash).toBe('#empowerment');
    },
  );

  journey('says what it does not know', async ({ person }) => {
    const page = await person.open('/roadmap/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const action = (await planned(page).getByRole('link').first().getAttribute('href'))!.replace('#action-', '');
    const told = await openAction(page, action);
    await told.getByText(/is not answered yet/).waitFor();
    await told.getByText(why.noRank).waitFor();
  });

  journey('leads from an action to what it needs', async ({ person }) => {
    const page = await openPlan(person);
    const told = await openAction(page, 'department-effect-pages');
    await told
      .getByRole('link', { name: title('engagement-model') })
      .first()
      .click();
    await page
      .getByRole('heading', { name: title('engagement-model') })
      .first()
      .waitFor();
  });
});

describe('asked what would have to change, the plan', () => {
  journey(
    'offers ways that were tried, and does the one that is pressed, which can be undone',
    async ({ person, expect }) => {
      const page = await openPlan(person);
      const item = firstWaiting(page);
      const name = await titleOf(item);
      await ask(item).click();
      const ways = item.getByRole('list').getByRole('button');
      await ways.first().waitFor();
      const days = item.getByRole('button', { name: /^Give month \d another/ });
      const month = Number((await days.innerText()).match(/month (\d)/)![1]);
      await days.click();
      await page.getByRole('status').filter({ hasText: changes.capacity }).waitFor();
      await planned(page).getByRole('heading', { name, exact: true }).waitFor();
      const load = page.getByRole('region').filter({ has: page.getByRole('heading', { name, exact: true }) });
      expect(await load.first().getByText(roadmapWords.month.label(month)).count()).toBe(1);
      await page.getByRole('button', { name: changes.undo }).click();
      await eventually(() => planned(page).getByRole('heading', { name, exact: true }).count()).toBe(0);
    },
  );

  journey('answers by keyboard alone, and on a phone', async ({ invite, expect }) => {
    const person = await invite({ viewport: { width: 360, height: 740 } });
    const page = await openPlan(person);
    const item = firstWaiting(page);
    const name = await titleOf(item);
    await tabTo(page, ask(item));
    await page.keyboard.press('Enter');
    const accept = item.getByRole('button', { name: fit.accept });
    await accept.waitFor();
    await tabTo(page, accept);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: changes.accepted(name) })
      .waitFor();
    await planned(page).getByRole('heading', { name, exact: true }).waitFor();
  });
});

describe('after a change, the plan', () => {
  journey(
    'gives an account of what left and moved, each with the reason, when it is asked',
    async ({ person, expect }) => {
      const page = await openPlan(person);
      const item = firstWaiting(page);
      const name = await titleOf(item);
      await item.getByRole('button', { name: `${words.takeIn}: ${name}` }).click();
      const news = page.getByRole('status').filter({ hasText: changes.accepted(name) });
      await news.getByText(/With that, .*\./).waitFor();
      await page.getByText(changes.whatMoved).click();
      await page.getByRole('heading', { name: account.left }).waitFor();
      const told = page.locator('.account').getByRole('listitem');
      expect(await told.count()).toBeGreaterThan(0);
      for (const line of await told.allInnerTexts()) expect(line).toMatch(/\. .+\.$/s);
      // What is read aloud is the sentence alone.
      expect(await news.innerText()).not.toContain(account.left);
      await page.keyboard.press('ControlOrMeta+z');
      await page.getByRole('status').filter({ hasText: changes.undone }).waitFor();
      await page.getByRole('button', { name: changes.redo }).click();
      await page
        .getByRole('status')
        .filter({ hasText: changes.accepted(name) })
        .waitFor();
    },
  );

  journey('leaves the keys of a text field to the field', async ({ person, expect }) => {
    const page = await openPlan(person);
    const item = firstWaiting(page);
    const name = await titleOf(item);
    await item.getByRole('button', { name: `${words.takeIn}: ${name}` }).click();
    await page
      .getByRole('status')
      .filter({ hasText: changes.accepted(name) })
      .waitFor();
    await page.getByText(roadmapWords.settings.summary).click();
    await page.getByRole('textbox', { name: 'Month 1' }).focus();
    await page.keyboard.press('ControlOrMeta+z');
    expect(await planned(page).getByRole('heading', { name, exact: true }).count()).toBe(1);
  });
});
