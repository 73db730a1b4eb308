/** A wording cut into stretches for drawing what the checks found under its words. */
import type { Finding, Severity } from './finding';

export interface Stretch {
  text: string;
  /** The gravest of what stands on it; null where nothing does. */
  severity: Severity | null;
  /** Places in the list of findings, of those that stand on it. */
  findings: number[];
}

const gravity: Record<Severity, number> = { must: 0, should: 1, hint: 2 };

/**
 * Cuts at every beginning and end of a finding, so that those that overlap are told apart.
 *
 * @param findings in any order; those about what is absent, and places outside the text, are passed over
 * @returns in the order of the text; put together they are the text
 */
export function stretchesOf(text: string, findings: readonly Finding[]): Stretch[] {
  const placed = findings.flatMap(({ at, severity }, index) =>
    at !== null && at.from < at.to && at.to <= text.length ? [{ ...at, severity, index }] : [],
  );
  const cuts = [...new Set([0, ...placed.flatMap(({ from, to }) => [from, to]), text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1]!;
    const over = placed
      .filter((one) => one.from < to && from < one.to)
      .sort((a, b) => gravity[a.severity] - gravity[b.severity]);
    return {
      text: text.slice(from, to),
      severity: over[0]?.severity ?? null,
      findings: over.map(({ index }) => index),
    };
  });
}

/** @returns the places in the list of the findings the caret stands in, those on the fewest words first */
export function findingsAt(findings: readonly Finding[], caret: number): number[] {
  return findings
    .flatMap(({ at }, index) => (at !== null && at.from <= caret && caret <= at.to ? [{ ...at, index }] : []))
    .sort((a, b) => a.to - a.from - (b.to - b.from))
    .map(({ index }) => index);
}
