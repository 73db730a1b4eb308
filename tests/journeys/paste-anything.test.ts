import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { findingWords } from '../../src/content/messages/en/statement-mends';
import { ruleWords } from '../../src/content/messages/en/statement-rules';
import { statementsWords as words } from '../../src/content/messages/en/statements';
import { saved } from './support/assessing';
import { eventually, journey } from './support/journey';

const mission = (page: Page) => page.getByLabel(words.wording.mission, { exact: true });

/** Puts a text in as a paste does, at once. */
const paste = (page: Page, text: string) => mission(page).fill(text);

/** Whether a line of the layer with the marks stands exactly behind the same line of the field: both are as high. */
const layers = (page: Page) =>
  mission(page).evaluate((area: HTMLTextAreaElement) => {
    const layer = area.previousElementSibling!;
    return {
      field: area.scrollHeight,
      layer: Math.round(layer.getBoundingClientRect().height),
      same: layer.textContent === area.value,
    };
  });

describe('pasting anything', () => {
  journey(
    'five thousand words are kept, checked once the typing pauses, and marked in place',
    async ({ person, expect }) => {
      const page = await person.open('/statements/');
      const sentence = 'We strive to exceed the expectations of every guest who comes to us. ';
      const text = sentence
        .repeat(Math.ceil(5_000 / sentence.split(' ').length))
        .slice(0, 20_000)
        .trim();
      await paste(page, text);
      await eventually(() => page.locator('mark').count()).toBeGreaterThan(100);
      const { field, layer, same } = await layers(page);
      expect(same).toBe(true);
      expect(Math.abs(field - layer)).toBeLessThanOrEqual(1);
      // Each letter comes at once.
      await mission(page).press('End');
      const spent = await mission(page).evaluate(async (area: HTMLTextAreaElement) => {
        const began = performance.now();
        for (const letter of 'slowly') {
          area.value += letter;
          area.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => requestAnimationFrame(done));
        }
        return (performance.now() - began) / 6;
      });
      expect(spent).toBeLessThan(250);
      await page.getByText(words.findings.checking).first().waitFor();
      await eventually(() => page.locator('mark').count()).toBeGreaterThan(100);
      await saved(page);
      // Three of a kind are listed; the rest is a press away, and the press stays where it was.
      const items = page.locator('.finding-item');
      const listed = await items.count();
      expect(listed).toBeLessThan(25);
      const more = page.locator('.finding-more button').first();
      expect(await more.innerText()).toMatch(/^And \d+ more of this kind$/);
      await more.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: findingWords.fewer, exact: true, expanded: true }).waitFor();
      expect(await items.count()).toBeGreaterThan(listed + 50);
      expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await eventually(() => items.count()).toBe(listed);
      expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    },
  );

  journey(
    'other languages and scripts switch the English rules off, and the page says so',
    async ({ person, expect }) => {
      const page = await person.open('/statements/');
      for (const text of [
        'Wir wollen die Erwartungen unserer Gäste übertreffen und sind für alle da, die uns brauchen.',
        'お客様が何度も説明しなくても、一度の連絡で用件が済むようにします。',
        'كل ضيف يعرف من سيأتي ومتى، ولا يحتاج إلى السؤال مرتين.',
        'כל אורח יודע מי מגיע ומתי, בלי לשאול פעמיים.',
      ]) {
        await paste(page, text);
        await page.getByText(ruleWords['other-language'].wrong()).waitFor();
        await page.getByText(words.findings.partly).first().waitFor();
        expect(await mission(page).inputValue()).toBe(text);
        expect(await page.locator('mark').count(), text).toBe(0);
        const { field, layer } = await layers(page);
        expect(Math.abs(field - layer), text).toBeLessThanOrEqual(1);
      }
      const direction = await mission(page).evaluate((area) => getComputedStyle(area).direction);
      expect(direction).toBe('rtl');
    },
  );

  journey('emoji, both directions at once and no space at all do no harm', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    for (const text of [
      'Guests 👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈 strive to 😀 feel כל אורח at home, world-class 1️⃣!',
      'x'.repeat(3_000),
      '\t\n\n  <b>world-class</b>\n\n\n',
      '\u202Eworld-class\u202C guests\u200B\uFEFF',
    ]) {
      await paste(page, text);
      await eventually(() => layers(page).then(({ same }) => same)).toBe(true);
      await eventually(async () => {
        const { field, layer } = await layers(page);
        return Math.abs(field - layer);
      }).toBeLessThanOrEqual(1);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide, text.slice(0, 40)).toBe(false);
    }
    await saved(page);
    await page.reload();
    await eventually(() => mission(page).inputValue()).toBe('\u202Eworld-class\u202C guests\u200B\uFEFF');
  });
});
