import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { assessWords as words } from '../../src/content/messages/en/assess';
import {
  allPractices,
  answersInOverview,
  comesInView,
  lineInOverview,
  noteBox,
  openOverview,
  quickPractices,
  radioOf,
  reasonBox,
  saved,
  type Said,
} from './support/assessing';
import { eventually, journey, tabTo } from './support/journey';

const isFocused = (locator: ReturnType<typeof radioOf>) =>
  locator.evaluate((element) => element === document.activeElement);
const letters = (page: Page) => page.getByRole('checkbox', { name: words.letters });

describe('answering by keyboard alone', () => {
  journey(
    'letters answer all 32, arrows go back and forth, a reason and a note are typed',
    async ({ person, expect }) => {
      const page = await person.open('/assess/');
      for (const [place, practice] of allPractices.entries()) {
        await comesInView(page, practice);
        if (place === 2) {
          await page.keyboard.press('k');
        } else if (place === 4) {
          await page.keyboard.press('x');
          await eventually(() => isFocused(reasonBox(page))).toBe(true);
          await page.keyboard.type('We keep back no cases.');
          await page.keyboard.press('Escape');
          await page.keyboard.press('ArrowRight');
        } else if (place === 6) {
          await page.keyboard.press('n');
          await eventually(() => isFocused(noteBox(page))).toBe(true);
          await page.keyboard.type('Each back office keeps a ledger.');
          await page.keyboard.press('Escape');
          await page.keyboard.press('d');
        } else {
          await page.keyboard.press('abcde'[place % 5]!);
        }
      }
      await page.getByText(words.answered(32, 32)).waitFor();
      const said = await answersInOverview(page);
      const expected: [place: number, said: Said, evidence?: boolean][] = [
        [1, 2],
        [2, 'unknown'],
        [4, 'notApplicable'],
        [6, 4, true],
        [31, 2],
      ];
      for (const [place, answer, evidence] of expected) {
        const practice = allPractices[place]!;
        expect(said[practice.id]).toBe(lineInOverview(practice, answer, { evidence }));
      }

      await saved(page);
      await tabTo(page, page.getByRole('link', { name: words.seeResult }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/results/');
    },
  );

  journey('an answer given in the very moment its practice comes leads on like any other', async ({ person }) => {
    const [first, second, third] = [allPractices[0]!, allPractices[1]!, allPractices[2]!];
    const page = await person.open('/assess/');
    await comesInView(page, first);
    // A fast typist's key falls between the change of the address and the event that tells of it.
    await page.evaluate((id) => {
      location.hash = id;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true, cancelable: true }));
    }, second.id);
    await comesInView(page, third);
  });

  journey('focus follows to the answer that was given, else to the first sentence', async ({ person }) => {
    const [first, second] = [allPractices[0]!, allPractices[1]!];
    const page = await person.open('/assess/');
    await comesInView(page, first);
    await page.keyboard.press('d');
    await comesInView(page, second);
    await eventually(() => isFocused(radioOf(page, second, 1))).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await comesInView(page, first);
    await eventually(() => isFocused(radioOf(page, first, 4))).toBe(true);
  });

  journey('without letters, arrows look through the sentences and Enter goes on', async ({ person, expect }) => {
    const page = await person.open('/assess/?way=quick');
    await comesInView(page, quickPractices[0]!);
    await tabTo(page, letters(page));
    await page.keyboard.press('Space');
    expect(await letters(page).isChecked()).toBe(false);
    await tabTo(page, radioOf(page, quickPractices[0]!, 1));
    await page.keyboard.press('c');
    expect(await radioOf(page, quickPractices[0]!, 3).isChecked()).toBe(false);
    await page.keyboard.press('Space');
    for (const practice of quickPractices.slice(1)) {
      await comesInView(page, practice);
      await eventually(() => isFocused(radioOf(page, practice, 1))).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await eventually(() => radioOf(page, practice, 3).isChecked()).toBe(true);
      await page.keyboard.press('Enter');
    }
    await page.getByText(words.quickDone).waitFor();
    const said = await answersInOverview(page);
    expect(quickPractices.map((practice) => said[practice.id])).toEqual(
      quickPractices.map((practice, place) => lineInOverview(practice, place === 0 ? 1 : 3)),
    );

    await saved(page);
    await page.reload();
    await openOverview(page);
    expect(await letters(page).isChecked()).toBe(false);
  });
});
