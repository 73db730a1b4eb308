import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords as words } from '../../src/content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { roadmapActionWords as actionWords } from '../../src/content/messages/en/roadmap-action';
import { roadmapAuthorWords as author } from '../../src/content/messages/en/roadmap-author';
import { roadmapWhyWords as whyWords } from '../../src/content/messages/en/roadmap-why';
import { tableWords } from '../../src/content/messages/en/roadmap-table';
import { roadmapSettingsWords as settingsWords } from '../../src/content/messages/en/roadmap-settings';
import { actionWords as titles, modelWords } from '../../src/content/words';
import { saved } from './support/assessing';
import { backToBoard, cardOf, openAction, openPlan, title } from './support/board';
import { eventually, journey, tabTo } from './support/journey';

/** The first action of a month that is to be done, by its title. */
const firstToDo = (page: Page) =>
  page.getByRole('region').getByRole('listitem').filter({ hasText: words.facts.first }).getByRole('link').first();

describe('the plan', () => {
  journey('shows three months with their load, and every action opens to its reasons', async ({ person, expect }) => {
    const page = await openPlan(person);
    expect(await page.getByRole('progressbar').count()).toBe(3);
    const view = await openAction(page, title('department-effect-pages'));
    await view.getByText(whyWords.why).waitFor();
    await view.getByText(actionWords.reasons.neededBy(title('engagement-model'))).waitFor();
    await view.getByText(titles['department-effect-pages']!.doneWhen).first().waitFor();
    await view.getByRole('link', { name: title('engagement-model') }).click();
    const other = page.getByRole('article', { name: title('engagement-model') });
    await other.getByText(titles['engagement-model']!.doneWhen).first().waitFor();
    await backToBoard(page);
    await cardOf(page, title('engagement-model')).waitFor();
  });

  journey('takes an action in, refuses one with a reason, and gives both back', async ({ person, expect }) => {
    const page = await openPlan(person);
    const waiting = page.getByRole('region', { name: afterWords.waiting.heading });
    const takeIn = waiting.getByRole('button').first();
    const name = (await takeIn.getAttribute('aria-label'))!.replace(`${afterWords.waiting.takeIn}: `, '');
    await takeIn.click();
    await page.getByText(afterWords.changes.accepted(name)).waitFor();
    const undo = page.getByRole('button', { name: afterWords.changes.undo });
    await eventually(() => undo.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await waiting.getByRole('heading', { name, exact: true }).count()).toBe(0);

    const view = await openAction(page, title('steering-charter'));
    await view.getByText(author.commands.refuse, { exact: true }).click();
    await view.getByRole('textbox', { name: author.refuse.reason }).fill('<b>Not</b> before spring');
    await view.getByRole('button', { name: author.refuse.now }).click();
    await view.getByText('<b>Not</b> before spring').waitFor();
    await backToBoard(page);
    const refused = page.getByRole('region', { name: afterWords.refused.heading });
    await refused.getByText('<b>Not</b> before spring').waitFor();
    await saved(page);
    await page.reload();
    await refused.getByText('<b>Not</b> before spring').waitFor();
    await refused.getByRole('button', { name: `${afterWords.refused.takeBack}: ${title('steering-charter')}` }).click();
    await cardOf(page, title('steering-charter')).waitFor();
    await undo.click();
    await refused.getByText('<b>Not</b> before spring').waitFor();
  });

  journey('says what a change did to the rest of the plan, and undoes it as a whole', async ({ person, expect }) => {
    const page = await openPlan(person);
    const board = page.locator('.board');
    const titlesNow = () => board.getByRole('heading', { level: 3 }).allInnerTexts();
    const before = await titlesNow();
    const view = await openAction(page, title('customer-facing-limits'));
    const effort = view.getByRole('textbox', { name: actionWords.action.effort });
    await effort.fill('20');
    await effort.press('Tab');
    const news = page
      .getByRole('status')
      .filter({ hasText: afterWords.changes.effort(title('customer-facing-limits')) });
    await news.getByText(/With that, .*no longer fits?/).waitFor();
    await backToBoard(page);
    expect((await titlesNow()).length).toBeLessThan(before.length);
    await page.getByRole('button', { name: afterWords.changes.undo }).click();
    await page.getByText(afterWords.changes.undone).waitFor();
    expect(await titlesNow()).toEqual(before);
  });

  journey('puts the work of a month before what is only confirmed', async ({ person, expect }) => {
    const page = await openPlan(person);
    const first = page
      .getByRole('region')
      .filter({ has: page.getByRole('progressbar') })
      .first();
    const confirmed = first.getByRole('list', { name: /^To confirm: \d+ results/ });
    const list = await confirmed.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(list.length).toBeGreaterThan(3);
    const all = await first.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(all.slice(-list.length)).toEqual(list);
  });

  journey('changes owner and effort by keyboard alone, and undoes both', async ({ person }) => {
    const page = await openPlan(person);
    await tabTo(page, firstToDo(page));
    await page.keyboard.press('Enter');
    const view = page.getByRole('article');
    const owner = view.getByRole('combobox', { name: actionWords.action.owner });
    const effort = view.getByRole('textbox', { name: actionWords.action.effort });
    await owner.waitFor();
    const [ownerBefore, effortBefore] = [await owner.inputValue(), await effort.inputValue()];
    await tabTo(page, owner);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Ms Ng');
    await tabTo(page, effort);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('1.5');
    await page.keyboard.press('Tab');
    const changed = view.getByText(`Ms Ng · ${words.days(1.5)}`);
    await changed.waitFor();
    const undo = page.getByRole('button', { name: afterWords.changes.undo });
    await tabTo(page, undo);
    await page.keyboard.press('Enter');
    await eventually(() => changed.count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText(afterWords.changes.undone).waitFor();
    await eventually(() => owner.inputValue()).toBe(ownerBefore);
    await eventually(() => effort.inputValue()).toBe(effortBefore);
  });

  journey('holds for absurd settings and says what is wrong', async ({ person, expect }) => {
    const page = await openPlan(person);
    await page.getByText(words.settings.summary).click();
    const start = page.getByLabel(settingsWords.start);
    await start.fill('2028-02-29');
    await page.getByText(words.head.dates('2028-02-29', '2028-05-28')).waitFor();
    const first = page.getByRole('textbox', { name: settingsWords.month(1) });
    await first.fill('-4');
    await first.press('Tab');
    await page.getByText(settingsWords.capacityBad('-4', 28)).waitFor();
    await first.fill('0');
    await first.press('Tab');
    await page.getByText(words.month.over).waitFor();
    await page.getByLabel(settingsWords.from).fill('2028-03-06');
    await page.getByLabel(settingsWords.to).fill('2028-03-10');
    await page.getByRole('button', { name: settingsWords.add }).click();
    await page.getByText('6–10 Mar 2028').waitFor();
    await page.getByLabel(settingsWords.from).fill('2028-03-06');
    await page.getByLabel(settingsWords.to).fill('2027-03-06');
    await page.getByRole('button', { name: settingsWords.add }).click();
    await page.getByText(settingsWords.daysOffBad).waitFor();
    expect(await page.getByRole('region').getByRole('listitem').count()).toBeGreaterThan(20);
  });

  journey('stands as a table with the same actions, at an address of its own', async ({ person, expect }) => {
    const page = await openPlan(person);
    const planned = await page.locator('.board').getByRole('heading', { level: 3 }).allInnerTexts();
    await page.getByRole('link', { name: words.head.table }).click();
    await page.getByRole('table', { name: tableWords.caption }).waitFor();
    await page.reload();
    const table = page.getByRole('table', { name: tableWords.caption });
    await table.waitFor();
    expect(await table.getByRole('rowheader').getByRole('link').allInnerTexts()).toEqual(planned);
    await table.getByRole('link').first().click();
    await page.getByRole('article').getByText(whyWords.why).waitFor();
  });

  journey('before anything is answered is provisional and says so', async ({ person, expect }) => {
    const page = await person.open('/roadmap/');
    await page.getByText(words.thin.heading).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(23);
    for (const month of Object.values(modelWords.months)) {
      const name = month.slice(month.indexOf(':') + 2);
      await page.getByRole('region', { name: new RegExp(name, 'i') }).waitFor();
    }
    await page.getByRole('link', { name: words.thin.start }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/assess/');
  });
});
