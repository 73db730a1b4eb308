/** A guest works and takes the result along; afterwards the browser keeps nothing. */
import assert from 'node:assert/strict';
import { notSavedWords } from '../../../src/content/messages/en/not-saved';
import { startWords } from '../../../src/content/messages/en/start';
import { guestWords as words } from '../../../src/content/messages/en/your-data-guest';
import { until } from '../browser';
import type { Journey } from '../journey';
import { allPractices, inView, radioOf, say } from '../support/assessing';
import { placesKept } from '../support/kept';

const [first, second] = [allPractices[0]!, allPractices[1]!];

export const guest: Journey = {
  name: 'work as a guest, leave nothing',
  run: async ({ person }) => {
    const tab = await person.open('/');
    await tab.get('link', startWords.guest).click();
    await inView(tab, first).wait();
    await tab.text(notSavedWords.failed.guest).wait();
    await say(tab, first, 4);
    await inView(tab, second).wait();
    await tab.go(`/assess/#${first.id}`);
    await tab.reload();
    await until('the answer came along', () => radioOf(tab, first, 4).isChecked());
    await tab.go('/data/#guest');
    const { bytes } = await person.download(() => tab.get('button', words.backup).click());
    assert.ok(bytes.toString('utf8').includes(first.id));
    // The site itself may have come to lie here on the start page, where nobody was a guest yet.
    assert.deepEqual(
      (await placesKept(tab)).filter((place) => !/(?:sessionStorage|caches|workers)$/.test(place)),
      [],
    );
    await tab.get('button', words.leave).click();
    await tab.text(words.left).wait();

    // The way back leads to where the guest answered, and none of it is there.
    await tab.evaluate(() => void setTimeout(() => history.go(-2)));
    await until(
      'the page before',
      () => tab.evaluate(() => location.pathname),
      (path) => path.endsWith('/assess/'),
    );
    await inView(tab, first).wait();
    assert.equal(await radioOf(tab, first, 4).isChecked(), false);
    assert.equal(await tab.text(notSavedWords.failed.guest).count(), 0);
    assert.equal(await tab.evaluate(() => sessionStorage.getItem('attune:guest')), null);

    const later = await person.open(`/assess/#${first.id}`);
    await inView(later, first).wait();
    assert.equal(await radioOf(later, first, 4).isChecked(), false);
  },
};
