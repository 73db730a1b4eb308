import { describe } from 'vitest';
import type { Page } from 'playwright-core';
import { profilePage } from '../../src/content/messages/en/profile';
import { draftWords } from '../../src/content/messages/en/statement-drafts';
import { missionPartWords, successPartWords } from '../../src/content/messages/en/statement-parts';
import { ruleWords } from '../../src/content/messages/en/statement-rules';
import { asideWords } from '../../src/content/messages/en/statement-mends';
import { draftNames, statementsWords as words } from '../../src/content/messages/en/statements';
import { saved } from './support/assessing';
import { eventually, journey } from './support/journey';

/** The part of the page for one statement, by its heading. */
const studio = (page: Page, kind: 'mission' | 'success') =>
  page.getByRole('region', { name: words[kind].heading, exact: true });
const wording = (page: Page, kind: 'mission' | 'success') => page.getByLabel(words.wording[kind], { exact: true });
const part = (page: Page, { label }: { label: string }) => page.getByLabel(label, { exact: true });
/** The findings that must be mended, in the view that is open. */
const must = (page: Page) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: asideWords.open, exact: true }) })
    .and(page.locator('.must'));

/** Takes the draft of that name; beside a wording of one's own they are folded. */
async function take(page: Page, draft: string) {
  const button = page
    .locator('section.view:visible .draft')
    .filter({ hasText: draftNames[draft]!.name })
    .getByRole('button', { name: words.drafts.take, includeHidden: true });
  await button.waitFor({ state: 'attached' });
  if (!(await button.isVisible())) await page.locator('section.view:visible .drafts-fold > summary').click();
  await button.click();
}

async function fillMission(page: Page) {
  await part(page, missionPartWords.who).fill('guests');
  await part(page, missionPartWords.done).fill('check in without waiting');
  await part(page, missionPartWords.feeling).fill('at ease');
  await part(page, missionPartWords.always).fill('greet them by name at the door');
  await part(page, missionPartWords.situation).fill('they arrive late');
  await part(page, missionPartWords.pain).fill('queueing at the desk');
}

