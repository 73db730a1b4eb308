/** What is said of one taking in. */
import type { Outcome } from '../../../domain/workshop/views/incoming';
import type { FoundProblem } from './worker/problem';

export type OutcomeKind = Outcome['kind'];

/** Looked like a code and is none. */
export interface Misread {
  text: string;
  line: number;
  file: string | null;
  error: 'letter' | 'length' | 'mistyped' | 'otherEdition' | 'otherRound';
  /** The one code that a single slip explains. */
  meant: string | null;
}

export interface Refused {
  file: string;
  /** noCode: a picture without a QR code. kind: neither view nor text nor picture. */
  why: Exclude<FoundProblem['error'], Misread['error']> | 'noCode' | 'kind';
}

export interface Arrived {
  kind: OutcomeKind;
  /** The name; else where it stood. */
  label: string;
}

export interface Report {
  arrived: readonly Arrived[];
  misread: readonly Misread[];
  refused: readonly Refused[];
  /** Files passed over without a word of their own. */
  passed: number;
  end: 'done' | 'cancelled' | 'failed' | 'undone' | 'notUndone';
}

export const emptyReport: Report = { arrived: [], misread: [], refused: [], passed: 0, end: 'done' };

export function countsOf(arrived: readonly Arrived[]): Partial<Record<OutcomeKind, number>> {
  const counts: Partial<Record<OutcomeKind, number>> = {};
  for (const { kind } of arrived) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
