/** Every fault, one after the other, in a real browser on the built site. */
import { openBuiltSite } from '../support/built-site';
import { serveSite } from '../support/site';
import { killBrowsers } from './kills/kills';
import { abortTransactions } from './storage/aborted';
import { corruptRecord } from './storage/corrupt';
import { damageFiles } from './storage/files';
import { deleteDatabase } from './storage/deleted';
import { damageLeftOver } from './storage/left-over';
import { hurtPages } from './storage/pages';
import { refuseStorage } from './storage/refused';
import { fillStorage } from './storage/room';
import { oldVersions } from './storage/versions';
import { tableOf, type Outcome } from './support/outcome';

interface Options {
  kills: number;
  lanes: number;
  seed: number;
  /** Part of the name of the faults to run; all without it. */
  only?: string | undefined;
  /** A build that is there already. */
  folder?: string | undefined;
}

type Say = (line: string) => void;

/** @returns whether nothing was lost */
export async function injectFaults({ kills, lanes, seed, only, folder }: Options, say: Say): Promise<boolean> {
  const site = folder === undefined ? await openBuiltSite() : await serveSite(folder);
  const root = site.url;
  const faults: Record<string, () => Promise<Outcome | Outcome[]>> = {
    full: () => fillStorage({ root }),
    refused: () => refuseStorage({ root }),
    deleted: () => deleteDatabase({ root }),
    leftOver: () => damageLeftOver({ root }),
    aborted: () => abortTransactions({ root, seed }),
    corrupt: () => corruptRecord({ root }),
    files: () => damageFiles({ root, seed }),
    versions: () => oldVersions({ root, seed }),
    pages: () => hurtPages({ root }),
    kills: () => killBrowsers({ root, kills, lanes, seed }, say),
  };
  const outcomes: Outcome[] = [];
  say(`Seed ${seed}`);
  try {
    for (const [name, inject] of Object.entries(faults)) {
      if (only !== undefined && !name.includes(only)) continue;
      say(name);
      for (const outcome of [await inject()].flat()) {
        outcomes.push(outcome);
        if (outcome.note !== undefined) say(`  ${outcome.note}`);
        for (const loss of outcome.lost) say(`  LOST ${loss}`);
      }
    }
  } finally {
    await site.close();
  }
  if (outcomes.length === 0) throw new Error(`--only takes a part of one of: ${Object.keys(faults).join(', ')}`);
  say(`\n${tableOf(outcomes)}`);
  return outcomes.every(({ lost }) => lost.length === 0);
}
