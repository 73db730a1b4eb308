/** One person with one profile, whose browser is killed again and again; before each new start everything is compared. */
import type { Page } from 'playwright-core';
import { reportPage } from '../../../src/content/messages/en/report-page';
import { giveBackup } from '../../journeys/support/files';
import { workToCollect } from '../../journeys/support/views';
import { openProfile, until, type OpenedProfile } from '../support/profile';
import { randomFrom, type Random } from '../support/random';
import { storedDocument } from '../support/stored';
import { cellsOf, places, type Desk, type Place } from './editing';
import { newLedger, type Ledger } from './ledger';
import { record, textFields } from './recorder';

export interface LaneResult {
  kills: number;
  acknowledged: number;
  lost: string[];
}

const id = 'own-work';
type Shown = () => Record<string, string>;

/** Opens the browser with the ledger listening to every page. */
async function openListening(folder: string, root: string, ledger: Ledger, onSaved: () => void) {
  const opened = await openProfile(folder, new URL(root).origin);
  await opened.context.exposeBinding('attuneEdited', ({ page }, name: string, value: string, at: number) => {
    if (!opened.isKilled()) ledger.edited(page, name, value, at);
  });
  await opened.context.exposeBinding('attuneSaved', ({ page }, savedAt: number) => {
    // What comes in after the signal was sent was said before it.
    ledger.saved(page, savedAt);
    onSaved();
  });
  await opened.context.addInitScript(record, textFields);
  return opened;
}

/** Waits until the page has the document open. */
async function opens(page: Page): Promise<void> {
  const state = () => page.locator('#saved-state').getAttribute('data-state');
  const found = await until('The document does not open', state, (kind) => kind === 'saved' || kind === 'failed');
  if (found === 'failed') throw new Error(`The page says: ${await page.locator('#saved-state').innerText()}`);
}

/** @returns a sentence for everything that is not as it was acknowledged */
async function compare(page: Page, ledger: Ledger): Promise<string[]> {
  await opens(page);
  const stored = await storedDocument(page, id);
  if (!stored) throw new Error('There is no document');
  const cells = cellsOf(stored.engagement);
  const lost = ledger.check(cells);
  const differs = async () => {
    const shown = await page.evaluate(() => (globalThis as unknown as { attuneShown: Shown }).attuneShown());
    // A date that nobody set is shown as worked out.
    return Object.entries(shown).filter(([name, value]) => (cells[name] ?? '') !== value && cells[name] !== '');
  };
  await until('The page shows something else than is stored', differs, (list) => list.length === 0);
  return lost;
}

async function workUntilKilled(desk: Desk, place: Place, opened: OpenedProfile): Promise<void> {
  try {
    while (!opened.isKilled()) {
      await place.edit(desk);
      // Every so often they go to another page in the middle of it.
      if (desk.random.fraction() < 0.12) {
        place = desk.random.pick(places);
        await desk.page.goto(desk.root + place.route, { waitUntil: 'load' });
        await opens(desk.page);
      }
    }
  } catch (error) {
    if (!opened.isKilled()) throw error;
  }
}

/** When to kill: at any moment, in the very moment something was acknowledged, or while the page is still opening. */
type Moment = { kind: 'time' | 'opening'; after: number } | { kind: 'saved'; count: number };

function momentOf(random: Random): Moment {
  const chance = random.fraction();
  if (chance < 0.1) return { kind: 'opening', after: random.whole(0, 500) };
  if (chance < 0.55) return { kind: 'saved', count: random.whole(1, 6) };
  return { kind: 'time', after: random.whole(0, 2_000) };
}

export async function runLane(
  { folder, root, seed, kills }: { folder: string; root: string; seed: number; kills: number },
  onKill: () => void,
): Promise<LaneResult> {
  const random = randomFrom(seed);
  const ledger = newLedger();
  const lost: string[] = [];
  let number = 0;
  await begin(folder, root, ledger);
  for (let kill = 1; kill <= kills + 1; kill += 1) {
    const moment = momentOf(random);
    let left = moment.kind === 'saved' ? moment.count : Infinity;
    let isWorking = false;
    const opened: OpenedProfile = await openListening(folder, root, ledger, () => {
      if (isWorking && (left -= 1) <= 0) opened.kill();
    });
    const { page } = opened;
    const place = random.pick(places);
    try {
      const isLast = kill > kills;
      if (moment.kind === 'opening' && !isLast) {
        setTimeout(opened.kill, moment.after);
        await page.goto(root + place.route).catch(() => undefined);
      } else {
        await page.goto(root + place.route);
        lost.push(...(await compare(page, ledger)).map((loss) => `seed ${seed}, kill ${kill - 1}: ${loss}`));
        if (isLast) return { kills, acknowledged: ledger.acknowledged(), lost };
        isWorking = true;
        if (moment.kind === 'time') setTimeout(opened.kill, moment.after);
        await workUntilKilled({ page, ledger, random, root, next: () => (number += 1) }, place, opened);
      }
      await opened.closed;
      onKill();
    } catch (error) {
      throw new Error(`seed ${seed}, after kill ${kill - 1}, ${place.route}: ${String(error)}`, { cause: error });
    } finally {
      lost.push(...opened.complaints.map((complaint) => `seed ${seed}, kill ${kill}: ${complaint}`));
      await opened.context.close().catch(() => undefined);
    }
  }
  throw new Error('not reached');
}

/** The organisation that is worked on, opened from its backup. */
async function begin(folder: string, root: string, ledger: Ledger): Promise<void> {
  const { context, page } = await openListening(folder, root, ledger, () => undefined);
  await page.goto(`${root}report/`);
  const work = workToCollect();
  await giveBackup(page, JSON.stringify(work));
  await page.getByText(reportPage.open.ok(work.organisation.name)).waitFor();
  await opens(page);
  ledger.check(cellsOf((await storedDocument(page, id))!.engagement));
  await context.close();
}
