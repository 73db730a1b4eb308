/** What reminds of a backup, and what asks the browser to keep what it has. */
import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { careWords as words } from '../../src/content/messages/en/care';
import { profilePage as profile } from '../../src/content/messages/en/profile';
import { keptWords } from '../../src/content/messages/en/your-data-kept';
import { saved } from './support/assessing';
import { download, finishedWork, openWork } from './support/files';
import { eventually, journey, type Person } from './support/journey';
import { violations } from './support/violations';

const begin = Date.parse('2026-11-23T09:00:00Z');
const reminder = (page: Page) => page.getByRole('region', { name: words.label });
const minutesOf = (page: Page) =>
  page.evaluate(() => {
    const [worked] = Object.values(JSON.parse(localStorage.getItem('attune:worked') ?? '{}') as object);
    return (worked as { minutes: number } | undefined)?.minutes ?? 0;
  });

/** Edits once in each of these minutes. */
async function work(person: Person, page: Page, from: number, minutes: number): Promise<void> {
  const box = page.getByLabel(profile.name, { exact: true });
  const before = await minutesOf(page);
  for (let minute = 1; minute <= minutes; minute += 1) {
    await person.context.clock.setFixedTime(begin + (from + minute) * 60_000);
    await box.fill(`Harbour ${from + minute}`);
    await eventually(() => minutesOf(page)).toBe(before + minute);
  }
}

/** Lets the browser of this page keep what a site asks it to keep, without a question. */
async function allowKeeping(page: Page): Promise<void> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const browser = await page.context().browser()!.newBrowserCDPSession();
  await browser.send('Browser.grantPermissions', {
    permissions: ['durableStorage'],
    origin: new URL(page.url()).origin,
    ...(targetInfo.browserContextId !== undefined && { browserContextId: targetInfo.browserContextId }),
  });
}

describe('a backup', () => {
  journey('is reminded of after an hour of work, once, and after another', async ({ person, expect }) => {
    await person.context.clock.setFixedTime(begin);
    const page = await person.open('/assess/profile/');
    await page.getByLabel(profile.name, { exact: true }).waitFor();
    await work(person, page, 0, 59);
    expect(await reminder(page).count()).toBe(0);
    await work(person, page, 59, 1);
    await reminder(page).getByText(words.firstHour).waitFor();
    expect(await violations(page)).toEqual([]);
    await reminder(page).getByRole('button', { name: words.later }).click();
    await eventually(() => reminder(page).count()).toBe(0);
    await work(person, page, 60, 2);
    expect(await reminder(page).count()).toBe(0);
  });

  journey('is reminded of when everything is answered, and not once there is one', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    await person.go(page, '/assess/profile/');
    await page.getByLabel(profile.name, { exact: true }).fill('Harbour');
    await reminder(page).getByText(words.finished).waitFor();
    await reminder(page).getByRole('button', { name: words.keep }).waitFor();
    const taken = await download(page, words.backup);
    expect(JSON.parse(taken.bytes.toString('utf8'))).toMatchObject({ format: 'attune' });
    await reminder(page).getByText(words.backedUp).waitFor();
    await person.go(page, '/data/');
    await page.getByText('last backup').waitFor();
    expect(await reminder(page).getByText(words.finished).count()).toBe(0);
  });

  journey('of the example is nothing to be reminded of', async ({ person, expect }) => {
    const page = await person.open('/assess/profile/?example');
    await page.getByLabel(profile.name, { exact: true }).fill('Harbour');
    await saved(page);
    await person.go(page, '/data/');
    await page.getByRole('heading', { name: keptWords.safe }).waitFor();
    expect(await reminder(page).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.getItem('attune:worked'))).toBeNull();
  });
});

describe('the browser', () => {
  journey('that was allowed to keep it is not asked again', async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    await allowKeeping(page);
    await person.go(page, '/assess/profile/');
    await page.getByLabel(profile.name, { exact: true }).fill('Harbour');
    await reminder(page).getByText(words.finished).waitFor();
    expect(await reminder(page).getByRole('button', { name: words.keep }).count()).toBe(0);
    await person.go(page, '/data/');
    await page.getByText(keptWords.persistence.kept).waitFor();
  });

  journey('is asked on request, and what it answers is said', async ({ person, expect }) => {
    const page = await person.open('/data/');
    await page.getByText(keptWords.persistence.notKept).waitFor();
    await page.getByRole('button', { name: keptWords.ask }).click();
    await page.getByText(keptWords.asked.notKept).waitFor();
    await allowKeeping(page);
    await page.getByRole('button', { name: keptWords.ask }).click();
    await page.getByText(keptWords.asked.kept).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
