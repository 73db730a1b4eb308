import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { readinessItems } from '../../src/content/context';
import { profilePage, readinessPage } from '../../src/content/messages/en/profile';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { profileWords, readinessWords } from '../../src/content/words';
import { saved } from './support/assessing';
import { finishedWork, openWork } from './support/files';
import { eventually, journey, tabTo, type Person } from './support/journey';
import { settled } from './support/settled';

const question = (page: Page, id: string) => page.getByRole('group', { name: profileWords[id]!.question });
const option = (page: Page, id: string, value: string) =>
  question(page, id).getByLabel(profileWords[id]!.options[value]!, { exact: true });

describe('saying who you are', () => {
  journey('every answer is kept, can be taken back, and says what it changes', async ({ person, expect }) => {
    const page = await person.open('/assess/profile/');
    await page.getByLabel(profilePage.name).fill('Hill Bakery');
    await page.getByLabel(profilePage.customerWord).fill('guest');
    await option(page, 'staff', '1-50').check();
    await option(page, 'channels', 'phone').check();
    await option(page, 'channels', 'in-person').check();
    await option(page, 'sector', 'retail').check();
    expect(await question(page, 'staff').getByText(profileWords['staff']!.changes).isVisible()).toBe(true);
    await saved(page);
    await page.reload();
    await eventually(() => option(page, 'staff', '1-50').isChecked()).toBe(true);
    expect(await option(page, 'channels', 'phone').isChecked()).toBe(true);
    expect(await option(page, 'channels', 'email').isChecked()).toBe(false);
    await question(page, 'staff').getByRole('button', { name: profilePage.clear }).click();
    await eventually(() => option(page, 'staff', '1-50').isChecked()).toBe(false);
    await option(page, 'channels', 'phone').uncheck();
    await saved(page);
    await page.reload();
    await eventually(() => option(page, 'channels', 'in-person').isChecked()).toBe(true);
    expect(await option(page, 'staff', '1-50').isChecked()).toBe(false);
    expect(await option(page, 'channels', 'phone').isChecked()).toBe(false);
  });

  journey('by keyboard alone', async ({ person }) => {
    const page = await person.open('/assess/profile/');
    await tabTo(page, page.getByLabel(profilePage.name));
    await page.keyboard.type('Hill Bakery');
    await tabTo(page, option(page, 'sells', 'people'));
    await page.keyboard.press('ArrowDown');
    await eventually(() => option(page, 'sells', 'firms').isChecked()).toBe(true);
    await tabTo(page, option(page, 'channels', 'in-person'));
    await page.keyboard.press('Space');
    await eventually(() => option(page, 'channels', 'in-person').isChecked()).toBe(true);
    await tabTo(page, page.getByRole('link', { name: profilePage.go }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/assess\/$/);
    await eventually(() => page.getByRole('banner').innerText()).toContain('Hill Bakery');
  });

  /** All that the roadmap tells: what stands in each month, and what waits and why. */
  async function planTold(person: Person, page: Page): Promise<string> {
    await person.go(page, '/roadmap/');
    await settled(page);
    const waiting = page.getByRole('region', { name: afterWords.waiting.heading });
    for (const summary of await waiting.getByRole('group').all())
      await summary.evaluate((group) => group.setAttribute('open', ''));
    return page.getByRole('main').innerText();
  }

  journey('another size and another sector give another plan', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const before = await planTold(person, page);
    await person.go(page, '/assess/profile/');
    await option(page, 'staff', '1-50').check();
    await saved(page);
    const smaller = await planTold(person, page);
    expect(smaller).not.toBe(before);
    await person.go(page, '/assess/profile/');
    await option(page, 'sector', 'retail').check();
    await saved(page);
    expect(await planTold(person, page)).not.toBe(smaller);
  });
});

describe('asking whether one is ready', () => {
  const answer = (page: Page, id: string, says: string) =>
    page.getByRole('group', { name: readinessWords[id]!.question }).getByLabel(says, { exact: true }).check();

  journey('ten answers give a verdict, and what is missing becomes a task', async ({ person, expect }) => {
    const page = await person.open('/assess/readiness/');
    await page.getByText(readinessPage.verdicts.incomplete.title).waitFor();
    for (const { id } of readinessItems) await answer(page, id, readinessPage.answers.yes);
    await page.getByText(readinessPage.verdicts.go.title).waitFor();

    const essential = readinessItems.find((item) => item.essential)!;
    const other = readinessItems.find((item) => !item.essential)!;
    await answer(page, other.id, readinessPage.answers.no);
    await page.getByText(readinessPage.verdicts.goSmall.title).waitFor();
    await page.getByText(readinessWords[other.id]!.task).waitFor();
    await answer(page, essential.id, readinessPage.answers.no);
    await page.getByText(readinessPage.verdicts.prepareFirst.title).waitFor();
    await page.getByText(readinessWords[essential.id]!.task).waitFor();

    await saved(page);
    await page.reload();
    await page.getByText(readinessPage.verdicts.prepareFirst.title).waitFor();
    expect(await page.getByText(readinessPage.answered(10, 10)).isVisible()).toBe(true);
  });
});
