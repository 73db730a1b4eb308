/** What the build knows of itself and puts into the worker (src/build/offline.ts). */

/** Path below the site's root, SHA-256 in base 64, size in bytes. */
export type Listed = readonly [path: string, hash: string, bytes: number];

export interface News {
  /** As people say it, "0.7". */
  readonly version: string;
  /** A sentence each. */
  readonly items: readonly string[];
}

export interface Build {
  /** Hash of the list of files: two builds of the same bytes have the same. */
  readonly version: string;
  /** Everything the site needs but the typefaces of far scripts, in the order in which it is fetched. */
  readonly files: readonly Listed[];
  readonly news: News;
}

declare const ATTUNE_BUILD: Build;
export const build = ATTUNE_BUILD;
