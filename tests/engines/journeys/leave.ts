/** Page after page is left in the very moment of saving: the next one has what was typed, and saves. */
import assert from 'node:assert/strict';
import { assessWords as words } from '../../../src/content/messages/en/assess';
import { profilePage } from '../../../src/content/messages/en/profile';
import { until } from '../browser';
import type { Journey } from '../journey';
import { allPractices, inView, saved } from '../support/assessing';

/** Milliseconds from an answer to leaving: typing is saved a tenth of a second later. */
const moments = [0, 99, 100, 101, 102, 104, 107, 112];

export const leave: Journey = {
  name: 'leave while it saves',
  run: async ({ person }) => {
    const tab = await person.open('/assess/');
    for (const [place, moment] of moments.entries()) {
      await tab.go(`/assess/#${allPractices[place]!.id}`);
      await inView(tab, allPractices[place]!).wait();
      await tab.evaluate(
        (id, wait) => {
          document.querySelector<HTMLInputElement>(`#${id} input[type=radio]`)!.click();
          const leaveNow = () => location.assign('/assess/profile/');
          setTimeout(leaveNow, wait);
          // The question that comes next has an address too: going to it may call the leaving off.
          setInterval(leaveNow, 2_000);
        },
        allPractices[place]!.id,
        moment,
      );
      const name = `Organisation ${place}`;
      // What is stored comes into the field first: what was marked to be typed over would not be marked any more.
      await until(
        'the field has its text',
        () => tab.get('textbox', profilePage.name).value(),
        (now) => now === (place === 0 ? '' : `Organisation ${place - 1}`),
      );
      await tab.get('textbox', profilePage.name).fill(name);
      await saved(tab);
      await until(
        'the name is there',
        () => tab.get('textbox', profilePage.name).value(),
        (now) => now === name,
      );
    }
    await tab.go('/assess/#overview');
    await tab.text(words.answered(moments.length, 32)).wait();
    assert.equal(new URL(await tab.evaluate(() => location.href)).hash, '#overview');
  },
};
