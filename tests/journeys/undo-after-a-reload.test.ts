/** What somebody did to the plan yesterday can still be taken back today, and done again. */
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { roadmapWords as words } from '../../src/content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../src/content/messages/en/roadmap-after';
import { roadmapAuthorWords } from '../../src/content/messages/en/roadmap-author';
import { roadmapSettingsWords as settings } from '../../src/content/messages/en/roadmap-settings';
import { saved } from './support/assessing';
import { choose, monthOf, openPlan, title } from './support/board';
import { eventually, journey, tabTo } from './support/journey';
import { settled } from './support/settled';

const { commands } = roadmapAuthorWords;
const undo = (page: Page) => page.getByRole('button', { name: afterWords.changes.undo, exact: true });
const redo = (page: Page) => page.getByRole('button', { name: afterWords.changes.redo, exact: true });

/** All that the three months say. */
async function planOf(page: Page): Promise<string> {
  const months = await Promise.all(([1, 2, 3] as const).map((month) => monthOf(page, month).innerText()));
  return months.join('\n');
}

async function openSettings(page: Page): Promise<void> {
  if (!(await page.getByLabel(settings.start).isVisible())) await page.getByText(words.settings.summary).click();
  await page.getByLabel(settings.start).waitFor();
}

async function reload(page: Page): Promise<void> {
  await saved(page);
  await page.reload();
  await settled(page);
}

/** Five changes of five kinds, each as somebody makes it, with what the page says of it. */
const changes: { said: string; make: (page: Page) => Promise<void> }[] = [
  {
    said: afterWords.changes.start,
    make: async (page) => {
      await openSettings(page);
      await page.getByLabel(settings.start).fill('2026-12-03');
    },
  },
  {
    said: afterWords.changes.capacity,
    make: async (page) => {
      await openSettings(page);
      const days = page.getByRole('textbox', { name: settings.month(3) });
      await days.fill('70');
      await days.press('Tab');
    },
  },
  {
    said: afterWords.changes.moved(title('department-effect-pages')),
    make: (page) => choose(page, title('department-effect-pages'), commands.toMonth(2)),
  },
  {
    said: afterWords.changes.pinned(title('mission-statement')),
    make: (page) => choose(page, title('mission-statement'), commands.hold),
  },
  {
    said: afterWords.changes.accepted(title('training-for-all')),
    make: async (page) => {
      const takeIn = `${afterWords.waiting.takeIn}: ${title('training-for-all')}`;
      await page.getByRole('button', { name: takeIn, exact: true }).click();
    },
  },
];

/** @returns the plan before the first change, and after each */
async function makeAll(page: Page): Promise<string[]> {
  const plans = [await planOf(page)];
  for (const { said, make } of changes) {
    await make(page);
    await page.getByRole('status').filter({ hasText: said }).waitFor();
    // What is wrong with the plan after it, if anything, is fetched when it is first needed.
    await settled(page);
    plans.push(await planOf(page));
  }
  return plans;
}

describe('five changes of five kinds', () => {
  journey('are all taken back after a reload and done again after another, by button', async ({ person, expect }) => {
    const page = await openPlan(person);
    await settled(page);
    const plans = await makeAll(page);
    expect(new Set(plans).size).toBe(plans.length);

    await reload(page);
    expect(await planOf(page)).toBe(plans.at(-1));
    for (const plan of plans.slice(0, -1).toReversed()) {
      await undo(page).click();
      await eventually(() => planOf(page)).toBe(plan);
    }
    await eventually(() => undo(page).count()).toBe(0);

    await reload(page);
    expect(await planOf(page)).toBe(plans[0]);
    for (const plan of plans.slice(1)) {
      await redo(page).click();
      await eventually(() => planOf(page)).toBe(plan);
    }
    await eventually(() => redo(page).count()).toBe(0);
    await reload(page);
    expect(await planOf(page)).toBe(plans.at(-1));
  });

  journey('are taken back and done again by keyboard alone, with a reload half way', async ({ person, expect }) => {
    const page = await openPlan(person);
    await settled(page);
    const plans = await makeAll(page);

    await reload(page);
    await undo(page).waitFor();
    for (const plan of [plans[4], plans[3]]) {
      await page.keyboard.press('Control+z');
      await eventually(() => planOf(page)).toBe(plan);
    }
    await reload(page);
    await redo(page).waitFor();
    await page.keyboard.press('Control+y');
    await eventually(() => planOf(page)).toBe(plans[4]);
    await page.keyboard.press('Control+Shift+z');
    await eventually(() => planOf(page)).toBe(plans[5]);
    await eventually(() => redo(page).count()).toBe(0);

    await tabTo(page, undo(page));
    for (const plan of plans.slice(0, -1).toReversed()) {
      await page.keyboard.press('Enter');
      await eventually(() => planOf(page)).toBe(plan);
    }
    await page.keyboard.press('Control+z');
    expect(await planOf(page)).toBe(plans[0]);
  });

  journey('stay with their own plan when another one is opened', async ({ person, expect }) => {
    const page = await openPlan(person);
    await settled(page);
    const before = await planOf(page);
    await choose(page, title('mission-statement'), commands.hold);
    await undo(page).waitFor();
    await saved(page);
    await person.go(page, '/roadmap/?own');
    await settled(page);
    expect(await undo(page).count()).toBe(0);
    await person.go(page, '/roadmap/?example');
    await settled(page);
    await undo(page).click();
    await eventually(() => planOf(page)).toBe(before);
  });

  journey('are not lost by a reload that waits for nothing', async ({ person, expect }) => {
    const page = await openPlan(person);
    await settled(page);
    const before = await planOf(page);
    await choose(page, title('mission-statement'), commands.hold);
    await page.reload();
    await settled(page);
    expect(await planOf(page)).not.toBe(before);
    await undo(page).click();
    await page.reload();
    await settled(page);
    expect(await planOf(page)).toBe(before);
    await redo(page).waitFor();
  });
});
