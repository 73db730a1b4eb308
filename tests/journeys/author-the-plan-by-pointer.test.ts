import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords as words } from '../../src/content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { roadmapActionWords as actionWords } from '../../src/content/messages/en/roadmap-action';
import { roadmapAuthorWords as author } from '../../src/content/messages/en/roadmap-author';
import { roadmapOwnWords as own } from '../../src/content/messages/en/roadmap-own';
import { roadmapProblemWords as problems } from '../../src/content/messages/en/roadmap-problems';
import { saved } from './support/assessing';
import {
  backToBoard,
  cardOf,
  choose,
  linkOf,
  monthOf,
  openAction,
  openMenu,
  openPlan,
  standsIn,
  title,
  titlesIn,
} from './support/board';
import { eventually, journey } from './support/journey';

const pages = title('department-effect-pages');
const model = title('engagement-model');
const limits = title('customer-facing-limits');

/** Presses on an action, moves to a place over another element, and lets go unless told otherwise. */
async function drag(page: Page, from: Locator, to: Locator, { at = 0.1, letGo = true } = {}): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const start = (await from.boundingBox())!;
  await page.mouse.move(start.x + 30, start.y + 8);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 16, { steps: 3 });
  await to.scrollIntoViewIfNeeded();
  const end = (await to.boundingBox())!;
  await page.mouse.move(end.x + 40, end.y + end.height * at, { steps: 5 });
  if (letGo) await page.mouse.up();
}

