/** What a rule is given and what it gives back. A rule is one file; index.ts lists them. */
import type { LintWords } from '../../../content/schema';
import type { Foundation } from '../../engagement/engagement';
import type { Finding, Severity, StatementKind } from '../finding';

export type { LintWords };

/** What the checks know of a metric of the catalogue. */
export interface CatalogueMetric {
  id: string;
  /** The metric's name as people write it. */
  name: string;
  better: 'up' | 'down' | 'depends';
  unit: 'percent' | 'points' | 'per-1000' | 'hours' | 'ratio' | 'money' | 'number';
  /** How its margin of error is worked out: a share, a difference of two shares, or none known. */
  noise: 'share' | 'net-score' | 'none';
}

export interface LintContext {
  words: LintWords;
  /** The organisation's own word for a customer, or an empty string. */
  customerWord: string;
  metrics: readonly CatalogueMetric[];
  /** The standing wording of the other statement, or an empty string. */
  other: string;
  /** What both statements rest on; brand words are no jargon, goals of the plan are goals of the business. */
  foundation: Foundation;
  /** What the swap test of this very wording came to; null while it was not done, or done on another wording. */
  swap: 'holds' | 'fails' | null;
  /** First day of the plan, plain date; null when none is known. */
  startOn: string | null;
  /** Names of those who own an action of the plan; null while the plan is not worked out. */
  owners: readonly string[] | null;
}

export type StatementParts = Readonly<Record<string, string | undefined>>;

export interface RuleInput {
  kind: StatementKind;
  wording: string;
  parts: StatementParts;
  context: LintContext;
}

export interface Rule {
  /** The file's name. */
  id: string;
  severity: Severity;
  kinds: readonly StatementKind[];
  /** True when the rule reads no word list: it holds in any language. */
  anyLanguage?: true;
  check: (input: RuleInput) => Pick<Finding, 'at' | 'values'>[];
}

/** A finding on a stretch of the wording, with the stretch as its phrase. */
export function on(
  wording: string,
  at: { from: number; to: number },
  values: Record<string, string> = {},
): Pick<Finding, 'at' | 'values'> {
  return { at: { from: at.from, to: at.to }, values: { phrase: wording.slice(at.from, at.to), ...values } };
}

/** A finding about what is absent. */
export function absent(values: Record<string, string> = {}): Pick<Finding, 'at' | 'values'> {
  return { at: null, values };
}
