/** What came of reading files and texts: for the page to take in, and to say. */
import type { IncomingView, Outcome } from '../../../../domain/workshop/views/incoming';
import type { FoundProblem } from './problem';

/** Where a view stood: the place of the file or text among those given, and the line in it, from 1, where it has lines. */
export interface Source {
  place: number;
  /** Of a file; null for a pasted text. */
  file: string | null;
  line: number | null;
}

export interface Collected {
  /** What is to come in, in the order in which it was found; also what is known and would fill in a name or a note. */
  incoming: IncomingView[];
  /** Where each of `incoming` stood. */
  sources: Source[];
  /** What became of all else that was found: known already, of another round or edition. In the order in which it was found. */
  outcomes: { outcome: Outcome; source: Source }[];
  /** What could not be read. Files in which nothing looks like an answer are only counted. */
  problems: FoundProblem[];
  /** Files and texts with nothing in them that looks like an answer. */
  empty: number;
}
