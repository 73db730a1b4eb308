/** A mission from its parts, what the checks find in a worse one, and its approval, which is there after a reload. */
import assert from 'node:assert/strict';
import { missionPartWords as parts } from '../../../src/content/messages/en/statement-parts';
import { ruleWords } from '../../../src/content/messages/en/statement-rules';
import { versionWords } from '../../../src/content/messages/en/statement-versions';
import { draftNames, statementsWords as words } from '../../../src/content/messages/en/statements';
import { until } from '../browser';
import type { Journey } from '../journey';
import { saved } from '../support/assessing';

const mission = {
  who: 'guests',
  done: 'walk straight to their room',
  feeling: 'expected',
  always: 'call them by their name at the door',
  situation: 'the train is late',
  pain: 'filling in a form at the desk',
} as const;

export const statements: Journey = {
  name: 'write, check and approve a statement',
  run: async ({ person }) => {
    const tab = await person.open('/statements/');
    const view = tab.get('region', words.mission.heading);
    const wording = tab.get('textbox', words.wording.mission);
    await wording.fill('We aim to be the most customer-centric organisation in the world.');
    await tab.text(ruleWords.platitude.wrong()).wait();

    for (const [part, text] of Object.entries(mission)) {
      await view.get('textbox', parts[part as keyof typeof mission].label).fill(text);
    }
    // Beside a wording of one's own the drafts are folded.
    await tab.css('.drafts-fold > summary').unfold();
    await tab.get('button', words.drafts.takeNamed(draftNames['habit-first']!.name)).click();
    const draft = await until(
      'the draft is taken',
      () => wording.value(),
      (text) => text.includes(mission.always),
    );
    assert.ok(!draft.includes('['), draft);
    await tab.text(ruleWords.platitude.wrong()).gone();

    await view.get('combobox', versionWords.approve.by).fill('Managing director');
    await view.get('button', versionWords.approve.button).click();
    await view.text(versionWords.standing.isNow).wait();
    await saved(tab);
    await tab.reload();
    await until(
      'the wording is there',
      () => wording.value(),
      (text) => text === draft,
    );
    await view.text(versionWords.standing.isNow).wait();
  },
};
