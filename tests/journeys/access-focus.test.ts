/** Where the keyboard is, and what is read aloud, after a control has taken itself away. */
import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { assessWords } from '../../src/content/messages/en/assess';
import { roadmapWords } from '../../src/content/messages/en/roadmap';
import { roadmapAuthorWords } from '../../src/content/messages/en/roadmap-author';
import { roadmapOwnWords } from '../../src/content/messages/en/roadmap-own';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { allPractices, practiceInView, radioOf } from './support/assessing';
import { eventually, journey } from './support/journey';
import { settled } from './support/settled';

/** Writes down every text that the live region of changes takes on from now on; what no longer fits is said by another. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    (window as unknown as { heard: string[] }).heard = heard;
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest('main .undo-bar [role=status]'),
        ),
      );
      for (const region of regions) if (region?.textContent) heard.push(region.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
}

describe('focus stays where the reader is', () => {
  journey('when an answer is cleared: on the button, which brings it back', async ({ person, expect }) => {
    const page = await person.open('/assess/');
    await settled(page);
    const [practice] = allPractices;
    await radioOf(page, practice!, 3).click();
    await page.getByRole('link', { name: assessWords.back, exact: true }).click();
    // Going back moves the focus to the answer given; only then is the button's turn.
    await page.waitForFunction(() => document.activeElement?.matches('input:checked'));
    const clear = practiceInView(page, practice!).locator('..').getByRole('button', { name: assessWords.clear });
    await clear.focus();
    await page.keyboard.press('Enter');
    const bringBack = page.getByRole('button', { name: assessWords.bringBack });
    await bringBack.waitFor();
    expect(await bringBack.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await radioOf(page, practice!, 3).isChecked()).toBe(false);
    await page.keyboard.press('Enter');
    await eventually(() => radioOf(page, practice!, 3).isChecked()).toBe(true);
  });

  journey('when a form on the board is left: on what led to it', async ({ person, expect }) => {
    const page = await person.open('/results/?example');
    await page.getByText('Example: Harbour Rail').waitFor();
    await person.go(page, '/roadmap/');
    await settled(page);
    const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement);
    const add = page.getByRole('button', { name: roadmapWords.month.addSpoken(2), exact: true });
    await add.press('Enter');
    await page.getByRole('button', { name: roadmapOwnWords.cancel, exact: true }).press('Enter');
    await eventually(() => hasFocus(add)).toBe(true);
    await page.locator('.action-more').first().press('Enter');
    const refuse = page.getByRole('button', { name: roadmapAuthorWords.commands.refuse, exact: true });
    await refuse.press('Enter');
    await page.getByRole('button', { name: roadmapAuthorWords.refuse.back, exact: true }).press('Enter');
    await eventually(() => hasFocus(refuse)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hasFocus(page.locator('.action-more').first())).toBe(true);
  });
});

describe('a change is read aloud once', () => {
  journey('when the plan takes a change in and gives it back', async ({ person, expect }) => {
    const page = await person.open('/results/?example');
    await page.getByText('Example: Harbour Rail').waitFor();
    await person.go(page, '/roadmap/');
    await settled(page);
    const heard = await listen(page);
    const words = afterWords.changes;
    const waiting = page.getByRole('region', { name: afterWords.waiting.heading });
    await waiting.getByRole('button').first().click();
    await page.getByRole('button', { name: words.undo }).waitFor();
    await eventually(heard).toHaveLength(1);
    await waiting.getByRole('button').first().click();
    await eventually(heard).toHaveLength(1);
    await page.getByRole('button', { name: words.undo }).click();
    await page.getByText(words.undoneBefore('')).waitFor();
    expect(await heard()).toHaveLength(1);
  });
});
