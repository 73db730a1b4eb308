/** Settings nobody should need: the plan holds, and says what is wrong. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords as words } from '../../src/content/messages/en/roadmap';
import { roadmapActionWords as actionWords } from '../../src/content/messages/en/roadmap-action';
import { roadmapSettingsWords as settings } from '../../src/content/messages/en/roadmap-settings';
import { tableWords } from '../../src/content/messages/en/roadmap-table';
import { families } from '../../src/content/context';
import { readPdf } from '../deliverables/pdf/support';
import { saved } from './support/assessing';
import { downloadPdf, finishedWork, openWork } from './support/files';
import { eventually, journey, type Person } from './support/journey';
import { settled } from './support/settled';

async function openPlan(person: Person): Promise<Page> {
  const page = await openWork(person, finishedWork());
  await person.go(page, '/roadmap/');
  await settled(page);
  return page;
}
const openSettings = (page: Page) => page.getByText(words.settings.summary).click();
const capacityOf = (page: Page, month: number) => page.getByRole('textbox', { name: settings.month(month) });
const months = (page: Page) => page.getByRole('region').filter({ has: page.getByRole('progressbar') });

async function set(field: ReturnType<Page['getByRole']>, value: string) {
  await field.fill(value);
  await field.press('Tab');
}

describe('a plan without days', () => {
  journey(
    'keeps what belongs in every plan, says that it is too much, and still goes to paper',
    async ({ person, expect }) => {
      const page = await openPlan(person);
      const full = await months(page).getByRole('heading', { level: 3 }).count();
      await openSettings(page);
      for (const month of [1, 2, 3]) await set(capacityOf(page, month), '0');
      await eventually(() => page.getByText(words.month.over).count()).toBe(3);
      const bare = await months(page).getByRole('heading', { level: 3 }).count();
      expect(bare).toBeGreaterThanOrEqual(families.length);
      expect(bare).toBeLessThan(full);
      await saved(page);
      await page.reload();
      await eventually(() => page.getByText(words.month.over).count()).toBe(3);

      await person.go(page, '/report/');
      const pdf = await readPdf(Uint8Array.from((await downloadPdf(page)).bytes).buffer);
      expect(pdf.text).not.toMatch(/NaN|undefined|Infinity/);
    },
  );

  journey('more days bring more actions in, and the usual number is one click away', async ({ person, expect }) => {
    const page = await openPlan(person);
    const count = () => months(page).getByRole('heading', { level: 3 }).count();
    const before = await count();
    await openSettings(page);
    for (const month of [1, 2, 3]) await set(capacityOf(page, month), '400');
    await eventually(count).toBeGreaterThan(before);
    await page.getByRole('button', { name: /^Back to .* a month$/ }).click();
    await eventually(count).toBeLessThan(before + 40);
    expect(await capacityOf(page, 1).inputValue()).toBe(await capacityOf(page, 3).inputValue());
  });
});

describe('a plan on another day', () => {
  const cases: [what: string, start: string, end: string][] = [
    ['29 February', '2028-02-29', '2028-05-28'],
    ['a day long past', '2020-01-06', '2020-04-04'],
    ['a Saturday', '2027-05-01', '2027-07-29'],
    ['the last day there is', '2999-12-31', '3000-03-30'],
  ];
  journey.for(cases)('%s is taken, and every date follows it', async ([, start, end], { person, expect }) => {
    const page = await openPlan(person);
    await openSettings(page);
    await page.getByLabel(settings.start).fill(start);
    await page.getByText(words.head.dates(start, end)).waitFor();
    expect(await page.getByRole('main').innerText()).not.toMatch(/NaN|undefined|Invalid/);
    await saved(page);
    await page.reload();
    await page.getByText(words.head.dates(start, end)).waitFor();
  });

  journey('a day out of all bounds is refused, and the plan keeps the one before', async ({ person }) => {
    const page = await openPlan(person);
    await openSettings(page);
    await page.getByLabel(settings.start).fill('1899-12-31');
    await page.getByText(settings.startBad).waitFor();
    await page.getByText(words.head.dates('2026-12-01', '2027-02-28')).waitFor();
  });
});

describe('an effort that is none', () => {
  journey.for(['0', '-3'])(
    '%s person-days are refused, and the plan keeps the number before',
    async (typed, { person, expect }) => {
      const page = await openPlan(person);
      await page.getByRole('link', { name: words.head.table, exact: true }).click();
      await page.getByRole('table', { name: tableWords.caption }).getByRole('link').first().click();
      const effort = page.getByRole('textbox', { name: actionWords.action.effort });
      await effort.waitFor();
      const before = await effort.inputValue();
      await set(effort, typed);
      await page.getByText(actionWords.action.effortBad).waitFor();
      await page.reload();
      await effort.waitFor();
      expect(await effort.inputValue()).toBe(before);
    },
  );

  journey(
    'nearly a million person-days are taken at their word, and the month says that it is too much',
    async ({ person }) => {
      const page = await openPlan(person);
      await page.getByRole('link', { name: words.head.table, exact: true }).click();
      await page.getByRole('table', { name: tableWords.caption }).getByRole('link').first().click();
      await set(page.getByRole('textbox', { name: actionWords.action.effort }), '999999');
      await page.getByRole('link', { name: words.head.board, exact: true }).click();
      await page.getByText(words.month.over).first().waitFor();
    },
  );
});
