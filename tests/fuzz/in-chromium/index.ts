/** The doors that only a browser has. */
import type { Figures } from '../work';
import { addresses } from './addresses';
import { drawing } from './drawing';
import { markup } from './markup';
import { withReader } from './people';

const runs = { drawing, addresses, markup };
/** Their part of the cases, as shares of a hundred thousand; a document takes as long as a hundred addresses. */
const usual = { drawing: 2_000, addresses: 1_500, markup: 12 } as const;

/**
 * @param only names of those to run
 * @param cases of one alone; of a hundred thousand otherwise
 * @param site folder of a built site; null builds one
 */
export async function runInChromium(
  only: readonly (keyof typeof runs)[],
  { seed, cases, site }: { seed: string; cases: number; site: string | null },
  onDone: (door: string, figures: Figures) => void,
): Promise<void> {
  await withReader(site, async (reader) => {
    for (const door of only) {
      const share = only.length === 1 ? cases : Math.ceil((usual[door] * cases) / 100_000);
      onDone(door, await runs[door](reader, seed, share));
    }
  });
}
