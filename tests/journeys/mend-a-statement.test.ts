import { describe } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { missionPartWords, successPartWords } from '../../src/content/messages/en/statement-parts';
import { asideWords, findingWords, mendWords, rewriteWords } from '../../src/content/messages/en/statement-mends';
import { ruleWords } from '../../src/content/messages/en/statement-rules';
import { statementsWords as words } from '../../src/content/messages/en/statements';
import { saved } from './support/assessing';
import { eventually, journey } from './support/journey';

const mission = (page: Page) => page.getByLabel(words.wording.mission, { exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const finding = (page: Page, phrase: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: findingWords.show(phrase), exact: true }) });

describe('mending a statement', () => {
  journey('a hedge goes in one press, and what stood there comes back in another', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    const own = 'We aim to answer every guest before they ask.';
    await mission(page).fill(own);
    await press(page, mendWords.replace('We answer'));
    await eventually(() => mission(page).inputValue()).toBe('We answer every guest before they ask.');
    const undo = page.getByRole('button', { name: mendWords.undo });
    await eventually(() => undo.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => mission(page).inputValue()).toBe(own);
    expect(await undo.count()).toBe(0);
  });

  journey(
    'a date gets its year in the wording and in the part that says it, and loses it in both',
    async ({ person }) => {
      const page = await person.open('/statements/#success');
      const part = page.getByLabel(successPartWords.by.label, { exact: true });
      await part.fill('15 March');
      const success = page.getByLabel(words.wording.success, { exact: true });
      const own = 'Repeat calls among tenants fall from 31 % to 15 % by 15 March.';
      await success.fill(own);
      const add = page.getByRole('button', { name: /^Add “\d{4}”$/ });
      const year = /\d{4}/.exec(await add.innerText())![0];
      await add.click();
      await eventually(() => success.inputValue()).toBe(own.replace('March', `March ${year}`));
      await eventually(() => part.inputValue()).toBe(`15 March ${year}`);
      await press(page, mendWords.undo);
      await eventually(() => success.inputValue()).toBe(own);
      await eventually(() => part.inputValue()).toBe('15 March');
    },
  );

  journey('a wish becomes a sentence of who, what changes and what one sees', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    await page.getByLabel(missionPartWords.who.label, { exact: true }).fill('guests');
    await mission(page).fill('We exceed the expectations of our guests. Every door stays open.');
    await press(page, mendWords.rewrite);
    const form = page.getByRole('form', { name: rewriteWords.heading });
    expect(await form.getByLabel(missionPartWords.who.label).inputValue()).toBe('guests');
    await form.getByLabel(missionPartWords.done.label).fill('check in without waiting');
    await form.getByLabel(missionPartWords.always.label).fill('greet them at the door');
    await form.getByText('Guests can check in without waiting, because we always greet them at the door.').waitFor();
    await form.getByRole('button', { name: rewriteWords.put }).click();
    await eventually(() => mission(page).inputValue()).toBe(
      'Guests can check in without waiting, because we always greet them at the door. Every door stays open.',
    );
    // The answers fill the parts that were open.
    expect(await page.getByLabel(missionPartWords.done.label, { exact: true }).inputValue()).toBe(
      'check in without waiting',
    );
    await press(page, mendWords.undo);
    await eventually(() => mission(page).inputValue()).toContain('exceed the expectations');
    expect(await page.getByLabel(missionPartWords.done.label, { exact: true }).inputValue()).toBe('');
    expect(await page.getByLabel(missionPartWords.who.label, { exact: true }).inputValue()).toBe('guests');
  });

  journey('a finding set aside with a reason stays aside, and can be taken back', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    await mission(page).fill('Guests get our world-class lift to their floor without waiting.');
    await finding(page, 'world-class').getByRole('button', { name: asideWords.open, exact: true }).click();
    const reason = page.getByLabel(asideWords.label, { exact: true });
    await reason.fill('It is the name');
    // Half typed, it outlasts what else changes.
    await mission(page).press('End');
    await mission(page).pressSequentially(' Always.');
    expect(await reason.inputValue()).toBe('It is the name');
    await reason.fill('It is the name of the lift.');
    await press(page, asideWords.put);
    await eventually(() => finding(page, 'world-class').count()).toBe(0);
    await page.getByText(words.doors.mend(0)).first().waitFor();
    await saved(page);
    await page.reload();
    const aside = page.getByText(asideWords.heading(1));
    await aside.click();
    await page.getByText('It is the name of the lift.').waitFor();
    // The same words are the same finding, however they are written.
    await mission(page).fill('GUESTS GET OUR WORLD-CLASS LIFT WITHOUT WAITING.');
    await page.getByText(asideWords.heading(1)).waitFor();
    await press(page, asideWords.takeBack);
    await eventually(() => finding(page, 'WORLD-CLASS').count()).toBe(1);
  });

  journey('the words a finding stands on are marked, and the caret says which', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    await mission(page).fill('Guests sleep well. We strive to be world-class.');
    const marks = page.locator('mark');
    await eventually(() => marks.allInnerTexts()).toEqual(['strive', 'world-class']);
    await mission(page).press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page
      .getByRole('status')
      .filter({ hasText: findingWords.here('world-class', ruleWords.platitude.wrong()) })
      .waitFor();
    await finding(page, 'strive')
      .getByRole('button', { name: findingWords.show('strive') })
      .click();
    expect(
      await mission(page).evaluate((area: HTMLTextAreaElement) =>
        area.value.slice(area.selectionStart, area.selectionEnd),
      ),
    ).toBe('strive');
  });

  journey('the keyboard goes on from where it was when what it pressed is gone', async ({ person }) => {
    const page = await person.open('/statements/');
    const has = (control: Locator) =>
      eventually(() => control.evaluate((element) => element === document.activeElement)).toBe(true);
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await mission(page).fill('We strive to be world-class.');
    const open = finding(page, 'world-class').getByRole('button', { name: asideWords.open, exact: true });
    await open.press('Enter');
    await button(asideWords.cancel).press('Enter');
    await has(open);
    await open.press('Enter');
    await button(asideWords.put).press('Enter');
    await page.getByRole('alert').filter({ hasText: asideWords.missing }).waitFor();
    await page.getByLabel(asideWords.label, { exact: true }).fill('It is the name of the lift.');
    await button(asideWords.put).press('Enter');
    const aside = page.locator('summary').filter({ hasText: asideWords.heading(1) });
    await has(aside);
    await page.keyboard.press('Enter');
    await button(asideWords.takeBack).press('Enter');
    await has(page.getByRole('heading', { name: words.findings.heading, exact: true }).first());

    await mission(page).fill('We exceed the expectations of our guests.');
    await button(mendWords.rewrite).press('Enter');
    await button(rewriteWords.cancel).press('Enter');
    await has(button(mendWords.rewrite));
  });

  journey('Escape closes what a finding opened, and the keyboard is back on what opened it', async ({ person }) => {
    const page = await person.open('/statements/');
    const has = (control: Locator) =>
      eventually(() => control.evaluate((element) => element === document.activeElement)).toBe(true);
    await mission(page).fill('We exceed the expectations of our guests.');
    const rewrite = page.getByRole('button', { name: mendWords.rewrite, exact: true });
    await rewrite.press('Enter');
    const form = page.getByRole('form', { name: rewriteWords.heading });
    await form.getByLabel(missionPartWords.always.label).fill('greet them at the door');
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await has(rewrite);
    const open = page.getByRole('button', { name: asideWords.open, exact: true }).first();
    await open.press('Enter');
    const reason = page.getByLabel(asideWords.label, { exact: true });
    await reason.fill('It is');
    await page.keyboard.press('Escape');
    await reason.waitFor({ state: 'detached' });
    await has(open);
  });

  journey('who takes a letter back after a mend goes on writing', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    await mission(page).fill('We aim to answer every guest before they ask.');
    await press(page, mendWords.replace('We answer'));
    await page.getByRole('button', { name: mendWords.undo }).waitFor();
    await mission(page).press('Control+End');
    await page.keyboard.type('x');
    await page.getByRole('button', { name: mendWords.undo }).waitFor({ state: 'detached' });
    await page.keyboard.press('Backspace');
    await page.getByRole('button', { name: mendWords.undo }).waitFor();
    await page.keyboard.type(' Always.');
    expect(await mission(page).inputValue()).toBe('We answer every guest before they ask. Always.');
  });

  journey('a text longer than its box scrolls with its marks', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    await mission(page).fill('We strive to answer every guest before they ask. '.repeat(60));
    await eventually(() => page.locator('mark').count()).toBeGreaterThan(50);
    await mission(page).press('Control+Home');
    await mission(page).press('Control+End');
    const [inside, gap] = await mission(page).evaluate((area: HTMLTextAreaElement) => [
      area.scrollTop + area.scrollHeight - area.clientHeight,
      area.getBoundingClientRect().top - area.previousElementSibling!.getBoundingClientRect().top,
    ]);
    expect(inside).toBe(0);
    expect(gap).toBe(0);
    const box = page.locator('.marked').first();
    await eventually(() => box.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  });
});
