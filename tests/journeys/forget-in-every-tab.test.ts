/** What is locked or removed in one tab is told by no other any more, on whatever page that stands. */
import type { Page } from 'playwright-core';
import { continueWords } from '../../src/content/messages/en/start';
import { lockWords } from '../../src/content/messages/en/lock';
import { shell } from '../../src/content/messages/en/shell';
import { eraseWords } from '../../src/content/messages/en/your-data-erase';
import { workspaceLock } from '../../src/content/messages/en/your-data-lock';
import { finishedWork, openWork } from './support/files';
import { eventually, journey, type Person } from './support/journey';

const passphrase = 'lantern gravel otter window';
const name = 'Lakeside Ferries';
const lockedHeading = (page: Page) => page.getByRole('heading', { level: 1, name: workspaceLock.locked.title });

async function lock(person: Person, page: Page): Promise<void> {
  await person.go(page, '/data/#lock');
  await page.getByLabel(lockWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(lockWords.again, { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: workspaceLock.button }).click();
  await lockedHeading(page).waitFor();
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel(lockWords.passphrase, { exact: true }).filter({ visible: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await lockedHeading(page).waitFor({ state: 'detached' });
}

async function removeEverything(person: Person, page: Page): Promise<void> {
  await person.go(page, '/data/#erase');
  const part = page.getByRole('region', { name: eraseWords.heading, exact: true });
  await part.getByRole('button', { name: eraseWords.all.button, exact: true }).click();
  await part.getByRole('button', { name: eraseWords.all.sure, exact: true }).click();
  await page.getByText(eraseWords.all.done).waitFor();
}

/** A tab that had the work open and half typed something, on a page without any of it. */
async function openAside(person: Person, route = '/privacy/'): Promise<Page> {
  const aside = await person.open(route);
  await halfType(aside);
  return aside;
}
const halfType = (page: Page) =>
  page.evaluate(() => {
    sessionStorage.setItem('attune:open', 'own-work');
    sessionStorage.setItem('attune:half-typed', JSON.stringify({ 'own-work note': 'Zanzibarine' }));
  });
const inTab = (page: Page) => page.evaluate(() => Object.keys(sessionStorage).sort().join());

journey(
  'a start page in another tab names nobody once all is locked, and again once it is unlocked',
  async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    await eventually(() => page.evaluate(() => localStorage.getItem('attune:hint'))).toContain(name);
    const start = await person.open('/');
    const first = start.locator('.start-first');
    await first.getByText(name).waitFor();
    const before = await first.innerText();

    await lock(person, page);
    await first.getByText(continueWords.locked).waitFor();
    expect(await start.locator('body').innerText()).not.toContain(name);
    await unlock(page);
    await eventually(() => first.innerText()).toBe(before);

    await removeEverything(person, page);
    await eventually(() => start.locator('body').innerText()).not.toContain(name);
    // As it is for whoever comes for the first time, hidden parts included.
    const anew = await person.open('/');
    const markup = (each: Page) => each.locator('.start-first').evaluate((part) => part.outerHTML);
    expect(await markup(start)).toBe(await markup(anew));
  },
);

journey('what is half typed goes from a tab without a document when all is locked', async ({ person, expect }) => {
  const page = await openWork(person, finishedWork());
  const aside = await openAside(person);
  const asked = await openAside(person, '/respond/');
  await asked.evaluate(() => sessionStorage.setItem('attune:respond', '#theirs'));
  await lock(person, page);
  await eventually(() => inTab(aside)).toBe('');
  // What somebody answers who was invited is no part of the workspace.
  await eventually(() => inTab(asked)).toBe('attune:respond');

  // A tab that slept meanwhile heard nothing.
  for (const route of ['/method/', '/results/']) {
    await halfType(aside);
    await person.go(aside, route);
    await eventually(() => inTab(aside)).toBe('');
  }
  await lockedHeading(aside).waitFor();
  expect(await aside.locator('body').innerText()).not.toContain(name);
});

journey('what is half typed goes from a tab without a document when everything is removed', async ({ person }) => {
  const page = await openWork(person, finishedWork());
  const aside = await openAside(person);
  await removeEverything(person, page);
  await eventually(() => inTab(aside)).toBe('');
});

journey('a mark of a lock that outlived it takes nothing away', async ({ person, expect }) => {
  const page = await openWork(person, finishedWork());
  await person.go(page, '/privacy/');
  await halfType(page);
  await page.evaluate(() => localStorage.setItem('attune:locked', 'yes'));
  await person.go(page, '/method/');
  await page.waitForLoadState('networkidle');
  expect(await inTab(page)).toBe('attune:half-typed,attune:open');
});

journey(
  'a guest’s tab keeps what is its own, and says on every page that it is a guest’s',
  async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const guest = await person.open('/assess/?guest');
    await eventually(() => inTab(guest)).toContain('attune:guest');
    await person.go(guest, '/privacy/');
    await halfType(guest);
    await guest.getByRole('contentinfo').getByRole('link', { name: shell.leaveGuest }).waitFor();
    const before = await inTab(guest);
    await lock(person, page);
    await guest.waitForLoadState('networkidle');
    await person.go(guest, '/method/');
    expect(await inTab(guest)).toBe(before);
  },
);
