/** The browser killed at moments of chance while people edit. */
import { withFolder } from '../support/profile';
import type { Outcome } from '../support/outcome';
import { runLane } from './lane';

interface Options {
  /** Of the site's root. */
  root: string;
  kills: number;
  /** Browsers at a time. */
  lanes: number;
  seed: number;
}

export async function killBrowsers(
  { root, kills, lanes, seed }: Options,
  say: (line: string) => void,
): Promise<Outcome> {
  const shares = Array.from({ length: Math.min(lanes, kills) }, (_, lane) =>
    Math.floor((kills + lanes - 1 - lane) / lanes),
  );
  let done = 0;
  const results = await Promise.allSettled(
    shares.map((share, lane) =>
      withFolder((folder) =>
        runLane({ folder, root, seed: seed + lane * 1_000_003, kills: share }, () => {
          done += 1;
          if (done % 50 === 0) say(`  ${done} kills`);
        }),
      ),
    ),
  );
  const ended = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const broken = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
  const acknowledged = ended.reduce((sum, lane) => sum + lane.acknowledged, 0);
  return {
    fault: 'the browser killed while somebody edits',
    injected: done,
    lost: [...ended.flatMap(({ lost }) => lost), ...broken],
    note: `${acknowledged} acknowledged edits compared after ${done} kills`,
  };
}
