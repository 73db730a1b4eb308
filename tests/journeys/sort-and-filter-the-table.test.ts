/** The table of the plan: in any order, and any part of it, by pointer, by keyboard alone and on a narrow screen. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords as words } from '../../src/content/messages/en/roadmap';
import { roadmapAuthorWords as authorWords } from '../../src/content/messages/en/roadmap-author';
import { tableWords } from '../../src/content/messages/en/roadmap-table';
import { modelWords } from '../../src/content/words';
import { eventually, journey, tabTo, type Person } from './support/journey';
import { settled } from './support/settled';

async function openTable(person: Person, hash = '#table'): Promise<Page> {
  const page = await person.open('/results/?example');
  await page.getByText('Example: Harbour Rail').waitFor();
  await page.goto('about:blank');
  await person.go(page, `/roadmap/${hash}`);
  await settled(page);
  await tableOf(page).waitFor();
  return page;
}

const tableOf = (page: Page) => page.getByRole('table', { name: tableWords.caption });
/** Of every row that is shown: its cells by class, since a narrow screen has no columns. */
const cells = (page: Page, name: string) => page.locator(`.plan-table tbody .table-${name}`).allInnerTexts();
const titles = (page: Page) => page.locator('.plan-table tbody th[scope=row] a').allInnerTexts();
const sort = (page: Page, column: string) => tableOf(page).getByRole('button', { name: column, exact: true });
const filter = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const count = (page: Page) => page.getByRole('status').filter({ hasText: /actions?,/ });
const inOrder = (texts: string[]) => texts.toSorted(new Intl.Collator('en', { numeric: true }).compare);

describe('the table', () => {
  journey('sorts by every column, both ways, and goes back to the order of the plan', async ({ person, expect }) => {
    const page = await openTable(person);
    const plan = await titles(page);
    await sort(page, tableWords.action).click();
    expect(await titles(page)).toEqual(inOrder(plan));
    expect(await page.getByRole('columnheader', { name: tableWords.action }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await sort(page, tableWords.action).click();
    expect(await titles(page)).toEqual(inOrder(plan).toReversed());
    await sort(page, tableWords.effort).click();
    const days = (await cells(page, 'days')).map(Number);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    await page.reload();
    await eventually(async () => (await cells(page, 'days')).map(Number)).toEqual(days);
    for (const column of [tableWords.owner, tableWords.practice, tableWords.marks, tableWords.state]) {
      await sort(page, column).click();
      expect(await page.locator('[aria-sort]').count()).toBe(1);
      expect((await titles(page)).toSorted()).toEqual(plan.toSorted());
    }
    await sort(page, tableWords.dates).click();
    await sort(page, tableWords.dates).click();
    await sort(page, tableWords.dates).click();
    expect(await titles(page)).toEqual(plan);
    expect(await page.locator('[aria-sort]').count()).toBe(0);
  });

  journey('shows only what is asked for, says how much that is, and a link keeps it', async ({ person, expect }) => {
    const page = await openTable(person);
    const all = (await titles(page)).length;
    await filter(page, tableWords.owner).selectOption({ label: modelWords.roles['cx-lead']! });
    expect(new Set(await cells(page, 'owner'))).toEqual(new Set([modelWords.roles['cx-lead']]));
    const ofLead = (await titles(page)).length;
    await eventually(() => count(page).innerText()).toContain(tableWords.count(ofLead, all));
    await filter(page, tableWords.month).selectOption('3');
    const shown = await titles(page);
    expect(shown.length).toBeLessThan(ofLead);
    const days = (await cells(page, 'days')).reduce((sum, text) => sum + Number(text), 0);
    await eventually(() => count(page).innerText()).toContain(tableWords.inDays(days));
    expect(await page.locator('.plan-table tfoot .table-days').innerText()).toBe(words.number(days));

    const link = new URL(page.url()).hash;
    const other = await person.context.newPage();
    await person.go(other, `/roadmap/${link}`);
    await tableOf(other).waitFor();
    await eventually(() => titles(other)).toEqual(shown);
    expect(await filter(other, tableWords.month).inputValue()).toBe('3');

    await page.getByRole('button', { name: tableWords.showAll }).click();
    await eventually(async () => (await titles(page)).length).toBe(all);
    expect(new URL(page.url()).hash).toBe('#table');
    await filter(page, tableWords.area).selectOption('listening');
    await filter(page, tableWords.state).selectOption('blocked');
    await page.getByText(tableWords.none).waitFor();
  });

  journey('is as it was after an action was opened from it', async ({ person, expect }) => {
    const page = await openTable(person);
    await filter(page, tableWords.owner).selectOption({ label: modelWords.roles['cx-lead']! });
    await sort(page, tableWords.effort).click();
    const shown = await titles(page);
    await page.getByRole('link', { name: shown[2]!, exact: true }).click();
    await page.getByRole('article', { name: shown[2]! }).waitFor();
    await page.getByRole('link', { name: authorWords.view.back }).click();
    await tableOf(page).waitFor();
    expect(await titles(page)).toEqual(shown);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(shown[2]);
  });

  journey('is searched and sorted by keyboard alone', async ({ person, expect }) => {
    const page = await openTable(person);
    const search = page.getByRole('searchbox', { name: tableWords.search });
    await tabTo(page, search);
    await page.keyboard.type('MISSION statement');
    const found = await titles(page);
    expect(found.length).toBeGreaterThan(1);
    await tabTo(page, sort(page, tableWords.action));
    await page.keyboard.press('Enter');
    expect(await titles(page)).toEqual(inOrder(found));
    const showAll = page.getByRole('button', { name: tableWords.showAll });
    await tabTo(page, showAll, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(() => search.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await search.inputValue()).toBe('');
    expect((await titles(page)).length).toBeGreaterThan(found.length);
  });

  journey('is a list at 360 pixels, sorted and filtered as well', async ({ invite, expect }) => {
    const person = await invite({ viewport: { width: 360, height: 780 }, hasTouch: true });
    const page = await openTable(person);
    await page.getByText(tableWords.choices).click();
    await filter(page, tableWords.owner).selectOption({ label: modelWords.roles['cx-lead']! });
    await filter(page, tableWords.sortOnList).selectOption('action');
    const up = await titles(page);
    expect(up).toEqual(inOrder(up));
    await page.getByRole('checkbox', { name: tableWords.down }).check();
    await eventually(() => titles(page)).toEqual(up.toReversed());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('link', { name: up[0]! }).first().click();
    await eventually(() => new URL(page.url()).hash).toMatch(/^#action-/);
  });

  journey('takes an address that makes no sense for the whole plan', async ({ person, expect }) => {
    const page = await openTable(person, '#table?sort=price&month=3');
    expect(await page.locator('[aria-sort]').count()).toBe(0);
    await page.goto('about:blank');
    await person.go(page, '/roadmap/#table?owner=%3Cb%3E&q=');
    await page.getByText(tableWords.none).waitFor();
    await page.getByRole('button', { name: tableWords.showAll }).click();
    await eventually(async () => (await titles(page)).length).toBeGreaterThan(20);
  });
});
