import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords as words } from '../../src/content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { roadmapActionWords as actionWords } from '../../src/content/messages/en/roadmap-action';
import { roadmapAuthorWords as author } from '../../src/content/messages/en/roadmap-author';
import { roadmapOwnWords as own } from '../../src/content/messages/en/roadmap-own';
import { backToBoard, cardOf, linkOf, monthOf, openPlan, standsIn, title } from './support/board';
import { eventually, journey } from './support/journey';

const pages = title('department-effect-pages');
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** True when nothing has to be scrolled sideways. */
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= 360);

async function openMenu(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: words.board.moreSpoken(name) }).tap();
  const menu = page.getByRole('dialog', { name: author.menu.name(name) });
  await menu.waitFor();
  return menu;
}

/** A finger on the handle of an action, carried to another place on the screen and lifted there. */
async function carry(page: Page, name: string, to: { x: number; y: number }, { hold = 0 } = {}): Promise<void> {
  // The handle stands at the end of the line, after the button.
  const button = (await page.getByRole('button', { name: words.board.moreSpoken(name) }).boundingBox())!;
  const start = { x: button.x + button.width + 22, y: button.y + 22 };
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [start]);
  for (let step = 1; step <= 5; step += 1)
    await send('touchMove', [
      { x: start.x + ((to.x - start.x) * step) / 5, y: start.y + ((to.y - start.y) * step) / 5 },
    ]);
  if (hold > 0) {
    const from = await page.evaluate(() => scrollY);
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(from + hold);
  }
  await send('touchEnd', []);
}

describe('on a phone of 360 pixels the plan', () => {
  journey('moves an action by its menu, holds it and refuses it', async ({ invite, expect }) => {
    const page = await openPlan(await invite(phone));
    expect(await fits(page)).toBe(true);
    const menu = await openMenu(page, pages);
    const box = (await menu.boundingBox())!;
    expect([box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 360, 740]);
    await menu.getByRole('button', { name: author.commands.toMonth(2) }).tap();
    await standsIn(page, pages, 2);
    await (await openMenu(page, pages)).getByRole('button', { name: author.commands.letGo }).tap();
    await eventually(() => cardOf(page, pages).getByText(words.facts.held).count()).toBe(0);
    const again = await openMenu(page, pages);
    await again.getByRole('button', { name: author.commands.refuse }).tap();
    await again.getByRole('textbox', { name: author.refuse.reason }).fill('Later');
    await again.getByRole('button', { name: author.refuse.now }).tap();
    await page.getByRole('region', { name: afterWords.refused.heading }).getByText('Later').waitFor();
    expect(await fits(page)).toBe(true);
  });

  journey('is carried by the handle, and the page scrolls along near its edge', async ({ invite, expect }) => {
    const page = await openPlan(await invite(phone));
    const column = monthOf(page, 1);
    const names = await column.getByRole('listitem').getByRole('heading').allInnerTexts();
    const [first, second] = names;
    await linkOf(page, second!).evaluate((link) => link.scrollIntoView({ block: 'center' }));
    const above = (await linkOf(page, first!).boundingBox())!;
    await carry(page, second!, { x: 180, y: above.y - 10 });
    await page.getByText(afterWords.changes.retimed(second!)).waitFor();
    await cardOf(page, second!).getByText(words.facts.held).waitFor();

    const [, , third] = names;
    await linkOf(page, third!).evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await carry(page, third!, { x: 180, y: 738 }, { hold: 400 });
    await page.getByText(new RegExp(`^(Moved|Dates changed): `)).waitFor();
    expect(await fits(page)).toBe(true);
  });

  journey('changes everything about one action in a view with room, and loses nothing', async ({ invite, expect }) => {
    const page = await openPlan(await invite(phone));
    await linkOf(page, pages).tap();
    const view = page.getByRole('article', { name: pages });
    await view.waitFor();
    expect(await fits(page)).toBe(true);
    await view.getByRole('combobox', { name: actionWords.action.owner }).fill('Ms Ng');
    const days = view.getByRole('textbox', { name: actionWords.action.effort });
    expect(await days.getAttribute('inputmode')).toBe('decimal');
    await days.fill('3');
    await days.blur();
    await view.getByText(`Ms Ng · ${words.days(3)}`).waitFor();
    await view.getByRole('button', { name: author.commands.toMonth(3) }).tap();
    await view.getByText(/^Month 3 · /).waitFor();
    await backToBoard(page);
    const add = page.getByRole('button', { name: words.month.addSpoken(3) });
    await add.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    await add.tap();
    const form = page.getByRole('region', { name: own.add(3) });
    await form.getByRole('textbox', { name: own.title }).fill('Ask the night crew');
    expect(await fits(page)).toBe(true);
    await form.getByRole('button', { name: own.addNow }).tap();
    await standsIn(page, 'Ask the night crew', 3);
    // On so narrow a screen the header keeps it for those who listen.
    await eventually(() => page.getByRole('status').first().textContent()).toMatch(/Saved in this browser \d/);
    await page.reload();
    await standsIn(page, 'Ask the night crew', 3);
    await standsIn(page, pages, 3);
    await cardOf(page, pages).getByText(/Ms Ng/).waitFor();
  });
});
