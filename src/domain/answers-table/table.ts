/** What a table of answers says, row by row, once it was read. */
import type { Level } from '../../content/schema';

/** What a row is known by, as people write it; all compared without case, accents of width and punctuation. */
export interface TableWords {
  columns: Readonly<Record<ColumnKind, readonly string[]>>;
  /** For each of the five levels, lowest first, what people write beside its number. */
  levels: readonly (readonly string[])[];
  unknown: readonly string[];
  notApplicable: readonly string[];
  /** What ticks a cell in a column of its own for each answer, in lower case. */
  marks: readonly string[];
}

export type ColumnKind = 'code' | 'practice' | 'answer' | 'reason' | 'evidence';

/** The practices a row may be about. */
export interface TablePractice {
  id: string;
  code: string;
  name: string;
}

export type GivenAnswer = { kind: 'level'; level: Level } | { kind: 'unknown' } | { kind: 'notApplicable' };

/** One practice as the table has it. Texts are empty where their cells are. */
export interface GivenRow {
  /** Of the table as a spreadsheet counts it: the row of headings is mostly 1. */
  line: number;
  practice: string;
  /** Null where nothing was answered. */
  answer: GivenAnswer | null;
  reason: string;
  evidence: string;
}

/** Why a row changes nothing, or not all it says. */
export type TableProblem =
  /** Nothing here is called that. */
  | { kind: 'unknownPractice'; line: number; said: string }
  /** Two rows answer it differently; neither counts. */
  | { kind: 'twice'; line: number; first: number; practice: string }
  | { kind: 'notUnderstood'; line: number; practice: string; said: string }
  /** More than one answer is ticked, or one is ticked and another written. */
  | { kind: 'manyAnswers'; line: number; practice: string }
  /** A text is longer than an answer holds. */
  | { kind: 'tooLong'; line: number; practice: string }
  /** A reason stands beside an answer that takes none: it is left out, the answer counts. */
  | { kind: 'reasonUnused'; line: number; practice: string }
  /** A note or a reason without an answer, in the table or here. */
  | { kind: 'noteAlone'; line: number; practice: string };

export interface AnswersTable {
  rows: GivenRow[];
  problems: TableProblem[];
}
