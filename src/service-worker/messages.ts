/** What pages and the worker say to each other. */
import type { News } from './build';

/**
 * From a page. about: answered through the port that comes along. use: the waiting version takes over. stop: no more is brought
 * onto the device, answered through the port when nothing is under way.
 * From the waiting version to the one in use. rest: answered through the port when no page asks for anything.
 */
export type Ask = { kind: 'about' | 'use' | 'stop' | 'rest' };

/** What a worker is, and what of it lies on this device. */
export interface About {
  version: string;
  news: News;
  /** Instant at which all of it was there, ISO; null when it was never. */
  readyAt: string | null;
  /** Files of this version, and how many of them lie here now: the browser may have thrown some away. */
  files: number;
  kept: number;
  /** Of all its files, as they lie on the disk. */
  bytes: number;
}

/** To every page. leave: save now, another version takes over. */
export type Told =
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'failed'; why: 'wrong' | 'missing' | 'full'; path: string }
  | { kind: 'leave' };
