/** What is typed in one tab is seen in the other, and neither takes from the other. */
import { assessWords as words } from '../../../src/content/messages/en/assess';
import { until } from '../browser';
import type { Journey } from '../journey';
import { allPractices, inView, noteBox, radioOf, saved, say } from '../support/assessing';

const [first, tenth] = [allPractices[0]!, allPractices[9]!];

export const twoTabs: Journey = {
  name: 'work in two tabs',
  run: async ({ person }) => {
    const one = await person.open('/assess/');
    const other = await person.open(`/assess/#${tenth.id}`);
    await one.front();
    await inView(one, first).wait();
    await say(one, first, 3);
    await saved(one);
    await other.front();
    await inView(other, tenth).wait();
    await say(other, tenth, 5);
    await saved(other);
    for (const tab of [one, other]) {
      await tab.go('/assess/#overview');
      await tab.text(words.answered(2, 32)).wait();
    }
    for (const tab of [one, other]) await tab.go(`/assess/#${first.id}`);
    await one.front();
    await inView(one, first).wait();
    await one.press('n');
    await noteBox(one).fill('Seen from both sides.');
    await until('the answer is in the other', () => radioOf(other, first, 3).isChecked());
    await until(
      'the note is in the other',
      () => noteBox(other).value(),
      (note) => note === 'Seen from both sides.',
    );
  },
};
