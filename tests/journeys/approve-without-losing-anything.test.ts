/** What was typed around an approval belongs to it afterwards, and what is said of it stays true. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { versionWords as words } from '../../src/content/messages/en/statement-versions';
import { rewriteWords, mendWords } from '../../src/content/messages/en/statement-mends';
import { statementsWords } from '../../src/content/messages/en/statements';
import { saved } from './support/assessing';
import { eventually, journey, type Person } from './support/journey';

const day = new Date('2026-11-23T10:00:00Z');
const wording = (page: Page) => page.getByLabel(statementsWords.wording.mission, { exact: true });
const own = (page: Page) => page.getByRole('region', { name: statementsWords.mission.heading, exact: true });

async function startWith(person: Person, text: string): Promise<Page> {
  await person.context.clock.setFixedTime(day);
  const page = await person.open('/statements/#mission');
  await wording(page).fill(text);
  await own(page).getByLabel(words.approve.by, { exact: true }).waitFor();
  return page;
}

async function approve(page: Page): Promise<void> {
  await own(page).getByLabel(words.approve.by, { exact: true }).fill('The board');
  await own(page).getByRole('button', { name: words.approve.button }).click();
  await own(page).getByText(words.standing.isNow).waitFor();
}

describe('approving without losing anything', () => {
  journey('a day of review that was set by hand outlasts the approval', async ({ person, expect }) => {
    const page = await startWith(person, 'Guests walk straight to their room.');
    const review = own(page).getByLabel(words.standing.review.label, { exact: true });
    await review.fill('2026-12-24');
    await eventually(() => own(page).getByLabel(words.approve.review, { exact: true }).inputValue()).toBe('2026-12-24');
    await approve(page);
    expect(await review.inputValue()).toBe('2026-12-24');
    // The day that came with that approval is not kept for the next one, which is later.
    await review.fill('2027-02-23');
    await wording(page).fill('Guests walk straight to their own room.');
    await own(page).getByLabel(words.approve.on, { exact: true }).fill('2027-01-15');
    expect(await own(page).getByLabel(words.approve.review, { exact: true }).inputValue()).toBe('2027-04-15');
  });

  journey(
    'a note on the wording goes with it when it is approved, not with the next one',
    async ({ person, expect }) => {
      const page = await startWith(person, 'Guests walk straight to their room.');
      const note = own(page).getByLabel(words.versions.note);
      await note.fill('After the away day');
      await approve(page);
      const versions = own(page).locator('.version');
      expect(await versions.first().innerText()).toContain('After the away day');
      await wording(page).fill('Guests walk straight to their own room.');
      expect(await note.inputValue()).toBe('');
      // Nor does it get lost when an earlier wording comes back.
      await note.fill('Too long a walk');
      await own(page)
        .getByRole('button', { name: new RegExp(`^${words.versions.restore}`) })
        .click();
      await eventually(async () => (await versions.allInnerTexts()).join(' ')).toContain('Too long a walk');
      await saved(page);
      expect(await page.evaluate(() => sessionStorage.getItem('attune:half-typed'))).toBeNull();
    },
  );

  journey('a comment on a wording that was not kept does not pass for one on today’s', async ({ person, expect }) => {
    const page = await startWith(person, 'Guests walk straight to their room.');
    await own(page).getByRole('button', { name: words.comments.add }).click();
    await page.keyboard.type('Reception');
    await own(page).getByLabel(words.comments.text, { exact: true }).fill('At night too?');
    await own(page)
      .getByRole('button', { name: new RegExp(`^${words.comments.done}`) })
      .click();
    await wording(page).fill('Guests walk to their room by day.');
    const comment = own(page).locator('.comment');
    expect(await comment.innerText()).toContain(words.comments.ofThatDay);
    expect(await comment.innerText()).not.toContain(words.now);
    // One that was begun and left without a word is not shown as one.
    await own(page).getByRole('button', { name: words.comments.add }).click();
    await eventually(() => comment.count()).toBe(2);
    await saved(page);
    await page.reload();
    await comment.getByText('At night too?').waitFor();
    expect(await comment.count()).toBe(1);
  });

  journey('whoever approves an earlier version is told what must be mended in that one', async ({ person }) => {
    const page = await startWith(person, 'We exceed the expectations of our guests.');
    await own(page).getByRole('button', { name: words.versions.keep }).click();
    await wording(page).fill('Guests walk straight to their room, because we always hold the key ready.');
    await own(page)
      .getByRole('button', { name: new RegExp(`^${words.approve.buttonVersion}`) })
      .click();
    await own(page).locator('.version').getByText(words.approve.mustFix(1)).waitFor();
  });

  journey('no word is too long for a narrow page, wherever it is quoted', async ({ person, expect }) => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung';
    const page = await startWith(person, `We exceed expectations of ${long}.`);
    await own(page).getByRole('button', { name: words.comments.add }).click();
    await page.keyboard.type(long);
    await own(page)
      .getByRole('button', { name: new RegExp(`^${words.comments.done}`) })
      .click();
    await own(page).getByRole('button', { name: mendWords.rewrite }).first().click();
    const form = own(page).getByRole('form', { name: rewriteWords.heading });
    await form.getByRole('textbox').first().fill(long);
    await page.setViewportSize({ width: 320, height: 640 });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await eventually(over).toBeLessThanOrEqual(0);
    expect(await wording(page).evaluate((area) => area.getBoundingClientRect().right <= innerWidth)).toBe(true);
  });
});
