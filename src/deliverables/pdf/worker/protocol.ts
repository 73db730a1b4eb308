/** What the page and the worker say to each other: `ready`, then one job, then how far it is, then the end. */
import type { draw, Job } from './draw';

export type ToWorker = Job;

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'progress'; share: number }
  | { kind: 'done'; bytes: ArrayBuffer; lost: string[] }
  | { kind: 'failed'; message: string };

/** Where the worker's file leaves its work when a page fetches it: a worker's file has no exports once it is built. */
export const onPage = Symbol.for('attune pdf');

export interface PageScope {
  [onPage]?: typeof draw;
}
