import type { ElementHandle, Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords as words } from '../../src/content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { roadmapActionWords as actionWords } from '../../src/content/messages/en/roadmap-action';
import { roadmapAuthorWords as author } from '../../src/content/messages/en/roadmap-author';
import { roadmapOwnWords as own } from '../../src/content/messages/en/roadmap-own';
import { roadmapProblemWords as problems } from '../../src/content/messages/en/roadmap-problems';
import { saved } from './support/assessing';
import { cardOf, linkOf, openPlan, standsIn, title, titlesIn } from './support/board';
import { eventually, journey, tabTo } from './support/journey';

const pages = title('department-effect-pages');
const model = title('engagement-model');
const limits = title('customer-facing-limits');

const hasFocus = (page: Page, name: string) =>
  eventually(() => linkOf(page, name).evaluate((link) => link === document.activeElement)).toBe(true);
const said = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

describe('with the keyboard alone the plan', () => {
  journey('moves an action between months and inside them, and focus goes with it', async ({ person, expect }) => {
    const page = await openPlan(person);
    await page.getByText(words.board.hint).waitFor();
    await tabTo(page, linkOf(page, limits));
    await page.keyboard.press('Alt+ArrowLeft');
    await standsIn(page, limits, 2);
    await hasFocus(page, limits);
    await said(page, `${afterWords.changes.moved(limits)} Now in month 2,`);
    // Once, by one voice.
    expect(await page.getByRole('main').getByRole('status').filter({ hasText: limits }).count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe('/roadmap/');
    await page.keyboard.press('Alt+ArrowRight');
    await standsIn(page, limits, 3);
    await hasFocus(page, limits);
    await page.keyboard.press('Alt+ArrowRight');
    await said(page, author.said.lastMonth(limits));
    const dates = async () => (await cardOf(page, limits).innerText()).split('\n')[0];
    const before = await dates();
    await page.keyboard.press('Alt+ArrowDown');
    await eventually(dates).not.toBe(before);
    await hasFocus(page, limits);
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('p');
    await eventually(() => cardOf(page, limits).getByText(words.facts.held).count()).toBe(0);
    await hasFocus(page, limits);
    await page.keyboard.press('p');
    await cardOf(page, limits).getByText(words.facts.held).waitFor();
    await page.keyboard.press('Control+z');
    await eventually(() => cardOf(page, limits).getByText(words.facts.held).count()).toBe(0);
    await hasFocus(page, limits);
    await page.keyboard.press('Control+y');
    await cardOf(page, limits).getByText(words.facts.held).waitFor();
    await hasFocus(page, limits);
    await saved(page);
    await page.reload();
    await cardOf(page, limits).getByText(words.facts.held).waitFor();
  });

  journey('does by the menu what it does by keys, and P means nothing elsewhere', async ({ person, expect }) => {
    const page = await openPlan(person);
    const before = await titlesIn(page, 1);
    await tabTo(page, page.getByRole('button', { name: words.board.moreSpoken(pages) }));
    await page.keyboard.press('p');
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: author.menu.name(pages) });
    await menu.waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('Escape');
    await eventually(() => menu.count()).toBe(0);
    const button = page.getByRole('button', { name: words.board.moreSpoken(pages) });
    await eventually(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await titlesIn(page, 1)).toEqual(before);
    expect(await cardOf(page, pages).getByText(words.facts.held).count()).toBe(0);

    await page.keyboard.press('Enter');
    await tabTo(page, menu.getByRole('button', { name: author.commands.hold }));
    await page.keyboard.press('Enter');
    await cardOf(page, pages).getByText(words.facts.held).waitFor();
    await hasFocus(page, pages);

    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await tabTo(page, menu.getByRole('button', { name: author.commands.refuse }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('No hands for it');
    await tabTo(page, menu.getByRole('button', { name: author.refuse.now }));
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: afterWords.refused.heading }).getByText('No hands for it').waitFor();
    await tabTo(page, page.getByRole('button', { name: `${afterWords.refused.takeBack}: ${pages}` }));
    await page.keyboard.press('Enter');
    await cardOf(page, pages).waitFor();
  });

  journey('opens the menu again in the very moment it closed', async ({ person }) => {
    const page = await openPlan(person);
    await tabTo(page, page.getByRole('button', { name: words.board.moreSpoken(pages) }));
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: author.menu.name(pages) });
    await menu.waitFor();
    const button = page.getByRole('button', { name: words.board.moreSpoken(pages) });
    // A fast hand's second press falls between the closing and the event that tells of it.
    const again = (await button.elementHandle()) as ElementHandle<HTMLElement>;
    await menu.evaluate((element, other) => {
      (element as HTMLElement).hidePopover();
      other.click();
    }, again);
    await tabTo(page, menu.getByRole('button', { name: author.commands.hold }));
    await page.keyboard.press('Enter');
    await cardOf(page, pages).getByText(words.facts.held).waitFor();
  });

  journey(
    'gives an action another owner, days, dates and words, and goes on to the next',
    async ({ person, expect }) => {
      const page = await openPlan(person);
      await tabTo(page, linkOf(page, pages));
      await page.keyboard.press('Enter');
      const view = page.getByRole('article', { name: pages });
      await view.waitFor();
      const typeInto = async (name: string, text: string, role: 'combobox' | 'textbox') => {
        await tabTo(page, view.getByRole(role, { name, exact: true }));
        await page.keyboard.press('ControlOrMeta+a');
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
      };
      await typeInto(actionWords.action.owner, 'Ms Ng', 'combobox');
      await typeInto(actionWords.action.effort, '1.5', 'textbox');
      await view.getByText(`Ms Ng · ${words.days(1.5)}`).waitFor();
      const summary = view.getByText(author.view.wordsSummary);
      await tabTo(page, summary);
      await page.keyboard.press('Enter');
      await typeInto(author.words.doneWhen, 'Every department has read its page.', 'textbox');
      await eventually(() => view.getByText('Every department has read its page.').count()).toBeGreaterThan(0);
      await tabTo(page, view.getByRole('link', { name: author.view.next }), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await eventually(() => view.count()).toBe(0);
      await tabTo(page, page.getByRole('link', { name: author.view.back }), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('group', { name: words.head.board }).waitFor();
      expect(await cardOf(page, pages).getByText(/Ms Ng/).count()).toBe(1);
    },
  );

  journey('adds an action of one’s own, deletes it and brings it back', async ({ person }) => {
    const page = await openPlan(person);
    await tabTo(page, page.getByRole('button', { name: words.month.addSpoken(1) }));
    await page.keyboard.press('Enter');
    const form = page.getByRole('region', { name: own.add(1) });
    await form.waitFor();
    await eventually(() =>
      form.getByRole('textbox', { name: own.title }).evaluate((field) => field === document.activeElement),
    ).toBe(true);
    await page.keyboard.type('Ask the night crew');
    const search = form.getByRole('searchbox', { name: own.needs });
    await tabTo(page, search);
    await page.keyboard.type(pages.slice(0, 20));
    await page.keyboard.press('Enter');
    await form.getByRole('button', { name: own.removeNeed(pages) }).waitFor();
    await tabTo(page, form.getByRole('button', { name: own.addNow }));
    await page.keyboard.press('Enter');
    await standsIn(page, 'Ask the night crew', 1);
    await hasFocus(page, 'Ask the night crew');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: author.commands.remove }));
    await page.keyboard.press('Enter');
    await eventually(() => page.getByRole('heading', { name: 'Ask the night crew' }).count()).toBe(0);
    await tabTo(page, page.getByRole('button', { name: afterWords.changes.undo }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ask the night crew' }).waitFor();
  });

  journey('mends what a move broke', async ({ person }) => {
    const page = await openPlan(person);
    await tabTo(page, linkOf(page, model));
    await page.keyboard.press('Alt+ArrowLeft');
    await standsIn(page, model, 2);
    await hasFocus(page, model);
    await tabTo(page, linkOf(page, pages), 'Shift+Tab');
    await page.keyboard.press('Alt+ArrowRight');
    await standsIn(page, pages, 2);
    await page.keyboard.press('Alt+ArrowRight');
    await standsIn(page, pages, 3);
    const sentence = problems.sentences.needComesLater(model, pages);
    await said(page, sentence);
    const panel = page.getByRole('region', { name: problems.heading(1) });
    await tabTo(page, panel.getByRole('button').first(), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(() => panel.count()).toBe(0);
    await said(page, problems.said(0, ''));
  });
});
