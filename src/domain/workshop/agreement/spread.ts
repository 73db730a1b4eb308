/** How far apart a group is on one practice: what every screen and the report read of the views. */
import type { Level } from '../../../content/schema';

/** aligned: all within one level of each other. close: all within one of the median. split: else. From three raters (handbook 7.3, 7). */
export type Agreement = 'aligned' | 'close' | 'split';

/** One end of a group in two camps: gap of two levels or more between neighbours. */
export interface Camp {
  /** Raters in it. */
  n: number;
  from: Level;
  to: Level;
}

export interface Spread {
  practice: string;
  /** Raters who chose a level, hands included. */
  n: number;
  /** How many chose each level, from oblivious to driven. */
  counts: readonly [number, number, number, number, number];
  unknown: number;
  notApplicable: number;
  lowerMedian: Level | null;
  /** Lowest and highest level chosen; null while nobody chose one. */
  lowest: Level | null;
  highest: Level | null;
  /** Null below three raters. */
  agreement: Agreement | null;
  /** Lower and higher camp of a split group in two; null otherwise. */
  camps: readonly [Camp, Camp] | null;
  /** The level agreed on, if any. */
  agreed: Level | null;
  isRevealed: boolean;
}
