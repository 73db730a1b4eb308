/** Earlier states: looked at, gone back to and undone, set beside, taken away. */
import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { profilePage as profile } from '../../src/content/messages/en/profile';
import { workspaceWords as workspace } from '../../src/content/messages/en/workspace';
import { earlierWords as words } from '../../src/content/messages/en/your-data-earlier';
import { download, finishedWork, openWork } from './support/files';
import { eventually, journey, type Person } from './support/journey';
import { violations } from './support/violations';

const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);
const section = (page: Page) => page.getByRole('region', { name: words.heading });
const states = (page: Page) => section(page).locator('details');
const heading = (page: Page) => page.getByRole('banner');

/** When the open document was saved, as the start page has it. */
const savedAt = (page: Page) =>
  page.evaluate(() => (JSON.parse(localStorage.getItem('attune:hint') ?? '{}') as { savedAt?: string }).savedAt);

/** Opened under one name at nine, renamed at ten and again at noon. */
async function renamedTwice(person: Person): Promise<Page> {
  await person.context.clock.setFixedTime(at('09:00'));
  const page = await openWork(
    person,
    finishedWork((work) => {
      work.organisation.name = 'Harbour Rail';
    }),
  );
  for (const [time, name] of [
    ['10:05', 'Harbour Rail and Ferry'],
    ['12:10', 'Harbour Group'],
  ] as const) {
    await person.context.clock.setFixedTime(at(time));
    await person.go(page, '/assess/profile/');
    const box = page.getByLabel(profile.name, { exact: true });
    await eventually(() => box.inputValue()).toContain('Harbour');
    await box.fill(name);
    await eventually(() => savedAt(page)).toBe(at(time).toISOString());
  }
  await person.go(page, '/data/');
  await eventually(() => states(page).count()).toBe(2);
  return page;
}

describe('earlier states', () => {
  journey('say what they hold and how they differ, and going back can be undone', async ({ person, expect }) => {
    const page = await renamedTwice(person);
    const [newest, oldest] = [states(page).nth(0), states(page).nth(1)];
    expect(await newest.innerText()).toContain(words.reasons['hour']);
    await oldest.locator('summary').click();
    await oldest.getByText(words.differences.name('Harbour Rail', 'Harbour Group')).waitFor();
    // Nothing but the name is another.
    expect(await oldest.getByText(words.differences.parts.organisation).count()).toBe(0);
    await oldest.getByText('Harbour Rail', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);

    const back = oldest.getByRole('button', { name: words.back.button });
    await back.click();
    await oldest.getByRole('button', { name: words.back.no }).click();
    await eventually(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await oldest.getByRole('button', { name: words.back.no }).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const yes = oldest.getByRole('button', { name: words.back.yes, exact: true });
    await eventually(() => yes.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await section(page).getByRole('status').getByText('The organisation stands as it did').waitFor();
    await eventually(() => heading(page).innerText()).toMatch(/^.*Harbour Rail ·/m);
    await eventually(() => states(page).count()).toBe(3);
    expect(await states(page).nth(0).innerText()).toContain(words.reasons['restore']);
    // The state gone back to is how it stands: the question is closed, and there is no way back to it.
    const gone = states(page).nth(2);
    await gone.getByText(words.differences.none).waitFor();
    expect(await gone.getByRole('button', { name: words.back.yes, exact: true }).count()).toBe(0);
    expect(await gone.getByRole('button', { name: words.back.button }).count()).toBe(0);

    await section(page).getByRole('button', { name: words.back.undo }).click();
    await section(page).getByText(words.back.undone).waitFor();
    await eventually(() => heading(page).innerText()).toContain('Harbour Group');
    await eventually(() => states(page).count()).toBe(4);
    await page.reload();
    await eventually(() => heading(page).innerText()).toContain('Harbour Group');
  });

  journey('are set beside as an organisation of its own, and taken away', async ({ person, expect }) => {
    const page = await renamedTwice(person);
    const oldest = states(page).nth(1);
    await oldest.locator('summary').click();
    const taken = await download(page, words.backup.button);
    expect(JSON.parse(taken.bytes.toString('utf8'))).toMatchObject({ organisation: { name: 'Harbour Rail' } });
    await oldest.getByRole('button', { name: words.beside.button }).click();
    await section(page).getByRole('button', { name: words.beside.open }).waitFor();
    expect(await heading(page).innerText()).toContain('Harbour Group');
    await person.go(page, '/workspace/');
    const list = page.getByRole('list', { name: workspace.title });
    await list.getByRole('button', { name: 'Harbour Group', exact: true }).waitFor();
    await list.getByRole('button', { name: /^Harbour Rail \(/ }).waitFor();
  });

  journey('are none where no organisation is kept, and it says so', async ({ person }) => {
    const page = await person.open('/data/');
    await section(page).getByText(words.noOrganisation).waitFor();
  });

  journey('that are damaged are said to be and passed over', async ({ person }) => {
    const page = await renamedTwice(person);
    await page.evaluate(async () => {
      const asked = indexedDB.open('attune');
      await new Promise((done) => asked.addEventListener('success', done));
      const tx = asked.result.transaction('restorePoints', 'readwrite');
      const keys = tx.objectStore('restorePoints').getAllKeys();
      await new Promise((done) => keys.addEventListener('success', done));
      tx.objectStore('restorePoints').put({ text: '{"format":"attu', number: 1 }, keys.result[0]!);
      await new Promise((done) => tx.addEventListener('complete', done));
      asked.result.close();
    });
    await page.reload();
    await section(page).getByText(words.damaged(1)).waitFor();
    await eventually(() => states(page).count()).toBe(1);
  });
});
