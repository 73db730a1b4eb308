/** All 32 practices, half with the pointer and half with keys, and what is left of it after a reload and a new start. */
import assert from 'node:assert/strict';
import { assessWords as words } from '../../../src/content/messages/en/assess';
import { allPractices, answersIn, inView, lineOf, noteBox, radioOf, saved, say } from '../support/assessing';
import { until } from '../browser';
import type { Journey } from '../journey';

const half = 16;
const levelAt = (place: number) => ((place % 5) + 1) as 1 | 2 | 3 | 4 | 5;

export const answer: Journey = {
  name: 'answer everything, reload, come back',
  run: async ({ person }) => {
    const tab = await person.open('/assess/');
    for (const [place, practice] of allPractices.slice(0, half).entries()) {
      await inView(tab, practice).wait();
      await say(tab, practice, levelAt(place));
    }
    for (const [place, practice] of allPractices.entries()) {
      if (place < half) continue;
      await inView(tab, practice).wait();
      if (place === half) {
        await tab.press('n');
        await noteBox(tab).wait();
        await tab.type('The ledger of the back office.');
        await tab.press('Escape');
      }
      await tab.press('abcde'[levelAt(place) - 1]!);
    }
    const isWhole = async () => {
      await tab.text(words.answered(32, 32)).wait();
      const said = await answersIn(tab);
      for (const [place, practice] of allPractices.entries()) {
        assert.equal(said[practice.id], lineOf(practice, levelAt(place), { evidence: place === half }));
      }
    };
    await isWhole();
    await saved(tab);
    await tab.reload();
    await isWhole();
    await tab.get('link', words.seeResult).click();
    await tab.get('heading').wait();
    await tab.get('img').wait();

    await person.comeBack();
    const later = await person.open(`/assess/#${allPractices[half]!.id}`);
    await inView(later, allPractices[half]!).wait();
    await until('the answer is there', () => radioOf(later, allPractices[half]!, levelAt(half)).isChecked());
    assert.equal(await noteBox(later).value(), 'The ledger of the back office.');
  },
};
