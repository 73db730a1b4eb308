/** The three tests of a mission and the two lines beside it: taken by keyboard, kept, and bound to the wording. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { missionPartWords } from '../../src/content/messages/en/statement-parts';
import { partHelpWords } from '../../src/content/messages/en/statement-part-help';
import { ruleWords } from '../../src/content/messages/en/statement-rules';
import { trialWords as words } from '../../src/content/messages/en/statement-trials';
import { statementsWords } from '../../src/content/messages/en/statements';
import { statementExamples } from '../../src/content/statement-examples';
import { profileWords } from '../../src/content/words';
import { saved } from './support/assessing';
import { eventually, journey, tabTo } from './support/journey';

const mission =
  'Every guest walks straight to a room that is ready, because we always light the lamp before they come.';
const wording = (page: Page) => page.getByLabel(statementsWords.wording.mission, { exact: true });
type Test = keyof typeof words.tests;
const test = (page: Page, name: Test) => page.getByRole('region', { name: words.tests[name].name, exact: true });
const { sayNo, watch, swap } = words.tests;

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

/** Chooses one of the two verdicts with the keyboard: the group is one stop, and an arrow moves in it. */
async function decide(page: Page, name: Test, verdict: 'holds' | 'fails'): Promise<void> {
  const own = words.tests[name];
  await tabTo(page, page.getByLabel(own.holds, { exact: true }));
  await page.keyboard.press(verdict === 'holds' ? 'Space' : 'ArrowDown');
}

describe('testing the mission', () => {
  journey('three tests by keyboard stay after a reload, until the wording changes', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    await wording(page).fill(mission);
    await page.getByText(words.summary(0)).waitFor();

    await type(page, sayNo.fields.stop.label, 'The form at the desk, which only the tax office reads.');
    await decide(page, 'sayNo', 'holds');
    await page.getByText(words.summary(1)).waitFor();
    await type(page, watch.fields.moment.label, 'A late arrival on a Tuesday');
    await type(page, watch.fields.seen.label, 'The lamp was lit and the key lay beside it.');
    await decide(page, 'watch', 'holds');
    await type(page, swap.fields.rival.label, 'Hotel Alpenblick');
    await page.getByText('because Hotel Alpenblick always light the lamp').waitFor();
    await decide(page, 'swap', 'fails');
    await page.getByText(words.summary(2)).waitFor();
    await page.getByText(swap.failed).waitFor();
    await page.getByText(ruleWords['too-generic'].wrong()).first().waitFor();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('mission-who');

    await saved(page);
    await page.reload();
    await page.getByText(words.summary(2)).waitFor();
    expect(await page.getByLabel(swap.fields.rival.label).inputValue()).toBe('Hotel Alpenblick');

    await wording(page).fill(`${mission} That is our word.`);
    await page.getByText(words.summary(0)).waitFor();
    await eventually(() => page.getByText(ruleWords['too-generic'].wrong()).count()).toBe(0);
    expect(await test(page, 'sayNo').getByText(words.standing.moved, { exact: true }).count()).toBe(1);
    await tabTo(page, page.getByRole('button', { name: words.againSpoken(sayNo.name) }));
    await page.keyboard.press('Enter');
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio');
    expect(await page.getByLabel(sayNo.fields.stop.label).inputValue()).toContain('The form at the desk');
    await page.keyboard.press('Space');
    await page.getByText(words.summary(1)).waitFor();
  });

  journey('short answers make the two lines, and a line written before can be brought back', async ({ person }) => {
    const page = await person.open('/statements/');
    const { collision, recovery } = words.companions;
    const line = page.getByLabel(missionPartWords.collision.label, { exact: true });
    await page.getByRole('heading', { name: statementsWords.steps.trials.title }).scrollIntoViewIfNeeded();
    await line.fill('Quiet wins.');
    await page.getByText(collision.guide).first().click();
    await page.getByLabel(collision.first, { exact: true }).fill('Quiet');
    await page.getByLabel(collision.second, { exact: true }).fill('company');
    await page.getByLabel('Quiet', { exact: true }).check();
    await page.getByLabel(collision.moment, { exact: true }).fill('the bar is full.');
    await page.getByRole('button', { name: words.companions.remake }).click();
    await eventually(() => line.inputValue()).toBe('Quiet before company, even when the bar is full.');
    await page.getByRole('button', { name: words.companions.undo }).click();
    await eventually(() => line.inputValue()).toBe('Quiet wins.');

    await page.getByText(recovery.guide).last().click();
    await page.getByLabel(recovery.who, { exact: true }).fill('the host of the evening');
    await page.getByLabel(recovery.soon, { exact: true }).fill('at once');
    await page.getByLabel(recovery.gets, { exact: true }).fill('another room');
    await page.getByRole('button', { name: words.companions.make, exact: true }).click();
    await eventually(() => page.getByLabel(missionPartWords.recovery.label, { exact: true }).inputValue()).toBe(
      'It is put right at once by the host of the evening, and nobody has to ask for another room.',
    );
  });

  journey('examples come from the sector that is chosen, and a part says when it is too long', async ({ person }) => {
    const page = await person.open('/statements/');
    await wording(page).press('Tab');
    const choice = page.getByLabel(partHelpWords.examplesFrom).filter({ visible: true });
    await page.getByText(statementExamples.other.mission.always).waitFor();
    await choice.selectOption(profileWords['sector']!.options['health']!);
    await page.getByText(statementExamples.health.mission.always).waitFor();
    const who = page.getByLabel(missionPartWords.who.label, { exact: true });
    await who.fill('g'.repeat(450));
    await page.getByText(statementsWords.parts.over(400, 50)).waitFor();
    await eventually(async () => (await who.inputValue()).length).toBe(400);
    await who.fill('guests');
    await eventually(() => page.getByText(statementsWords.parts.over(400, 50)).count()).toBe(0);
  });

  journey('everybody can use the tests, on a phone too', async ({ person, expect }) => {
    const page = await person.open('/statements/?example');
    await page.getByText(words.summary(3)).waitFor();
    await wording(page).fill(mission);
    await test(page, 'swap')
      .getByRole('button', { name: words.againSpoken(swap.name) })
      .click();
    await test(page, 'swap').getByLabel(swap.fails, { exact: true }).check();
    await page.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const place of ['.trials', '.parts']) {
        const found = await page.evaluate(
          (where) => (globalThis as unknown as { axe: typeof axe }).axe.run(where, { resultTypes: ['violations'] }),
          place,
        );
        expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 360, height: 780 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
