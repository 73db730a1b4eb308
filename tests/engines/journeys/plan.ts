/** The plan of the example changed in four ways, kept through a reload, and taken back after it. */
import assert from 'node:assert/strict';
import { roadmapWords as words } from '../../../src/content/messages/en/roadmap';
import { roadmapActionWords } from '../../../src/content/messages/en/roadmap-action';
import { roadmapAfterWords } from '../../../src/content/messages/en/roadmap-after';
import { roadmapAuthorWords as author } from '../../../src/content/messages/en/roadmap-author';
import { roadmapSettingsWords as settings } from '../../../src/content/messages/en/roadmap-settings';
import { actionWords, modelWords } from '../../../src/content/words';
import { until, type Tab } from '../browser';
import type { Journey } from '../journey';
import { saved } from '../support/assessing';

const { changes } = roadmapAfterWords;
const [moved, edited] = ['department-effect-pages', 'mission-statement'].map((id) => actionWords[id]!.title) as [
  string,
  string,
];

const months = Object.values(modelWords.months).map((name) => new RegExp(name.slice(name.indexOf(':') + 2), 'i'));

/** All that the three months say. */
async function planOn(tab: Tab): Promise<string> {
  const texts: string[] = [];
  for (const month of months) texts.push(await tab.get('region', month).read());
  return texts.join('\n');
}

/** Makes a change, and waits until the plan says so and is another. @returns what it says then */
async function after(tab: Tab, before: string, said: string, change: () => Promise<void>): Promise<string> {
  await change();
  await tab.css('[role=status], output', said).wait();
  return until(
    'another plan',
    () => planOn(tab),
    (plan) => plan !== before,
  );
}

export const plan: Journey = {
  name: 'change the plan, undo after a reload',
  run: async ({ person }) => {
    const tab = await person.open('/results/?example');
    await tab.text('Example: Harbour Rail').wait();
    await tab.go('/roadmap/');
    const plans = [await planOn(tab)];
    const make = async (said: string, change: () => Promise<void>) =>
      void plans.push(await after(tab, plans.at(-1)!, said, change));

    await tab.css('summary', words.settings.summary).unfold();
    await make(changes.start, () => tab.find({ css: 'input[type=date]', name: settings.start }).set('2026-12-03'));
    await make(changes.capacity, async () => {
      await tab.get('textbox', settings.month(3)).fill('70');
      await tab.press('Tab');
    });
    await make(changes.moved(moved), async () => {
      await tab.get('button', words.board.moreSpoken(moved)).click();
      await tab.get('dialog').get('button', author.commands.toMonth(2)).click();
    });
    await make(changes.owner(edited), async () => {
      await tab.get('link', edited).click();
      const view = tab.get('article', edited);
      await view.get('combobox', roadmapActionWords.action.owner).fill('Ms Ng');
      await tab.press('Tab');
      await tab.css('[role=status], output', changes.owner(edited)).wait();
      await tab.get('link', author.view.back).click();
    });

    await saved(tab);
    await tab.reload();
    await until(
      'the plan is there',
      () => planOn(tab),
      (now) => now === plans.at(-1),
    );
    for (const earlier of plans.slice(0, -1).toReversed()) {
      await tab.get('button', changes.undo).click();
      await until(
        'one change less',
        () => planOn(tab),
        (now) => now === earlier,
      );
    }
    await tab.press('Control+y');
    await until(
      'done again',
      () => planOn(tab),
      (now) => now === plans[1],
    );
    assert.equal(new Set(plans).size, plans.length);
  },
};
