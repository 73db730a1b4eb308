/** Working week, holidays and owners: the calendar a plan runs on, set by hand, by keyboard and on a phone. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords as words } from '../../src/content/messages/en/roadmap';
import { roadmapAfterWords as after } from '../../src/content/messages/en/roadmap-after';
import { roadmapHolidayWords as holidays } from '../../src/content/messages/en/roadmap-holidays';
import { roadmapSettingsWords as settings } from '../../src/content/messages/en/roadmap-settings';
import { modelWords } from '../../src/content/words';
import { saved } from './support/assessing';
import { monthOf, openPlan } from './support/board';
import { eventually, journey, tabTo } from './support/journey';

const lead = modelWords.roles['cx-lead']!;
const groupOf = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const undo = (page: Page) => page.getByRole('button', { name: after.changes.undo, exact: true });

async function openSettings(page: Page): Promise<void> {
  await page.getByText(words.settings.summary).click();
  await page.getByLabel(settings.start).waitFor();
}

/** A plan with a first day of its own, so that its dates do not depend on today. */
async function openPlanFrom(page: Page, start: string): Promise<void> {
  await openSettings(page);
  await page.getByLabel(settings.start).fill(start);
  await page.getByText(after.changes.start).first().waitFor();
}

async function paste(page: Page, lines: string): Promise<Locator> {
  await page.getByLabel(holidays.paste).fill(lines);
  await page.getByRole('button', { name: holidays.read }).click();
  return page.getByRole('group', { name: /found/ });
}

async function giveFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.getByLabel(holidays.open).setInputFiles({ name, mimeType: 'text/calendar', buffer: Buffer.from(content) });
}

const fixture = (name: string) => readFile(`tests/fixtures/calendars/${name}.ics`);
/** What the three months say of their actions, dates among it. */
const board = async (page: Page) =>
  (await Promise.all(([1, 2, 3] as const).map((month) => monthOf(page, month).innerText()))).join('\n');

