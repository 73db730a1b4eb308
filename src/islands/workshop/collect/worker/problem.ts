/** Why something that looked like an answer is none. */
import type { Source } from './collected';

export interface FoundProblem {
  source: Source;
  /**
   * Of a file: notJson, foreign, newer, damaged, backup (a whole engagement), tooLarge, unreadable (the browser could not read
   * it). Of a code: letter, length, mistyped, otherEdition, otherRound.
   */
  error:
    | 'notJson'
    | 'foreign'
    | 'newer'
    | 'damaged'
    | 'backup'
    | 'tooLarge'
    | 'unreadable'
    | 'letter'
    | 'length'
    | 'mistyped'
    | 'otherEdition'
    | 'otherRound';
  /** The code as it stood there. */
  code?: string;
  /** Place of a wrong letter in the code, from 0. */
  place?: number;
  /** The one code that a single slip explains. */
  meant?: string;
  /** Where in a file, e.g. "view.answers". */
  path?: string;
}
