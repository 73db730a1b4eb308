/** Databases of earlier versions: a tab that still has one open, and a browser killed while one becomes the next. */
import type { Page } from 'playwright-core';
import { finishedWork } from '../../journeys/support/files';
import { inTurns, type Outcome } from '../support/outcome';
import { openProfile, withFolder } from '../support/profile';
import { randomFrom } from '../support/random';
import { isStored, newTab, rename, shows, withBrowser, type Bench } from '../support/work';

const name = 'From before';
const before = () => finishedWork((work) => (work.organisation.name = name));

/**
 * Makes the database an earlier version had, with a document in it.
 * @param manners of the tab when another wants to upgrade: it closes, as every version released does, or hangs for a while
 */
async function storeAsBefore(page: Page, version: number, manners: 'closes' | 'hangs'): Promise<void> {
  await page.evaluate(
    async ({ document: stored, of, hangs }) => {
      const asked = indexedDB.open('attune', of);
      const stores = ['engagements', 'settings', 'history', 'summaries'].slice(0, of + 1);
      asked.addEventListener('upgradeneeded', () => {
        for (const store of stores) asked.result.createObjectStore(store);
        const tx = asked.transaction!;
        tx.objectStore('engagements').put(
          { engagement: stored, updatedAt: '2026-11-21T13:02:00.000Z', revision: 3 },
          stored.id,
        );
        tx.objectStore('settings').put(stored.id, 'lastOpen');
      });
      await new Promise<void>((resolve, reject) => {
        asked.addEventListener('success', () => resolve());
        asked.addEventListener('error', () => reject(asked.error!));
      });
      const scope = globalThis as unknown as { letGo: () => void };
      scope.letGo = () => asked.result.close();
      if (!hangs) asked.result.addEventListener('versionchange', scope.letGo);
    },
    { document: before(), of: version, hangs: manners === 'hangs' },
  );
}

const letGo = (page: Page) => page.evaluate(() => (globalThis as unknown as { letGo: () => void }).letGo());

/** An older tab writes on after the newer one came: it cannot, and nothing is damaged. */
async function olderTabTries(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const asked = indexedDB.open('attune', 3);
        asked.addEventListener('success', () => resolve('it opened'));
        asked.addEventListener('error', (event) => {
          event.preventDefault();
          resolve(asked.error!.name);
        });
      }),
  );
}

const olderTab = (root: string) => () =>
  withBrowser(root, async ({ context, page: old }) => {
    await old.goto(`${root}no-such-page`);
    await storeAsBefore(old, 3, 'closes');
    const page = await newTab(context, root);
    await shows(page, name);
    const tried = await olderTabTries(old);
    if (tried !== 'VersionError') throw new Error(`The older tab: ${tried}`);
    await rename(page, 'Newer');
    await old.close();
    await page.reload();
    await shows(page, 'Newer');
  });

/** An older tab that hangs keeps the newer from its database: it works in memory, says so, and saves as soon as it can. */
const hangingTab = (root: string) => () =>
  withBrowser(root, async ({ context, page: old }) => {
    await old.goto(`${root}no-such-page`);
    await storeAsBefore(old, 3, 'hangs');
    // It settles only once the older one lets go.
    const page = await context.newPage();
    await page.goto(`${root}assess/profile/`);
    await letGo(old);
    await shows(page, name);
    await rename(page, 'Newer');
  });

/** @param version it comes from @param moment in milliseconds after the page was asked for, or in the midst of the upgrade */
const killed = (root: string, version: number, moment: number | 'upgrading') => () =>
  withFolder(async (folder) => {
    const origin = new URL(root).origin;
    const first = await openProfile(folder, origin);
    await first.page.goto(`${root}no-such-page`);
    await storeAsBefore(first.page, version, 'closes');
    await first.context.close();

    const next = await openProfile(folder, origin);
    await next.context.exposeBinding('attuneUpgrading', () => next.kill());
    await next.context.addInitScript(() => {
      const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!.value as IDBFactory['open'];
      IDBFactory.prototype.open = function (this: IDBFactory, ...given: Parameters<IDBFactory['open']>) {
        const asked = open.apply(this, given);
        asked.addEventListener('upgradeneeded', () =>
          (globalThis as unknown as { attuneUpgrading: () => void }).attuneUpgrading(),
        );
        return asked;
      };
    });
    if (moment !== 'upgrading') setTimeout(next.kill, moment);
    await next.page.goto(`${root}assess/profile/`).catch(() => undefined);
    await next.closed;

    const last = await openProfile(folder, origin);
    try {
      const page = await newTab(last.context, root);
      await shows(page, name);
      await rename(page, 'After');
      await isStored(page, 'After');
    } finally {
      await last.context.close();
    }
  });

export async function oldVersions({ root, seed }: Bench & { seed: number }): Promise<Outcome[]> {
  const random = randomFrom(seed);
  const kills = [1, 2, 3].flatMap((version) =>
    (['upgrading', random.whole(0, 400), random.whole(0, 400)] as const).map(
      (moment) => [`version ${version}, ${moment}`, killed(root, version, moment)] as const,
    ),
  );
  return [
    await inTurns('killed while the database is upgraded', kills),
    await inTurns('a tab of an older version', [
      ['gives way', olderTab(root)],
      ['hangs for a while', hangingTab(root)],
    ]),
  ];
}