describe('with a mouse the plan', () => {
  journey('takes an action to another month and holds it there, also after a reload', async ({ person, expect }) => {
    const page = await openPlan(person);
    await standsIn(page, limits, 3);
    await drag(page, cardOf(page, limits), monthOf(page, 2).getByRole('heading', { level: 2 }));
    await standsIn(page, limits, 2);
    await cardOf(page, limits).getByText(words.facts.held).waitFor();
    await page.getByText(afterWords.changes.moved(limits)).waitFor();
    await saved(page);
    await page.reload();
    await standsIn(page, limits, 2);
    await choose(page, limits, author.commands.letGo);
    await eventually(() => cardOf(page, limits).getByText(words.facts.held).count()).toBe(0);
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: afterWords.changes.letGo(limits) })
        .count(),
    ).toBe(1);
  });

  journey('takes one action after the other, wherever the focus is', async ({ person, expect }) => {
    const page = await openPlan(person);
    for (const name of [limits, model]) {
      await drag(page, cardOf(page, name), monthOf(page, 2).getByRole('heading', { level: 2 }));
      await standsIn(page, name, 2);
      // The card that was moved has the focus, and gives it up when the next is pressed.
      await eventually(() => linkOf(page, name).evaluate((link) => link === document.activeElement)).toBe(true);
    }
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
  });

  journey(
    'shows the place an action would take between two others, and Escape leaves it',
    async ({ person, expect }) => {
      const page = await openPlan(person);
      const before = await titlesIn(page, 2);
      const [first, , third] = before;
      await drag(page, cardOf(page, third!), cardOf(page, first!), { letGo: false });
      await page.getByText(/^Month 2, from \d+ Jan/).waitFor();
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await eventually(() => page.getByText(/^Month 2, from \d+ Jan/).count()).toBe(0);
      expect(await titlesIn(page, 2)).toEqual(before);
      expect(new URL(page.url()).hash).toBe('');
      const startOf = async (name: string) => (await cardOf(page, name).innerText()).split('\n')[0];
      const earliest = (await startOf(first!))!.split('–')[0]!;
      await drag(page, cardOf(page, third!), cardOf(page, first!));
      await cardOf(page, third!).getByText(words.facts.held).waitFor();
      expect(await startOf(third!)).toMatch(new RegExp(`^${earliest}\\b`));
      await page.getByText(afterWords.changes.retimed(third!)).waitFor();
    },
  );

  journey('keeps, refuses with a reason, holds and steps by the menu', async ({ person, expect }) => {
    const page = await openPlan(person);
    await choose(page, pages, author.commands.keep);
    await cardOf(page, pages).getByText(words.facts.accepted).waitFor();
    await choose(page, pages, author.commands.hold);
    await cardOf(page, pages).getByText(words.facts.held).waitFor();
    const dates = async () => (await cardOf(page, pages).innerText()).split('\n')[0];
    const before = await dates();
    await choose(page, pages, author.commands.later);
    await eventually(dates).not.toBe(before);
    await choose(page, pages, author.commands.earlier);
    await page.getByText(afterWords.changes.retimed(pages)).waitFor();

    const menu = await openMenu(page, limits);
    await page.keyboard.press('Escape');
    await eventually(() => menu.count()).toBe(0);
    const again = await openMenu(page, limits);
    await again.getByRole('button', { name: author.commands.refuse }).click();
    await again.getByRole('textbox', { name: author.refuse.reason }).fill('Not this <quarter>');
    await again.getByRole('button', { name: author.refuse.now }).click();
    const refused = page.getByRole('region', { name: afterWords.refused.heading });
    await refused.getByText('Not this <quarter>').waitFor();
    expect(await cardOf(page, limits).count()).toBe(0);
  });

  journey(
    'has dates, owner, days and words of the user’s own in the view of one action',
    async ({ person, expect }) => {
      const page = await openPlan(person);
      const view = await openAction(page, pages);
      await view.getByLabel(author.dates.first).fill('2026-12-14');
      await view.getByLabel(author.dates.last).fill('2026-12-11');
      const hold = view.getByRole('button', { name: author.dates.set });
      await hold.click();
      await view.getByText(author.dates.reversed).waitFor();
      await view.getByLabel(author.dates.last).fill('2026-12-18');
      await hold.click();
      await view.getByText('Month 1 · 14–18 Dec').waitFor();
      await view.getByText(author.view.heldHere).waitFor();
      await view.getByLabel(author.dates.first).fill('2031-12-14');
      await view.getByLabel(author.dates.last).fill('2031-12-18');
      await hold.click();
      await view.getByText(/not in these ninety days/).waitFor();

      const owner = view.getByRole('combobox', { name: actionWords.action.owner });
      await owner.fill('Ms Ng');
      const days = view.getByRole('textbox', { name: actionWords.action.effort });
      await days.fill('2,5');
      await days.press('Tab');
      await view.getByText(`Ms Ng · ${words.days(2.5)}`).waitFor();
      await days.fill('many');
      await days.press('Tab');
      await view.getByText(actionWords.action.effortBad).waitFor();
      expect(await days.inputValue()).toBe('2.5');

      await view.getByText(author.view.wordsSummary).click();
      const name = view.getByRole('textbox', { name: author.words.title });
      await name.fill('One page for each department');
      await name.press('Tab');
      const renamed = page.getByRole('article', { name: 'One page for each department' });
      await renamed.waitFor();
      await saved(page);
      await page.reload();
      await renamed.getByText('Month 1 · 14–18 Dec').waitFor();
      await renamed.getByRole('button', { name: author.words.original }).click();
      await page.getByRole('article', { name: pages }).waitFor();
      await backToBoard(page);
      await eventually(() => linkOf(page, pages).evaluate((link) => link === document.activeElement)).toBe(true);
    },
  );

  journey('holds actions of the user’s own: added, changed, deleted and brought back', async ({ person, expect }) => {
    const page = await openPlan(person);
    await page.getByRole('button', { name: words.month.addSpoken(2) }).click();
    const form = page.getByRole('region', { name: own.add(2) });
    await form.getByRole('textbox', { name: own.days }).fill('two');
    await form.getByLabel(own.practice).selectOption({ index: 3 });
    await form.getByLabel(own.from, { exact: true }).selectOption('4');
    await form.getByLabel(own.to, { exact: true }).selectOption('2');
    await form.getByRole('button', { name: own.addNow }).click();
    for (const fault of [own.faults.noTitle, own.faults.daysNoNumber, own.faults.fromNotBelowTo])
      await form.getByText(fault).waitFor();
    await form.getByRole('textbox', { name: own.title }).fill('Ask the night crew');
    await form.getByRole('textbox', { name: own.days }).fill('1.5');
    await form.getByLabel(own.to, { exact: true }).selectOption('5');
    await form.getByRole('combobox', { name: own.owner }).fill('Ms Ng');
    const search = form.getByRole('searchbox', { name: own.needs });
    await search.fill(pages.slice(6, 22));
    await form.getByRole('button', { name: own.addNeed(pages) }).click();
    await form.getByRole('checkbox', { name: own.quickWin }).check();
    await form.getByRole('button', { name: own.addNow }).click();
    await standsIn(page, 'Ask the night crew', 2);
    await cardOf(page, 'Ask the night crew')
      .getByText(`Ms Ng · ${words.days(1.5)} · ${words.facts.quickWin}`)
      .waitFor();
    await saved(page);
    await page.reload();

    const view = await openAction(page, 'Ask the night crew');
    await view.getByRole('link', { name: pages }).first().waitFor();
    await view.getByRole('textbox', { name: own.title }).fill('Ask the night crew twice');
    await view.getByRole('button', { name: own.save, exact: true }).click();
    await page.getByRole('article', { name: 'Ask the night crew twice' }).waitFor();
    const save = page.getByRole('button', { name: own.save, exact: true });
    await eventually(() => save.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: author.commands.remove }).click();
    await page.getByText(afterWords.changes.ownRemoved('Ask the night crew twice')).waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    expect(await cardOf(page, 'Ask the night crew twice').count()).toBe(0);
    await page.getByRole('button', { name: afterWords.changes.undo }).click();
    await page.getByRole('article', { name: 'Ask the night crew twice' }).waitFor();
  });

  journey('says at once when a move breaks what another needs, and mends it', async ({ person, expect }) => {
    const page = await openPlan(person);
    await choose(page, model, author.commands.toMonth(2));
    await standsIn(page, model, 2);
    await choose(page, pages, author.commands.toMonth(3));
    await standsIn(page, pages, 3);
    const sentence = problems.sentences.needComesLater(model, pages);
    const panel = page.getByRole('region', { name: problems.heading(1) });
    await panel.getByText(sentence).waitFor();
    await cardOf(page, model).getByText(problems.marks.needComesLater).waitFor();
    await page.getByRole('status').filter({ hasText: sentence }).waitFor({ state: 'attached' });
    await eventually(() => panel.getByRole('button').count()).toBeGreaterThan(1);
    // From far down the plan the bar of changes leads there.
    const heading = page.getByRole('heading', { name: problems.heading(1) });
    await page.getByRole('button', { name: problems.fromBar }).click();
    await eventually(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await panel.getByRole('button').first().click();
    await eventually(() => panel.count()).toBe(0);
    await page.getByText(afterWords.changes.mended).waitFor();
    expect(await page.getByText(problems.marks.needComesLater).count()).toBe(0);
  });
});
