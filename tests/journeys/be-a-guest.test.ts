/** A guest uses everything and leaves nothing; what somebody else keeps in the same browser is neither read nor changed. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { notSavedWords } from '../../src/content/messages/en/not-saved';
import { savedStateWords } from '../../src/content/messages/en/saved-state';
import { startWords } from '../../src/content/messages/en/start';
import { guestWords as words } from '../../src/content/messages/en/your-data-guest';
import { statementsWords } from '../../src/content/messages/en/statements';
import { presentWords } from '../../src/content/messages/en/workshop-present';
import { allPractices, answer, comesInView, radioOf } from './support/assessing';
import { downloadBackup, downloadPdf, finishedWork, giveBackup, openWork } from './support/files';
import { eventually, journey, type Person } from './support/journey';
import { keptIn, placesWith } from './support/kept';
import { answerHere, typeEverywhere, walkTo, word } from './support/use-it-all';

const header = (page: Page) => page.getByRole('banner').getByRole('status').first();
const isGuest = (page: Page) => eventually(() => header(page).innerText()).toContain(notSavedWords.failed.guest);

async function comeAsGuest(person: Person): Promise<Page> {
  const page = await person.open('/');
  await page.getByRole('link', { name: startWords.guest }).click();
  await comesInView(page, allPractices[0]!);
  await isGuest(page);
  return page;
}

/** What the tab keeps apart from what only it has. */
async function keptOutside(page: Page) {
  const { sessionStorage: _, ...outside } = await keptIn(page);
  return outside;
}

describe('a guest', () => {
  journey('uses every page, and nothing of it is kept anywhere but in the tab', async ({ person, expect }) => {
    const page = await comeAsGuest(person);
    await answer(page, allPractices[0]!, 4);
    await comesInView(page, allPractices[1]!);
    await walkTo(page, 'report');
    await typeEverywhere(person, page);
    await isGuest(page);
    await walkTo(page, 'report');
    expect((await downloadBackup(page)).bytes.toString()).toContain(`${word} in the plan.`);
    expect((await downloadPdf(page)).bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await answerHere(person, page);
    await person.go(page, '/workspace/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await person.go(page, '/statements/#mission');
    await eventually(() => page.getByLabel(statementsWords.wording.mission, { exact: true }).inputValue()).toBe(
      `${word} in the mission.`,
    );
    expect(placesWith(word, await keptIn(page))).toEqual(['sessionStorage']);
    expect(await keptOutside(page)).toEqual({ databases: {}, localStorage: '{}', caches: '', workers: 0 });

    // The tab ends as when it is killed: nobody asks, and nothing is left.
    await page.close({ runBeforeUnload: false });
    const later = await person.open('/privacy/');
    expect(placesWith(word, await keptIn(later))).toEqual([]);
    expect(await keptIn(later)).toMatchObject({ databases: {}, localStorage: '{}', sessionStorage: '{}' });
    await person.go(later, '/results/');
    expect(await later.getByText(word).count()).toBe(0);
  });

  journey('neither reads nor changes what somebody keeps here, who has it all back', async ({ person, expect }) => {
    const owner = await openWork(person, finishedWork());
    await eventually(() => header(owner).innerText()).toMatch(/Saved/);
    await person.go(owner, '/data/#guest');
    const before = await keptOutside(owner);
    await owner.getByRole('button', { name: words.begin }).click();
    await comesInView(owner, allPractices[0]!);
    await isGuest(owner);
    expect(await header(owner).innerText()).not.toContain('Lakeside');
    expect(await radioOf(owner, allPractices[0]!, 3).isChecked()).toBe(false);
    await walkTo(owner, 'report');
    await typeEverywhere(person, owner);
    await person.go(owner, '/data/#guest');
    await owner.getByRole('button', { name: words.leave }).click();
    await owner.getByText(words.left).waitFor();
    const after = await keptIn(owner);
    expect(placesWith(word, after)).toEqual([]);
    expect(await keptOutside(owner)).toEqual(before);
    await eventually(() => header(owner).innerText()).toContain('Lakeside Ferries');
  });

  journey('opens the example and their own in turn, and shows a workshop to the room', async ({ person, expect }) => {
    const page = await comeAsGuest(person);
    await walkTo(page, 'report');
    await giveBackup(page, JSON.stringify(finishedWork((work) => (work.organisation.name = word))));
    await eventually(() => header(page).innerText()).toContain(word);
    await person.go(page, '/results/?example');
    await eventually(() => header(page).innerText()).toContain('Example: Harbour Rail');
    await walkTo(page, 'roadmap');
    await eventually(() => header(page).innerText()).toContain('Example: Harbour Rail');
    await page.getByRole('link', { name: savedStateWords.own }).click();
    await eventually(() => header(page).innerText()).toContain(word);
    await person.go(page, '/workshop/#look');
    await page.getByRole('heading', { name: presentWords.heading }).waitFor();
    const [presenter] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: presentWords.open }).click(),
    ]);
    await presenter.locator('.presenter').first().waitFor();
    expect(await keptOutside(page)).toEqual({ databases: {}, localStorage: '{}', caches: '', workers: 0 });
  });
});
