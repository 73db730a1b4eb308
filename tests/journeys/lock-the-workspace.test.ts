/** Everything in this browser, locked with a passphrase: by keyboard alone, with another tab open, and with the browser ended in between. */
import type { Page } from 'playwright-core';
import { lockWords } from '../../src/content/messages/en/lock';
import { profilePage } from '../../src/content/messages/en/profile';
import { continueWords, startWords } from '../../src/content/messages/en/start';
import { notSavedWords } from '../../src/content/messages/en/not-saved';
import { workspaceLock as words } from '../../src/content/messages/en/your-data-lock';
import { saved } from './support/assessing';
import { downloadBackup, finishedWork, giveBackup, openWork } from './support/files';
import { eventually, journey, tabTo, type Person } from './support/journey';
import { violations } from './support/violations';

const passphrase = 'lantern gravel otter window';
const name = 'Lakeside Ferries';
const lockedHeading = (page: Page) => page.getByRole('heading', { level: 1, name: words.locked.title });

async function lockByKeyboard(page: Page): Promise<void> {
  await tabTo(page, page.getByLabel(lockWords.passphrase, { exact: true }));
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphrase);
  await tabTo(page, page.getByRole('button', { name: words.button }));
  await page.keyboard.press('Enter');
  await lockedHeading(page).waitFor();
}

async function unlockByKeyboard(page: Page, typed = passphrase): Promise<void> {
  const field = page.getByLabel(lockWords.passphrase, { exact: true }).filter({ visible: true });
  await field.waitFor();
  await eventually(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

/** All keys and values of the database and of both storages, as texts; bytes in UTF-8 and in UTF-16. */
function everythingKept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found: unknown[] = [Object.entries({ ...localStorage }), Object.entries({ ...sessionStorage })];
    for (const { name: database } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((open, fail) => {
        const asked = indexedDB.open(database!);
        asked.addEventListener('success', () => open(asked.result));
        asked.addEventListener('error', () => fail(asked.error!));
      });
      const all = <Result>(asked: IDBRequest<Result>) =>
        new Promise<Result>((read) => asked.addEventListener('success', () => read(asked.result)));
      for (const store of db.objectStoreNames) {
        const objects = db.transaction(store).objectStore(store);
        found.push([store, await all(objects.getAllKeys()), await all(objects.getAll())]);
      }
      db.close();
    }
    // Without what stands between the letters in UTF-16, and with base64 undone: a text that was only packed would be found.
    const text = JSON.stringify(found);
    const unpacked = [...text.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)].map(([run]) => {
      try {
        return atob(run.slice(0, run.length - (run.length % 4)));
      } catch {
        return '';
      }
    });
    return [text, ...unpacked].map((each) => each + each.replaceAll('\0', '')).join('\n');
  });
}

/** Words of four letters and more that only somebody who typed them can have put there. */
function wordsOfTheWork(): string[] {
  const { organisation, rounds } = finishedWork();
  const typed = JSON.stringify([organisation.name, rounds[0]!.statements, rounds[0]!.responses]);
  const found = new Set(typed.match(/[A-Za-z]{7,}/g) ?? []);
  // The locked text says its own version.
  found.delete('version');
  return [...found, name.split(' ')[0]!, 'Ferries'];
}

async function openYourData(person: Person): Promise<Page> {
  const page = await openWork(person, finishedWork());
  await person.go(page, '/data/');
  await page.getByRole('heading', { name: words.heading }).waitFor();
  return page;
}