describe('the calendar of the plan', () => {
  journey(
    'takes holidays that were pasted, asks what it cannot know, and gives them back',
    async ({ person, expect }) => {
      const page = await openPlan(person);
      await openPlanFrom(page, '2026-11-30');
      const before = await board(page);
      const found = await paste(
        page,
        '03/12/2026 Founders’ day\n25 December 2026\tFriday\tChristmas Day\nand some more',
      );
      await found.getByText(holidays.found(1), { exact: true }).waitFor();
      await found.getByText(holidays.why.noDate).waitFor();
      await found.getByText(holidays.date('2026-12-25')).waitFor();
      await found.getByRole('radio', { name: holidays.dayAndMonth('2026-12-03') }).check();
      await found.getByText(holidays.found(2), { exact: true }).waitFor();
      await found.getByLabel(holidays.setName).fill('Ours');
      expect(await board(page)).toBe(before);
      await found.getByRole('button', { name: holidays.keep(2) }).click();
      await page.getByText(holidays.kept(2, 'Ours')).waitFor();
      expect(await board(page)).not.toBe(before);
      expect(await board(page)).not.toMatch(/\b3 Dec\b/);

      const name = page.getByRole('textbox', { name: holidays.rename('Ours') });
      await name.fill('');
      await name.press('Tab');
      await page.getByText(holidays.renameBad).waitFor();
      await name.fill('Our holidays');
      await name.press('Tab');
      await page.getByRole('textbox', { name: holidays.rename('Our holidays') }).waitFor();
      await saved(page);
      await page.reload();
      await openSettings(page);
      await page.getByRole('button', { name: holidays.removeSpoken('Our holidays') }).click();
      await page.getByText(holidays.removed('Our holidays')).waitFor();
      await undo(page).click();
      await page.getByRole('textbox', { name: holidays.rename('Our holidays') }).waitFor();
    },
  );

  journey('takes holidays from a calendar file, and answers a file that is none', async ({ person, expect }) => {
    const page = await openPlan(person);
    await openPlanFrom(page, '2026-11-30');
    const before = await board(page);
    await giveFile(page, 'notes.ics', 'Dear all, the office is closed.');
    await page.getByText(holidays.errors.notACalendar('notes.ics')).waitFor();
    await giveFile(page, 'empty.ics', '');
    await page.getByText(holidays.errors.empty('empty.ics')).waitFor();
    await giveFile(page, 'large.ics', 'x'.repeat(2_000_001));
    await page.getByText(holidays.errors.tooLarge('large.ics')).waitFor();
    expect(await board(page)).toBe(before);

    await giveFile(page, 'austria.ics', await fixture('google'));
    const found = page.getByRole('group', { name: holidays.found(3) });
    await found.getByText(holidays.date('2026-12-08')).waitFor();
    expect(await found.getByLabel(holidays.setName).inputValue()).toBe('Holidays in Austria, official');
    await found.getByRole('button', { name: holidays.discard }).click();
    expect(await board(page)).toBe(before);

    await giveFile(page, 'austria.ics', await fixture('google'));
    await found.getByRole('button', { name: holidays.keep(3) }).click();
    await page.getByText(holidays.kept(3, 'Holidays in Austria, official')).waitFor();
    await page.getByText(after.changes.holidays).first().waitFor();
    expect(await board(page)).not.toMatch(/\b8 Dec\b/);
  });

  journey('shows four hundred holidays without hiding what is done with them', async ({ person, expect }) => {
    const page = await openPlan(person);
    await openPlanFrom(page, '2026-11-30');
    const days = Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day * 3)));
    const events = days.map((day, index) =>
      [
        'BEGIN:VEVENT',
        `UID:${index}`,
        `DTSTART;VALUE=DATE:${day.toISOString().slice(0, 10).replaceAll('-', '')}`,
        `SUMMARY:Day ${index}`,
        'END:VEVENT',
      ].join('\r\n'),
    );
    await giveFile(page, 'many.ics', ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n'));
    const found = page.getByRole('group', { name: holidays.found(400) });
    await found.waitFor();
    const [box, keep] = await Promise.all([
      found.boundingBox(),
      found.getByRole('button', { name: holidays.keep(400) }).boundingBox(),
    ]);
    expect(keep!.y - box!.y).toBeLessThan(400);
    await found.getByText(holidays.showAll(400)).click();
    await found.getByText('Day 399', { exact: true }).waitFor();
  });

  journey('asks before it says that nothing was found, and knows a day that is off already', async ({ person }) => {
    const page = await openPlan(person);
    await openPlanFrom(page, '2026-11-30');
    const lines = page.getByLabel(holidays.paste);
    await lines.fill('03/04/2027 Either');
    await page.getByRole('button', { name: holidays.read }).click();
    await page.getByRole('group', { name: holidays.found(0, 1) }).waitFor();
    await lines.fill('some words');
    await page.getByRole('button', { name: holidays.read }).click();
    await page.getByRole('group', { name: holidays.found(0) }).waitFor();
    await page.getByLabel(settings.from).fill('2026-12-24');
    await page.getByRole('button', { name: settings.add }).click();
    await page.getByText(settings.daysOffThere).waitFor();
  });

  journey(
    'knows the working week and part-time owners, and keeps the former value where one makes no sense',
    async ({ person, expect }) => {
      const page = await openPlan(person);
      await openPlanFrom(page, '2026-11-30');
      const week = groupOf(page, settings.week);
      const before = await board(page);
      const days = page.getByRole('textbox', { name: settings.daysAWeekOf(lead), exact: true });
      const usual = await days.inputValue();
      await days.fill('three');
      await days.press('Tab');
      await page.getByText(settings.ownerBad('three', Number(usual))).waitFor();
      expect(await days.inputValue()).toBe(usual);
      await days.fill('2,5');
      await days.press('Tab');
      await page.getByText(after.changes.ownerDays).first().waitFor();
      expect(await days.inputValue()).toBe('2.5');
      expect(await board(page)).not.toBe(before);
      await page.getByRole('button', { name: settings.ownerResetSpoken(lead, Number(usual)) }).click();
      await eventually(() => board(page)).toBe(before);

      for (const day of [1, 2, 3, 4]) await week.getByRole('checkbox', { name: settings.weekday(day) }).uncheck();
      await week.getByRole('checkbox', { name: settings.weekday(5) }).click();
      await page.getByText(settings.weekBad(5)).waitFor();
      expect(await week.getByRole('checkbox', { name: settings.weekday(5) }).isChecked()).toBe(true);
      for (let step = 0; step < 4; step++) await undo(page).click();
      await eventually(() => board(page)).toBe(before);

      await page.getByLabel(settings.start).fill('2031-03-03');
      await page.getByText(settings.startFar('2031-03-03')).waitFor();
      await page.getByLabel(settings.start).fill('2020-03-02');
      await page.getByText(settings.startOver('2020-05-30')).waitFor();
      expect(await monthOf(page, 1).getByRole('listitem').count()).toBeGreaterThan(3);
    },
  );

  journey('is set by keyboard alone', async ({ person, expect }) => {
    const page = await openPlan(person);
    await tabTo(page, page.locator('summary').filter({ hasText: words.settings.summary }));
    await page.keyboard.press('Enter');
    const saturday = page.getByRole('checkbox', { name: settings.weekday(6) });
    await saturday.waitFor();
    await tabTo(page, saturday);
    await page.keyboard.press('Space');
    await page.getByText(after.changes.workingWeek).first().waitFor();
    await tabTo(page, page.getByLabel(holidays.paste));
    await page.keyboard.type('2026-12-24 Closed');
    await tabTo(page, page.getByRole('button', { name: holidays.read }));
    await page.keyboard.press('Enter');
    const found = page.getByText(holidays.found(1), { exact: true });
    await eventually(() => found.evaluate((element) => element === document.activeElement)).toBe(true);
    await tabTo(page, page.getByRole('button', { name: holidays.keep(1) }));
    await page.keyboard.press('Enter');
    const said = page.getByText(holidays.kept(1, holidays.unnamed));
    await eventually(() => said.evaluate((element) => element === document.activeElement)).toBe(true);
    await tabTo(
      page,
      page.getByRole('button', { name: holidays.removeSpoken(holidays.unnamed), exact: true }),
      'Shift+Tab',
    );
    await page.keyboard.press('Enter');
    await page.getByText(holidays.removed(holidays.unnamed)).waitFor();
    await page.keyboard.press('ControlOrMeta+z');
    await page.getByRole('button', { name: holidays.removeSpoken(holidays.unnamed), exact: true }).waitFor();
    expect(await saturday.isChecked()).toBe(true);
  });

  journey('fits a phone', async ({ invite, expect }) => {
    const person = await invite({ viewport: { width: 360, height: 760 } });
    const page = await openPlan(person);
    await openPlanFrom(page, '2026-11-30');
    const found = await paste(page, `2026-12-25 ${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}\n03/04/2027 Either`);
    await found.getByRole('radio', { name: holidays.dayAndMonth('2027-04-03') }).check();
    const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(await isWide()).toBe(false);
    await found.getByRole('button', { name: holidays.keep(2) }).click();
    await page.getByText(holidays.kept(2, holidays.unnamed)).waitFor();
    await page.getByRole('textbox', { name: settings.daysAWeekOf(lead), exact: true }).fill('2');
    expect(await isWide()).toBe(false);
  });

  journey('gives the same dates wherever the clock stands', async ({ invite, expect }) => {
    const found: string[] = [];
    for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      const person = await invite({ timezoneId });
      const page = await openPlan(person);
      await openPlanFrom(page, '2026-10-30');
      await giveFile(page, 'outlook.ics', await fixture('outlook'));
      await page.getByRole('button', { name: /^Keep/ }).click();
      await page.getByText(after.changes.holidays).first().waitFor();
      found.push(`${await board(page)}\n${await groupOf(page, holidays.heading).innerText()}`);
    }
    expect(found[1]).toBe(found[0]);
    expect(found[2]).toBe(found[0]);
  });
});
