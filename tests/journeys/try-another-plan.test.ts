import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords } from '../../src/content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { roadmapWhatIfWords as words } from '../../src/content/messages/en/roadmap-what-if';
import { modelWords, practiceWords } from '../../src/content/words';
import { saved } from './support/assessing';
import { openPlan } from './support/board';
import { eventually, journey, tabTo } from './support/journey';

const sheetOf = (page: Page) => page.getByRole('dialog', { name: words.heading });
const openButton = (page: Page) => page.getByRole('button', { name: roadmapWords.head.whatIf });
const take = (sheet: Locator) => sheet.getByRole('button', { name: words.take });
const daysOf = (sheet: Locator, month: number) => sheet.getByRole('textbox', { name: words.month(month) });
const says = (sheet: Locator) => sheet.getByRole('status').innerText();
const loads = (page: Page) => page.getByRole('progressbar').evaluateAll((bars) => bars.map((bar) => bar.ariaLabel));
const undo = (page: Page) => page.getByRole('button', { name: afterWords.changes.undo });
const redo = (page: Page) => page.getByRole('button', { name: afterWords.changes.redo });
const titles = (page: Page) =>
  page.getByRole('group', { name: roadmapWords.head.board }).getByRole('heading', { level: 3 }).allInnerTexts();
const hasFocus = (control: Locator) =>
  eventually(() => control.evaluate((element) => element === document.activeElement)).toBe(true);

async function openSheet(page: Page): Promise<Locator> {
  await openButton(page).click();
  const sheet = sheetOf(page);
  await sheet.getByRole('heading', { name: words.heading }).waitFor();
  return sheet;
}

