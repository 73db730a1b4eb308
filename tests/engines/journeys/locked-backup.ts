/** A backup with a lock is taken away and opens in another browser, with its passphrase and no other. */
import assert from 'node:assert/strict';
import { lockWords as words } from '../../../src/content/messages/en/lock';
import { reportPage } from '../../../src/content/messages/en/report-page';
import { finishedWork } from '../../journeys/support/files';
import type { Tab } from '../browser';
import type { Journey } from '../journey';
import { download, openWork } from '../support/files';

const passphrase = 'lantern gravel otter window';
const client = finishedWork().organisation.name;
const field = (tab: Tab, name: string) => tab.find({ css: 'input', name });

export const lockedBackup: Journey = {
  name: 'lock a backup, open it elsewhere',
  run: async ({ person, invite }) => {
    const tab = await openWork(person);
    await tab.css('summary', reportPage.locked.name).unfold();
    await field(tab, words.passphrase).fill(passphrase);
    await field(tab, words.again).fill(passphrase);
    const locked = await download(person, tab, words.download.button);
    assert.ok(!locked.bytes.toString('utf8').includes(client));

    const other = await invite();
    const there = await other.open('/report/');
    await there.files(reportPage.open.button).give(locked.path);
    await there.text(words.open.heading(locked.name)).wait();
    await field(there, words.passphrase).fill('another passphrase');
    await there.get('button', words.open.button).click();
    await there.text(words.open.wrong).wait();
    await field(there, words.passphrase).fill(passphrase);
    await there.get('button', words.open.button).click();
    await there.text(reportPage.open.ok(client)).wait();
  },
};
