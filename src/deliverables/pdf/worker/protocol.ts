/** What the page and the worker say to each other: `ready`, then one job, then how far it is, then the end. */
import type { Job } from './draw';

export type ToWorker = Job;

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'progress'; share: number }
  | { kind: 'done'; bytes: ArrayBuffer; lost: string[] }
  | { kind: 'failed'; message: string };

/** Of the work that the worker's file leaves on a page (platform/worker.ts). */
export const workName = 'pdf';
