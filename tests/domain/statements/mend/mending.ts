/** Runs the mends as the page does: on what the checks found, with the words of the edition. */
import { metrics } from '../../../../src/content/context';
import { draftWords } from '../../../../src/content/messages/en/statement-drafts';
import { mendingWords } from '../../../../src/content/messages/en/statement-mend-words';
import { lintWords } from '../../../../src/content/statements';
import { metricWords } from '../../../../src/content/words';
import type { Finding, Mend, StatementKind } from '../../../../src/domain/statements/finding';
import { lint, type StatementParts } from '../../../../src/domain/statements/lint';
import { mendsFor } from '../../../../src/domain/statements/mend';
import type { MendContext } from '../../../../src/domain/statements/mend/mend';
import { changeOf } from '../../../../src/domain/statements/mend/change';

const catalogue = metrics.map((metric) => ({ ...metric, name: metricWords[metric.id]!.name }));
export const startOn = '2026-11-23';

export interface Found {
  finding: Finding;
  mends: Mend[];
}

export function findingsOf(kind: StatementKind, wording: string, parts: StatementParts = {}): Finding[] {
  return lint(kind, wording, parts, {
    words: lintWords,
    customerWord: '',
    metrics: catalogue,
    other: '',
    foundation: {},
    swap: null,
    startOn,
    owners: null,
  });
}

export const contextOf = (
  wording: string,
  parts: StatementParts = {},
  otherParts: StatementParts = {},
): MendContext => ({
  wording,
  parts,
  otherParts,
  words: lintWords,
  metrics: catalogue,
  startOn,
  mending: mendingWords,
  drafting: draftWords,
});

/** Every finding of this rule with its mends. */
export function found(
  kind: StatementKind,
  rule: string,
  wording: string,
  parts: StatementParts = {},
  otherParts: StatementParts = {},
): Found[] {
  return findingsOf(kind, wording, parts)
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ finding, mends: mendsFor(kind, finding, contextOf(wording, parts, otherParts)) }));
}

/** The wording after the first mend of the first finding of this rule; null when there is none. */
export function mended(
  kind: StatementKind,
  rule: string,
  wording: string,
  parts: StatementParts = {},
  place = 0,
): string | null {
  const mend = found(kind, rule, wording, parts)[0]?.mends[place];
  return mend === undefined ? null : (changeOf(wording, mend)?.wording ?? null);
}
