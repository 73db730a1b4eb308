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
  /** The same as it is written. */
  people: string;
  /** How many chose each, from oblivious to driven. */
  counts: readonly [number, number, number, number, number];
  unknown: number;
  notApplicable: number;
  lowerMedian: Level | null;
  /** Its name, or words for "none". */
  middle: string;
  /** Lowest to highest level chosen, in words. */
  range: string;
  /** The agreement word; empty where too few answered. */
  agreement: string;
  agreedLevel: Level | null;
  /** The name of the level agreed on; empty while there is none. */
  agreed: string;
  /** The names of the levels in the middle of the leaders and of the front line; both empty where these may not be shown. */
  leaders: string;
  frontLine: string;
  /** How many chose each level, in words: what the drawing shows. */
  chosen: string;
  /** Two camps, leaders and front line apart, don't-knows, agreed without evidence; may be empty. */
  remark: string;
}

export interface ReportViews {
  finding: string;
  /** Sentences: what the result takes, how leaders and front line compare, what is hidden. */
  notes: string[];
  /** What the words mean, and who could read the views. */
  reading: string[];
  /** Over the drawing of each row: from which level to which. */
  scale: string;
  /** How to read the drawing. */
  drawing: string;
  rows: ViewsRow[];
  /** What was said about a practice beside its level. */
  talks: { id: string; code: string; name: string; terms: Term[] }[];
}
