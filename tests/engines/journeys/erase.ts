/** Everything is removed for ever: nothing is kept any more, and nothing is there after a new start of the browser. */
import assert from 'node:assert/strict';
import { eraseWords as words } from '../../../src/content/messages/en/your-data-erase';
import { finishedWork } from '../../journeys/support/files';
import type { Journey } from '../journey';
import { saved } from '../support/assessing';
import { placesKept } from '../support/kept';
import { openWork } from '../support/files';

const client = finishedWork().organisation.name;

export const erase: Journey = {
  name: 'remove everything for ever',
  run: async ({ person }) => {
    const tab = await openWork(person);
    await saved(tab);
    await tab.go('/data/#erase');
    await tab.get('button', words.all.button).click();
    await tab.get('button', words.all.sure).click();
    await tab.text(words.all.done).wait();
    assert.deepEqual(await placesKept(tab), []);

    await person.comeBack();
    const later = await person.open('/workspace/');
    await later.css('h1').wait();
    assert.equal(await later.text(client).count(), 0);
  },
};