describe('writing the statements', () => {
  journey('the parts make drafts that differ, and one taken follows the parts', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    await fillMission(page);
    const drafts = studio(page, 'mission')
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: words.drafts.take }) });
    await eventually(() => drafts.count()).toBe(draftWords.mission.length);
    const texts = await drafts.getByRole('paragraph').allInnerTexts();
    expect(new Set(texts).size).toBe(texts.length);

    await take(page, 'result-first');
    await eventually(() => wording(page, 'mission').inputValue()).toContain('check in without waiting');
    const first = await wording(page, 'mission').inputValue();
    await part(page, missionPartWords.feeling).fill('expected');
    await eventually(() => wording(page, 'mission').inputValue()).toContain('expected');
    expect(await wording(page, 'mission').inputValue()).not.toBe(first);

    await take(page, 'habit-first');
    await eventually(() => wording(page, 'mission').inputValue()).not.toContain('[');
    const third = await wording(page, 'mission').inputValue();
    await saved(page);
    await page.reload();
    await eventually(() => wording(page, 'mission').inputValue()).toBe(third);
    expect(await part(page, missionPartWords.who).inputValue()).toBe('guests');
  });

  journey('who comes back reads what is done, and every part and draft is a press away', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    await fillMission(page);
    await take(page, 'habit-first');
    await saved(page);
    await page.reload();
    const mission = studio(page, 'mission');
    await mission.getByRole('definition').filter({ hasText: 'queueing at the desk' }).waitFor();
    expect(await part(page, missionPartWords.pain).isVisible()).toBe(false);
    await mission.getByText(words.drafts.others(draftWords.mission.length - 1, false)).click();
    await take(page, 'moment-first');
    await eventually(() => wording(page, 'mission').inputValue()).toContain('they arrive late');
    // A link to a part opens the parts.
    await person.go(page, '/statements/#mission-pain');
    const pain = part(page, missionPartWords.pain);
    await eventually(() => pain.evaluate((element) => element === document.activeElement)).toBe(true);
    await pain.fill('waiting in the hall');
    await eventually(() => wording(page, 'mission').inputValue()).toContain('waiting in the hall');
  });

  journey(
    'by keyboard the drafts with all their gaps are a few presses long, and each leads to its open parts',
    async ({ person, expect }) => {
      const page = await person.open('/statements/#mission');
      await page.getByRole('heading', { name: words.steps.drafts.title }).first().scrollIntoViewIfNeeded();
      const drafts = page.locator('#mission .draft');
      await eventually(() => drafts.count()).toBe(7);
      const last = page.getByLabel(missionPartWords.brand.label, { exact: true });
      await last.focus();
      const isReached = () => wording(page, 'mission').evaluate((field) => field === document.activeElement);
      let presses = 0;
      for (; presses < 60 && !(await isReached()); presses += 1) await page.keyboard.press('Tab');
      // Each draft to take, and what it is made of.
      expect(presses).toBeLessThanOrEqual(2 * 7 + 1);
      const draft = drafts.first();
      await draft.locator('summary').press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^mission-/);
      // With the pointer each gap leads there by itself.
      expect(await draft.locator('.draft-text a').count()).toBe(3);
      await draft.locator('.draft-text a').first().click();
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^mission-/);
    },
  );

  journey('each draft is taken by a button that says which', async ({ person, expect }) => {
    const page = await person.open('/statements/#mission');
    await page.getByRole('heading', { name: words.steps.drafts.title }).first().scrollIntoViewIfNeeded();
    const buttons = page.locator('#mission').getByRole('button', { name: new RegExp(`^${words.drafts.take}`) });
    await eventually(() => buttons.count()).toBe(7);
    await page
      .getByRole('button', { name: words.drafts.takeNamed(draftNames['habit-first']!.name), exact: true })
      .waitFor();
    const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
    expect(new Set(names).size).toBe(7);
  });

  journey('one’s own wording is not lost when a draft takes its place', async ({ person }) => {
    const page = await person.open('/statements/');
    await fillMission(page);
    const own = 'Guests walk straight to their room, and whoever is at the door knows their name.';
    await wording(page, 'mission').fill(own);
    await take(page, 'moment-first');
    await eventually(() => wording(page, 'mission').inputValue()).not.toBe(own);
    await page.getByRole('button', { name: words.drafts.undo }).click();
    await eventually(() => wording(page, 'mission').inputValue()).toBe(own);
    // It outlasts the page, too.
    await take(page, 'habit-first');
    await saved(page);
    await page.reload();
    await page.locator('.version').getByText(own).waitFor();
  });

  journey('what must be mended comes and goes as one types', async ({ person, expect }) => {
    const page = await person.open('/statements/');
    const mission = wording(page, 'mission');
    await mission.pressSequentially('We aim to be the most customer-centric organisation in the world.');
    await page.getByText(ruleWords.platitude.wrong()).first().waitFor();
    expect(await must(page).count()).toBeGreaterThan(0);

    await mission.fill(
      'When guests arrive late, whoever is at the door takes them to their room without a form to fill in.',
    );
    await eventually(() => must(page).count()).toBe(0);
    await page.getByText(words.doors.mend(0)).first().waitFor();

    await mission.press('End');
    await mission.pressSequentially(' [who it is for]');
    await page.getByText(ruleWords['open-gap'].wrong()).first().waitFor();
    for (let typed = 0; typed < ' [who it is for]'.length; typed += 1) await mission.press('Backspace');
    await eventually(() => must(page).count()).toBe(0);
  });

  journey(
    'a wish is no success statement: each thing that is missing is named until it is there',
    async ({ person, expect }) => {
      const page = await person.open('/statements/#success');
      const success = wording(page, 'success');
      await success.fill('We will raise our NPS.');
      await eventually(() => must(page).count()).toBeGreaterThan(2);
      for (const rule of ['no-baseline', 'no-target', 'no-date', 'no-leader'] as const) {
        expect(await page.getByText(ruleWords[rule].why).count()).toBe(1);
      }
      await part(page, successPartWords.goal).fill('keep more of the guests we have');
      await part(page, successPartWords.group).fill('guests on their first stay');
      await part(page, successPartWords.behaviour).fill('book a second stay within a year');
      await part(page, successPartWords.cause).fill('nobody waits at the desk any more');
      await part(page, successPartWords.metric).fill('the share of first guests who book again within a year');
      await part(page, successPartWords.baseline).fill('31 %');
      await part(page, successPartWords.baselineOn).fill('May 2026');
      await part(page, successPartWords.sample).fill('640 guests');
      await part(page, successPartWords.target).fill('36 %');
      await part(page, successPartWords.by).fill('31 December 2099');
      await part(page, successPartWords.leader).fill('the head of reception');
      await part(page, successPartWords.guardrail).fill('overtime at the desk');
      await part(page, successPartWords.review).fill('every month by the house meeting');
      await part(page, successPartWords.sign).fill('no queue on a Friday evening');
      await part(page, successPartWords.contributors).fill('the heads of housekeeping and sales');
      await take(page, 'goal-first');
      await eventually(() => success.inputValue()).toContain('36 %');
      await eventually(() => must(page).allInnerTexts()).toEqual([]);
    },
  );

  journey('the words of the profile come in where they fit', async ({ person }) => {
    const page = await person.open('/assess/profile/');
    await page.getByLabel(profilePage.customerWord).fill('tenants');
    await saved(page);
    await person.go(page, '/statements/');
    await studio(page, 'mission')
      .getByRole('button', { name: words.parts.use('tenants') })
      .click();
    await eventually(() => part(page, missionPartWords.who).inputValue()).toBe('tenants');
  });
});