const figure = (sheet: Locator, name: string) =>
  sheet
    .getByRole('row')
    .filter({ has: sheet.page().getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell');

describe('another plan', () => {
  journey('is compared with the plan and changes nothing until it is taken', async ({ person, expect }) => {
    const page = await openPlan(person);
    const before = await titles(page);
    const sheet = await openSheet(page);
    expect(await says(sheet)).toBe(words.same);
    expect(await take(sheet).isDisabled()).toBe(true);
    await daysOf(sheet, 3).fill('90');
    await daysOf(sheet, 3).press('Tab');
    await eventually(() => says(sheet)).toMatch(/actions? comes? in.*person-days? more/s);
    const [yours, other] = await figure(sheet, words.rows.actions).allInnerTexts();
    expect(Number(other)).toBeGreaterThan(Number(yours));
    await sheet.getByRole('img', { name: words.dial }).waitFor();
    await sheet.getByRole('heading', { name: 'Came in' }).waitFor();
    await sheet.getByRole('button', { name: words.close }).click();
    await hasFocus(openButton(page));
    expect(await titles(page)).toEqual(before);

    // What was tried is there again, and can be begun anew.
    const again = await openSheet(page);
    expect(await daysOf(again, 3).inputValue()).toBe('90');
    await again.getByRole('button', { name: words.startOver }).click();
    await eventually(() => says(again)).toBe(words.same);
    expect(await daysOf(again, 3).inputValue()).not.toBe('90');
  });

  journey(
    'is taken with days, first day, target and answer in one step, which undo takes back',
    async ({ person, expect }) => {
      const page = await openPlan(person);
      const [before, loadBefore] = [await titles(page), await loads(page)];
      const sheet = await openSheet(page);
      await daysOf(sheet, 1).fill('60');
      await sheet.getByLabel(words.startOn).fill('2027-03-01');
      await sheet.getByLabel(words.startOn).press('Tab');
      await sheet
        .getByRole('combobox', { name: words.target('Listening') })
        .selectOption({ label: modelWords.levels[4].short });
      const practice = practiceWords['recovery']!.name;
      await sheet.getByRole('combobox', { name: words.practice, exact: true }).selectOption({ label: practice });
      await sheet.getByRole('button', { name: words.add }).click();
      await sheet
        .getByRole('combobox', { name: words.level(practice) })
        .selectOption({ label: modelWords.levels[1].short });
      const actions = await figure(sheet, words.rows.actions).last().innerText();
      await take(sheet).click();
      await eventually(() => sheet.count()).toBe(0);
      await page.getByRole('status').filter({ hasText: afterWords.changes.whatIf }).waitFor();
      await page.getByText(roadmapWords.head.dates('2027-03-01', '2027-05-29')).waitFor();
      expect(String((await titles(page)).length)).toBe(actions);

      await saved(page);
      await page.reload();
      await page.getByText(roadmapWords.head.dates('2027-03-01', '2027-05-29')).waitFor();
      await undo(page).click();
      await eventually(() => titles(page)).toEqual(before);
      expect(await loads(page)).toEqual(loadBefore);
      await page.keyboard.press('ControlOrMeta+Shift+z');
      await page.getByText(roadmapWords.head.dates('2027-03-01', '2027-05-29')).waitFor();
      await page.keyboard.press('ControlOrMeta+z');
      await redo(page).waitFor();
      await eventually(() => titles(page)).toEqual(before);
    },
  );

  journey('is tried and taken by keyboard alone, and Escape leaves without it', async ({ person, expect }) => {
    const page = await openPlan(person);
    const before = await titles(page);
    await tabTo(page, openButton(page));
    await page.keyboard.press('Enter');
    const sheet = sheetOf(page);
    await hasFocus(sheet.getByRole('heading', { name: words.heading }));
    await tabTo(page, daysOf(sheet, 2));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('80');
    await tabTo(page, sheet.getByRole('combobox', { name: words.target('Driving') }));
    await page.keyboard.press('ArrowDown');
    await eventually(() => says(sheet)).not.toBe(words.same);
    await page.keyboard.press('Escape');
    await eventually(() => sheet.count()).toBe(0);
    await hasFocus(openButton(page));
    expect(await titles(page)).toEqual(before);

    await page.keyboard.press('Enter');
    await tabTo(page, take(sheet));
    await page.keyboard.press('Enter');
    await eventually(() => sheet.count()).toBe(0);
    await eventually(() => titles(page)).not.toEqual(before);
    await page.keyboard.press('ControlOrMeta+z');
    await eventually(() => titles(page)).toEqual(before);
    await page.keyboard.press('ControlOrMeta+y');
    await eventually(() => titles(page)).not.toEqual(before);
  });

  journey('says what makes no sense, and keeps what was there', async ({ person, expect }) => {
    const page = await openPlan(person);
    const sheet = await openSheet(page);
    const kept = Number(await daysOf(sheet, 1).inputValue());
    for (const absurd of ['-4', '99999999', '1,000', 'ten']) {
      await daysOf(sheet, 1).fill(absurd);
      await daysOf(sheet, 1).press('Tab');
      await sheet.getByText(words.badDays(absurd, kept)).waitFor();
      expect(await daysOf(sheet, 1).inputValue()).toBe(String(kept));
    }
    expect(await says(sheet)).toBe(words.same);
    await daysOf(sheet, 1).fill('0');
    await daysOf(sheet, 1).press('Tab');
    await eventually(() => sheet.getByText(/could not be taken/).count()).toBe(0);
    await eventually(() => says(sheet)).toContain(words.over([1]));
  });

  journey('fills a phone, where everything is in reach', async ({ invite, expect }) => {
    const person = await invite({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    const page = await openPlan(person);
    await openButton(page).tap();
    const sheet = sheetOf(page);
    await sheet.getByRole('heading', { name: words.heading }).waitFor();
    const box = (await sheet.boundingBox())!;
    expect([box.x, box.width, box.height]).toEqual([0, 360, 740]);
    await daysOf(sheet, 3).fill('90');
    await daysOf(sheet, 3).blur();
    await sheet.getByRole('heading', { name: 'Came in' }).scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const inner = await sheet.locator('.what-if-body').evaluate((body) => [body.scrollWidth, body.clientWidth]);
    expect(inner[0]).toBe(inner[1]);
    await take(sheet).tap();
    await page.getByRole('status').filter({ hasText: afterWords.changes.whatIf }).waitFor();
    await undo(page).tap();
    await page.getByRole('status').filter({ hasText: afterWords.changes.undone }).waitFor();
  });
});
