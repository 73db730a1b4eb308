/** What a workbook is made of. Texts are texts, whatever they begin with: no cell is ever a formula. */

/** A plain date is a cell of its own kind, "2026-11-21"; null is an empty cell. */
export type Cell = string | number | { date: string } | null;

export interface SheetColumn {
  header: string;
  /** In characters. */
  width: number;
  /** How its numbers are shown; whole ones where nothing is said. */
  numbers?: 'whole' | 'tenths';
  /** What may be chosen in its cells; anything else is asked about, not refused. */
  choices?: readonly string[];
}

export interface Sheet {
  /** Up to 31 characters. */
  name: string;
  columns: readonly SheetColumn[];
  rows: readonly (readonly Cell[])[];
  /** How many columns stay in sight at the side. */
  frozenColumns?: number;
  /** A list of paragraphs rather than a table: no filter. */
  plain?: boolean;
}

export interface Workbook {
  title: string;
  /** Plain date: when it says it was made, in the file and in the archive. */
  date: string;
  paper: 'a4' | 'letter';
  /** Of the row of headings, "#rrggbb". */
  colours: { fill: string; onFill: string };
  sheets: readonly Sheet[];
}
