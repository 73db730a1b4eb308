/** Everything is locked, every page asks for the passphrase, and with it all is there again. */
import { lockWords } from '../../../src/content/messages/en/lock';
import { workspaceLock as words } from '../../../src/content/messages/en/your-data-lock';
import { finishedWork } from '../../journeys/support/files';
import type { Tab } from '../browser';
import type { Journey } from '../journey';
import { openWork } from '../support/files';
import { saved } from '../support/assessing';

const passphrase = 'lantern gravel otter window';
const client = finishedWork().organisation.name;
const field = (tab: Tab, name: string) => tab.find({ css: 'input', name });

export const lockWorkspace: Journey = {
  name: 'lock the workspace, unlock it',
  run: async ({ person }) => {
    const tab = await openWork(person);
    await saved(tab);
    await tab.go('/data/#lock');
    await field(tab, lockWords.passphrase).fill(passphrase);
    await field(tab, lockWords.again).fill(passphrase);
    await tab.get('button', words.button).click();
    await tab.text(words.locked.title).wait();
    await person.comeBack();

    const later = await person.open('/results/');
    await later.text(words.locked.title).wait();
    await field(later, lockWords.passphrase).fill(passphrase);
    await later.get('button', lockWords.open.button).click();
    await later.text(words.locked.title).gone();
    await later.go('/report/');
    await later.text(client).wait();
  },
};
