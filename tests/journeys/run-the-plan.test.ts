/** Ninety days at work: what is begun, done, late and blocked, week by week, and planning again from today. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { roadmapWords } from '../../src/content/messages/en/roadmap';
import { roadmapAuthorWords as author } from '../../src/content/messages/en/roadmap-author';
import { runningWords as words } from '../../src/content/messages/en/roadmap-running';
import { actions } from '../../src/content/roadmap';
import { actionWords, modelWords, practiceWords } from '../../src/content/words';
import type { Progress } from '../../src/domain/engagement/engagement';
import { allPractices, radioOf, saved } from './support/assessing';
import { cardOf, linkOf, openAction, openMenu } from './support/board';
import { eventually, journey, tabTo } from './support/journey';
import { datesOnBoard, keep, onDay, openRunning, rowOf, say, stateOf, weeksOf } from './support/running';

const title = (action: string) => actionWords[action]!.title;
const undo = (page: Page) => page.getByRole('button', { name: afterWords.changes.undo });

// In the example the practice of this one is oblivious, and the action leads it to reactive.
const rules = actions.find(({ id }) => id === 'blocking-rules')!;
const practice = allPractices.find(({ id }) => id === rules.practice)!;
const levelName = (level: 1 | 2) => modelWords.levels[level].short;
const raise =
  words.offer.raise(practiceWords[practice.id]!.name, levelName(1), levelName(2)) + words.offer.withEvidence;
const minutes = 'Eleven rules, minutes of 4 December';

const done = (doneOn: string): Progress => ({ state: 'done', month: 1, startedOn: '2026-12-01', doneOn });

describe('an action that is done', () => {
  journey('offers to raise the answer it lifts, which one undo takes back', async ({ person, expect }) => {
    const page = await openRunning(person, '2026-12-04', { view: '#action-blocking-rules' });
    const state = stateOf(page, title(rules.id));
    await state.waitFor();
    await say(state, 'underWay');
    await state.getByLabel(words.state.startedOn).fill('2026-12-02');
    await keep(state).click();
    await page.getByText(afterWords.changes.underWay(title(rules.id))).waitFor();

    await say(state, 'done');
    await state.getByLabel(words.state.doneOn).fill('2026-12-01');
    await keep(state).click();
    await state.getByText(words.state.order).waitFor();
    await state.getByLabel(words.state.doneOn).fill('2026-12-04');
    await state.getByLabel(words.state.evidence).fill(minutes);
    await keep(state).click();
    await page.getByText(afterWords.changes.done(title(rules.id))).waitFor();

    const offer = state.getByRole('button', { name: raise, exact: true });
    await offer.click();
    await page.getByText(afterWords.changes.answered(title(rules.id))).waitFor();
    await eventually(() => offer.count()).toBe(0);
    await undo(page).click();
    await offer.waitFor();
    await offer.click();
    await eventually(() => offer.count()).toBe(0);
    await saved(page);
    await page.reload();
    await state.waitFor();
    expect(await state.getByLabel(words.state.evidence).inputValue()).toBe(minutes);
    expect(await offer.count()).toBe(0);

    await person.go(page, `/assess/#${practice.id}`);
    await eventually(() => radioOf(page, practice, 2).isChecked()).toBe(true);
  });

  journey('is begun, finished and taken into the answers by keyboard alone, from the weeks', async ({ person }) => {
    const page = await openRunning(person, '2026-12-03', { view: '#weeks' });
    const row = rowOf(page, title(rules.id)).first();
    const button = (name: string) => row.getByRole('button', { name: name + words.weeks.about(title(rules.id)) });
    const hasFocus = (control: ReturnType<typeof button>) =>
      eventually(() => control.evaluate((element) => element === document.activeElement)).toBe(true);
    await button(words.weeks.begin).waitFor();
    await tabTo(page, button(words.weeks.begin));
    await page.keyboard.press('Enter');
    // What can be done next has the focus: nobody starts again at the top of the page.
    await hasFocus(button(words.weeks.finish));
    await page.keyboard.press('Enter');
    await row.getByText(words.weeks.doneOn('2026-12-03')).waitFor();
    const evidence = row.getByLabel(words.state.evidence);
    await tabTo(page, evidence);
    await page.keyboard.type(minutes);
    await tabTo(page, keep(row));
    await page.keyboard.press('Enter');
    const offer = row.getByRole('button', { name: raise, exact: true });
    await tabTo(page, offer);
    await page.keyboard.press('Enter');
    await page.getByText(afterWords.changes.answered(title(rules.id))).waitFor();
    await tabTo(page, undo(page));
    await page.keyboard.press('Enter');
    await offer.waitFor();
  });
});

describe('an action that is blocked', () => {
  journey('needs a reason, which stands in the weeks on a phone', async ({ invite, expect }) => {
    const phone = await invite({ viewport: { width: 360, height: 740 } });
    const page = await openRunning(phone, '2026-12-03', { view: '#weeks' });
    const row = rowOf(page, title(rules.id)).first();
    await row.getByText(words.weeks.more).click();
    const state = stateOf(page, title(rules.id));
    await say(state, 'blocked');
    await keep(state).click();
    await state.getByText(words.state.reasonMissing).waitFor();
    await state.getByLabel(words.state.reason).fill('Waits for the works council');
    await keep(state).click();
    await row.getByText(words.weeks.blockedBy('Waits for the works council')).waitFor();
    await page.getByText(words.line.blocked(1)).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await row.getByRole('button', { name: words.weeks.again + words.weeks.about(title(rules.id)) }).click();
    await row.getByText(words.weeks.since('2026-12-03')).waitFor();
  });
});

describe('a plan in its fourth week', () => {
  const progress = { 'blocking-rules': done('2026-12-04') };

  journey('says on the board what is done and what is late, and leaves what has begun alone', async ({ person }) => {
    const page = await openRunning(person, '2026-12-22', { progress });
    const { states, late } = roadmapWords.facts;
    const card = cardOf(page, title(rules.id));
    await card.getByText(states.done).waitFor();
    await eventually(() => card.getByText(late).count()).toBe(0);
    await cardOf(page, title('department-effect-pages')).getByText(late).waitFor();
    const link = linkOf(page, title(rules.id));
    await tabTo(page, link);
    await page.keyboard.press('Alt+ArrowRight');
    await page
      .getByRole('status')
      .filter({ hasText: author.said.begun(title(rules.id)) })
      .waitFor({ state: 'attached' });
    const menu = await openMenu(page, title(rules.id));
    await eventually(() => menu.getByRole('button', { name: author.commands.toMonth(2), exact: true }).count()).toBe(0);
    await page.keyboard.press('Escape');
    const view = await openAction(page, title(rules.id));
    await view.getByText(author.view.begun).waitFor();
  });

  journey('says what is late and what it holds up, by owner', async ({ person, expect }) => {
    const page = await openRunning(person, '2026-12-22', { view: '#weeks', progress });
    const late = weeksOf(page).locator('[data-late="true"]');
    await late.first().waitFor();
    expect(await late.count()).toBeGreaterThan(3);
    const rows = await weeksOf(page).locator('.week-owner').first().locator('.week-row').first().innerText();
    expect(rows).toMatch(/^.+\n.*\n.*Was to end on .+ working days ago/s);
    expect(await weeksOf(page).innerText()).toMatch(/Holds up “.+”/);
    expect(await page.locator('.running').innerText()).toMatch(/\d+% of the work is done, \d+% of the working days/);
    // The person who looks on another day sees another week.
    await onDay(person, '2027-01-12');
    await page.reload();
    await weeksOf(page).getByText('11–17 Jan').filter({ visible: true }).first().waitFor();
  });

  journey(
    'is planned again from today: it says so first, keeps the past, loses nothing',
    async ({ person, expect }) => {
      const page = await openRunning(person, '2026-12-22', { progress });
      const before = await datesOnBoard(page);
      const waiting = page.getByRole('region', { name: afterWords.waiting.heading });
      const names = async () => [
        ...Object.keys(await datesOnBoard(page)),
        ...(await waiting.locator('.action-title').allTextContents()),
      ];
      const all = new Set(await names());
      await page.locator('.replan > summary').click();
      await page.getByText(words.replan.explain('2026-12-22')).waitFor();
      const [, moved] = /(\w+) (?:actions?|others?) gets? other dates/.exec(await page.locator('.replan').innerText())!;
      expect(moved).not.toBe('no');
      expect(await datesOnBoard(page)).toEqual(before);

      await page.getByRole('button', { name: words.replan.now }).click();
      await page.getByText(afterWords.changes.replanned).waitFor();
      const after = await datesOnBoard(page);
      expect(after).not.toEqual(before);
      expect(after[title(rules.id)]).toBe(before[title(rules.id)]);
      expect(new Set(await names())).toEqual(all);
      await page.getByText(words.line.late(0)).waitFor();

      await undo(page).click();
      await eventually(() => datesOnBoard(page)).toEqual(before);
    },
  );
});

describe('a plan that has not begun, or is over', () => {
  journey('says what to prepare three weeks ahead, and shows no running line', async ({ person, expect }) => {
    const page = await openRunning(person, '2026-11-10', { view: '#weeks' });
    await page.getByRole('heading', { name: words.weeks.heading.start }).waitFor();
    await weeksOf(page).getByText(words.weeks.begins('2026-12-01', 21)).waitFor();
    expect(await page.locator('.running').count()).toBe(0);
    expect(await weeksOf(page).locator('.week-row').count()).toBeGreaterThan(3);
  });

  journey('asks to assess again once it is over, and shows what is left open', async ({ person, expect }) => {
    const page = await openRunning(person, '2027-03-15', {
      view: '#weeks',
      progress: { 'blocking-rules': done('2026-12-04') },
    });
    await page.getByRole('heading', { name: words.weeks.heading.over }).waitFor();
    expect(await rowOf(page, title(rules.id)).count()).toBe(0);
    await weeksOf(page).getByRole('link', { name: words.weeks.assess }).click();
    await eventually(() => new URL(page.url()).pathname).toBe('/assess/');
  });

  journey('is a sheet for the team on paper', async ({ person, expect }) => {
    const page = await openRunning(person, '2026-12-03', { view: '#weeks' });
    await weeksOf(page).locator('.week-row').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await weeksOf(page).getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('region', { name: afterWords.waiting.heading }).isVisible()).toBe(false);
  });
});
