/** What a rule is given and what it gives back. A rule is one file; index.ts lists them. */
import type { LintWords } from '../../../content/schema';
import type { Finding, Severity, StatementKind } from '../finding';

export type { LintWords };

export interface MetricDirection {
  /** The metric's name as people write it. */
  name: string;
  better: 'up' | 'down' | 'depends';
}

export interface LintContext {
  words: LintWords;
  /** The organisation's own word for a customer, or an empty string. */
  customerWord: string;
  /** The metric catalogue. */
  metrics: readonly MetricDirection[];
  /** The wording of the other statement, or an empty string. */
  other: string;
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
