/** Transactions aborted in the middle, by chance: after some of what they write was written, before the rest. */
import type { Page } from 'playwright-core';
import { inTurns, type Outcome } from '../support/outcome';
import { storedDocument } from '../support/stored';
import { isStored, nameField, newTab, openWork, rename, shows, withBrowser, workId, type Bench } from '../support/work';

/** @param seed of the choice @param share of the writes after which their transaction is aborted */
function abortByChance([seed, share]: readonly [number, number]): void {
  let state = seed;
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!.value as IDBObjectStore['put'];
  const scope = globalThis as unknown as { aborts: number; isPeaceful: boolean };
  scope.aborts = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<IDBObjectStore['put']>) {
    const request = put.apply(this, given);
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
    if (scope.isPeaceful || state / 2_147_483_647 >= share) return request;
    const { transaction } = this;
    request.addEventListener('success', () => {
      try {
        transaction.abort();
        scope.aborts += 1;
      } catch {
        // It had ended.
      }
    });
    return request;
  };
}

/** What the page says is saved is there in that moment. */
async function isTrue(page: Page): Promise<void> {
  const said = await page.evaluate(() => (JSON.parse(localStorage.getItem('attune:hint')!) as { name: string }).name);
  const stored = (await storedDocument(page, workId))!.engagement.organisation.name;
  // A save may have completed between the two looks; what was said before it is older.
  if (Number(stored.slice(5)) < Number(said.slice(5))) throw new Error(`"${said}" is said, "${stored}" is stored`);
}

export function abortTransactions({ root, seed }: Bench & { seed: number }): Promise<Outcome> {
  const edits = 25;
  const turn = (share: number) => () =>
    withBrowser(root, async ({ context, page }) => {
      await openWork(page, root);
      await page.goto(`${root}assess/profile/`);
      await rename(page, 'Name 0');
      await page.evaluate(abortByChance, [(seed % 2_147_483_646) + 1, share] as const);
      for (let edit = 1; edit <= edits; edit += 1) {
        await nameField(page).fill(`Name ${edit}`);
        await isTrue(page);
      }
      const aborts = await page.evaluate(() => {
        const scope = globalThis as unknown as { aborts: number; isPeaceful: boolean };
        scope.isPeaceful = true;
        return scope.aborts;
      });
      if (aborts === 0) throw new Error('Nothing was aborted');
      await rename(page, `Name ${edits + 1}`);
      const other = await newTab(context, root);
      await shows(other, `Name ${edits + 1}`);
      await isStored(other, `Name ${edits + 1}`);
    });
  return inTurns('transaction aborted', [
    ['every seventh write', turn(1 / 7)],
    ['every other write', turn(1 / 2)],
    ['every write', turn(1)],
  ]);
}
