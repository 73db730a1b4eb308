/** What befalls a page or its clock: crashed, frozen, set to another time. */
import type { Page } from 'playwright-core';
import { inTurns, type Outcome } from '../support/outcome';
import { until } from '../support/profile';
import { storedDocument } from '../support/stored';
import {
  isStored,
  nameField,
  newTab,
  openWork,
  rename,
  shows,
  withBrowser,
  wordField,
  workId,
  type Bench,
} from '../support/work';

const crash = (root: string) => () =>
  withBrowser(root, async ({ context, page: first }) => {
    await openWork(first, root);
    for (let turn = 1; turn <= 5; turn += 1) {
      const page = await newTab(context, root);
      await rename(page, `Acknowledged ${turn}`);
      await wordField(page).pressSequentially('half a word');
      const crashed = page.waitForEvent('crash');
      const session = await context.newCDPSession(page);
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
      const later = await newTab(context, root);
      await shows(later, `Acknowledged ${turn}`);
      await later.close();
      await page.close();
    }
  });

const freeze = (root: string) => () =>
  withBrowser(root, async ({ context, page: first }) => {
    await openWork(first, root);
    const [sleeper, other] = [await newTab(context, root), await newTab(context, root)];
    await rename(sleeper, 'Before it froze');
    await shows(other, 'Before it froze');
    const session = await context.newCDPSession(sleeper);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await rename(other, 'While it was frozen');
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await sleeper.bringToFront();
    await wordField(sleeper).fill('guest');
    await shows(sleeper, 'While it was frozen');
    const both = async () => (await storedDocument(sleeper, workId))!.engagement.organisation;
    await until('One of the edits is lost', both, (found) => found.customerWord === 'guest');
    await isStored(other, 'While it was frozen');
  });

/** Work goes on at another time, beside a tab at the right one, and afterwards at the right time again. */
const clockAt = (root: string, time: string) => () =>
  withBrowser(root, async ({ context, page }) => {
    await openWork(page, root);
    const right = await newTab(context, root);
    await rename(right, 'In time');
    const wrong: Page = await context.newPage();
    await wrong.clock.setFixedTime(new Date(time));
    await wrong.goto(`${root}assess/profile/`);
    await shows(wrong, 'In time');
    await rename(wrong, 'Out of time');
    await shows(right, 'Out of time');
    await rename(right, 'In time again');
    await shows(wrong, 'In time again');
    await nameField(wrong).fill('Out of time at the end');
    await isStored(wrong, 'Out of time at the end');
    await wrong.close();
    await right.reload();
    await shows(right, 'Out of time at the end');
    await rename(right, 'In time at the end');
    for (const route of ['', 'results/', 'report/', 'data/']) {
      await right.goto(root + route);
      await right.locator('h1').first().waitFor();
    }
    await isStored(right, 'In time at the end');
  });

export async function hurtPages({ root }: Bench): Promise<Outcome[]> {
  return [
    await inTurns('renderer crashed', [['five times', crash(root)]]),
    await inTurns('tab frozen and resumed', [['another tab edits meanwhile', freeze(root)]]),
    await inTurns('clock wrong', [
      ['set back', clockAt(root, '2001-02-03T04:05:06Z')],
      ['before all time', clockAt(root, '1970-01-01T00:00:00Z')],
      ['far ahead', clockAt(root, '2099-12-31T23:59:59Z')],
    ]),
  ];
}
