/** The part of a report that says how the views of a group differ. */
import type { Level } from '../../content/schema';
import type { Term } from './report';

export interface ViewsRow {
  id: string;
  code: string;
  /** The practice's name. */
  name: string;
  /** How many chose a level. */
  n: number;
  /** How many chose each, from oblivious to driven. */
  counts: readonly [number, number, number, number, number];
  lowerMedian: Level | null;
  /** Its name, or words for "none". */
  middle: string;
  /** Lowest to highest level chosen, in words. */
  range: string;
  /** The agreement word; empty where too few answered. */
  agreement: string;
  /** The name of the level agreed on; empty while there is none. */
  agreed: string;
  /** Two camps, don't-knows; may be empty. */
  remark: string;
}

export interface ReportViews {
  finding: string;
  /** Sentences: what the result takes, what is hidden, what the words mean. */
  notes: string[];
  rows: ViewsRow[];
  /** What was said about a practice beside its level. */
  talks: { id: string; code: string; name: string; terms: Term[] }[];
}
