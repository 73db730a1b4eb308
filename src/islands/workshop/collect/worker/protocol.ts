/**
 * What the page and the worker say to each other: `ready`; then the round, the files in lots and the end of them; then how far
 * it is, and what was found in lots. In lots, so that no message holds the page up.
 */
import type { Collected } from './collected';
import type { CollectingRound } from './collect';

export type ToWorker =
  | { kind: 'round'; round: CollectingRound; at: string }
  | { kind: 'files'; files: (File | string)[] }
  | { kind: 'read' };

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'progress'; share: number }
  | { kind: 'some'; part: Pick<Collected, 'incoming' | 'sources'> }
  | { kind: 'done'; rest: Omit<Collected, 'incoming' | 'sources'> }
  | { kind: 'failed'; message: string };

/** Files, and views, of one message. */
export const lot = 500;

/** Of the work that the worker's file leaves on a page (platform/worker.ts). */
export const workName = 'collecting';
