/** The example in one press, read through, and left again. */
import { roadmapWords } from '../../../src/content/messages/en/roadmap';
import { startWords } from '../../../src/content/messages/en/start';
import type { Journey } from '../journey';
import { saved } from '../support/assessing';

export const example: Journey = {
  name: 'open the example',
  run: async ({ person }) => {
    const tab = await person.open('/');
    await tab.get('link', startWords.openExample).click();
    await tab.text('Example: Harbour Rail').wait();
    await tab.get('heading', /^You are /).wait();
    await tab.get('img', /./).wait();
    await tab.go('/roadmap/');
    await tab.get('group', roadmapWords.head.board).get('heading').wait();
    await tab.go('/statements/');
    await tab.text('Harbour Rail').wait();
    await tab.go('/report/');
    await tab.text('Harbour Rail').wait();
    await saved(tab);
  },
};