journey(
  'locked and unlocked by keyboard alone; nothing of the work is to be read in between',
  async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const before = await downloadBackup(page);
    await person.go(page, '/data/#lock');
    await page.getByRole('heading', { name: words.heading }).waitFor();
    const typed = wordsOfTheWork();
    const open = await everythingKept(page);
    expect(typed.filter((word) => open.includes(word)).length).toBeGreaterThan(100);
    expect(await violations(page)).toEqual([]);

    await lockByKeyboard(page);
    const locked = await everythingKept(page);
    expect(locked.length).toBeGreaterThan(2_000);
    expect(typed.filter((word) => locked.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    expect(await page.locator('body').innerText()).not.toContain('Lakeside');
    expect(await violations(page)).toEqual([]);

    // Every page that opens a document asks; those that open none go on.
    for (const route of [
      '/assess/',
      '/results/',
      '/roadmap/',
      '/statements/',
      '/report/',
      '/workshop/',
      '/workspace/',
    ]) {
      await person.go(page, route);
      await lockedHeading(page).waitFor();
      expect(await page.locator('body').innerText(), route).not.toContain('Lakeside');
    }
    for (const route of ['/', '/respond/', '/library/', '/method/', '/privacy/']) {
      await person.go(page, route);
      await page.waitForLoadState('networkidle');
      expect(await lockedHeading(page).count(), route).toBe(0);
      expect(await page.locator('body').innerText(), route).not.toContain('Lakeside');
    }

    await person.go(page, '/report/');
    await unlockByKeyboard(page, 'Lantern gravel otter window');
    await page.getByText(words.locked.wrong).waitFor();
    await unlockByKeyboard(page);
    await page.getByText(name).first().waitFor();
    expect((await downloadBackup(page)).bytes.equals(before.bytes)).toBe(true);
  },
);

journey('another tab lets go of what it holds, and comes back when it is unlocked', async ({ person, expect }) => {
  const page = await openYourData(person);
  const other = await person.open('/results/');
  await other.getByText(name).first().waitFor();
  await page.bringToFront();
  await lockByKeyboard(page);
  await lockedHeading(other).waitFor();
  expect(await other.locator('body').innerText()).not.toContain('Lakeside');

  await unlockByKeyboard(page);
  await page.getByRole('heading', { name: words.heading }).waitFor();
  await lockedHeading(other).waitFor({ state: 'detached' });
  await other.getByText(name).first().waitFor();
});

journey(
  'a page that is still opening when it is locked opens nothing and notes nothing',
  async ({ person, expect }) => {
    const page = await openYourData(person);
    const other = await person.context.newPage();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    // What reads documents is long on its way.
    await other.route(/\/reading\.[^/]+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    const asked = other.waitForRequest(/\/reading\.[^/]+\.js$/);
    await person.go(other, '/results/').catch(() => undefined);
    await asked;
    await page.bringToFront();
    await lockByKeyboard(page);
    letGo();
    await lockedHeading(other).waitFor();
    expect(await other.locator('body').innerText()).not.toContain('Lakeside');
    expect(await everythingKept(other)).not.toContain('Lakeside');
  },
);

journey(
  'the start page says that everything is locked, and leads to where it is unlocked',
  async ({ person, expect }) => {
    const page = await openYourData(person);
    await lockByKeyboard(page);
    await person.go(page, '/');
    await page.getByText(continueWords.locked).waitFor();
    const first = page.getByRole('heading', { level: 1 }).locator('..');
    expect(await first.getByRole('link', { name: startWords.start, exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: continueWords.unlock }).click();
    await unlockByKeyboard(page);
    await lockedHeading(page).waitFor({ state: 'detached' });
    await person.go(page, '/');
    await page.getByRole('link', { name: continueWords.link }).waitFor();
    expect(await page.getByText(continueWords.locked).count()).toBe(0);
  },
);

journey('what another tab typed a moment before is locked with the rest', async ({ person, expect }) => {
  const page = await openYourData(person);
  const other = await person.open('/assess/profile/');
  const field = other.getByLabel(profilePage.name);
  await eventually(() => field.inputValue()).toBe(name);
  await page.getByLabel(lockWords.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(lockWords.again, { exact: true }).fill(passphrase);
  await Promise.all([
    field.fill('Lakeside Ferries and Trains'),
    page.getByRole('button', { name: words.button }).click(),
  ]);
  await lockedHeading(page).waitFor();
  // It is either in what is locked, or still on its page, which says that it could not be saved.
  await eventually(async () => {
    const isLocked = (await lockedHeading(other).count()) > 0;
    const says = await other.locator('#saved-state').innerText();
    return isLocked || says.includes(notSavedWords.failed.locked);
  }).toBe(true);
  await page.bringToFront();
  await unlockByKeyboard(page);
  await lockedHeading(page).waitFor({ state: 'detached' });
  await person.go(page, '/assess/profile/');
  await eventually(() => page.getByLabel(profilePage.name).inputValue()).toBe('Lakeside Ferries and Trains');
  expect(await everythingKept(page)).toContain('Ferries and Trains');
});

/** Waits until the page knows. */
async function isFoundLocked(page: Page): Promise<boolean> {
  const state = page.locator('#saved-state');
  await eventually(() => state.getAttribute('data-state')).toMatch(/^(?:saved|locked)$/);
  const isLocked = (await state.getAttribute('data-state')) === 'locked';
  await (isLocked ? lockedHeading(page) : page.getByRole('heading', { level: 1 }).first()).waitFor();
  return isLocked;
}

/** @returns "about:blank" where it has left; else what the page says, which is the other state where all was written before */
async function whereItIs(page: Page): Promise<string> {
  const said = () => page.evaluate(() => document.querySelector<HTMLElement>('#saved-state')?.dataset['state']);
  return page.url() === 'about:blank' ? 'about:blank' : ((await said().catch(() => undefined)) ?? 'leaving');
}

journey(
  'a page that is left while it locks or unlocks finds the one or the other, whole',
  async ({ person, expect }) => {
    const page = await openWork(person, finishedWork());
    const before = await downloadBackup(page);
    // The page goes away while it writes: at the first thing it empties or puts back, at the third, at the last; 0 lets it finish.
    await page.addInitScript(() => {
      const leaveAt = Number(sessionStorage.getItem('leave at'));
      let count = 0;
      for (const verb of ['clear', 'put'] as const) {
        const as = IDBObjectStore.prototype[verb] as (...given: unknown[]) => IDBRequest;
        Object.assign(IDBObjectStore.prototype, {
          [verb](this: IDBObjectStore, ...given: unknown[]) {
            if (this.transaction.objectStoreNames.length > 6) count += 1;
            if (leaveAt > 0 && count === leaveAt) location.replace('about:blank');
            return as.apply(this, given);
          },
        });
      }
    });
    for (const leaveAt of [1, 3, 7, 0, 1, 2, 4]) {
      await person.go(page, '/privacy/');
      await page.evaluate((at) => sessionStorage.setItem('leave at', String(at)), leaveAt);
      await person.go(page, '/data/');
      const wasLocked = await isFoundLocked(page);
      if (!wasLocked) {
        await page.getByLabel(lockWords.passphrase, { exact: true }).fill(passphrase);
        await page.getByLabel(lockWords.again, { exact: true }).fill(passphrase);
        await page.getByRole('button', { name: words.button }).click({ noWaitAfter: true });
      } else await unlockByKeyboard(page);
      if (leaveAt > 0)
        await eventually(() => whereItIs(page)).toMatch(
          wasLocked ? /^(?:about:blank|saved)$/ : /^(?:about:blank|locked)$/,
        );
      else await lockedHeading(page).waitFor();
    }
    await person.go(page, '/privacy/');
    await page.evaluate(() => sessionStorage.removeItem('leave at'));
    await person.go(page, '/report/');
    if (await isFoundLocked(page)) await unlockByKeyboard(page);
    await page.getByText(name).first().waitFor();
    expect((await downloadBackup(page)).bytes.equals(before.bytes)).toBe(true);
  },
);

journey('without the passphrase: as a guest, as a file, or gone for ever', async ({ person, invite, expect }) => {
  const page = await openYourData(person);
  await lockByKeyboard(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.locked.file }).click(),
  ]);
  const kept = await file.createReadStream().then(async (stream) => Buffer.concat(await stream.toArray()));

  // In another browser the file opens as a backup of everything.
  const other = await invite();
  const there = await other.open('/workspace/');
  await giveBackup(there, kept, file.suggestedFilename());
  await unlockByKeyboard(there);
  await there.getByRole('button', { name: /^Bring in/ }).click();
  await there.getByText(name).first().waitFor();

  await page.getByRole('link', { name: words.locked.guest }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  expect(await lockedHeading(page).count()).toBe(0);
  await page.close();

  const again = await person.open('/results/');
  await lockedHeading(again).waitFor();
  await again.getByRole('button', { name: words.locked.remove }).click();
  const keep = again.getByRole('button', { name: words.locked.removeNo });
  await eventually(() => keep.evaluate((each) => each === document.activeElement)).toBe(true);
  await keep.click();
  await again.getByRole('button', { name: words.locked.remove }).click();
  await again.getByRole('button', { name: words.locked.removeYes }).click();
  await lockedHeading(again).waitFor({ state: 'detached' });
  expect(await everythingKept(again)).not.toContain('attune-locked');
  await person.go(again, '/assess/profile/');
  await again.getByLabel(profilePage.name).fill('Hill Bakery');
  await saved(again);
});
