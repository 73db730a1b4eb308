/** The lint context the tests of statements share: the English word lists and the catalogue of the edition. */
import { lintWords } from '../../../src/content/statements';
import metricsJson from '../../../src/content/editions/2026/metrics.json';
import metricWordsJson from '../../../src/content/editions/2026/en/metrics.json';
import type { Metric } from '../../../src/content/schema';
import type { Finding, StatementKind } from '../../../src/domain/statements/finding';
import { lint, type LintContext, type StatementParts } from '../../../src/domain/statements/lint';

const names = metricWordsJson as Record<string, { name: string }>;

export const context: LintContext = {
  words: lintWords,
  customerWord: '',
  metrics: (metricsJson as Metric[]).map(({ id, better, unit, noise }) => ({
    id,
    name: names[id]!.name,
    better,
    unit,
    noise,
  })),
  other: '',
  foundation: {},
  swap: null,
  startOn: null,
  owners: null,
};

/** The findings of one rule on a wording. */
export function findingsOf(
  rule: string,
  kind: StatementKind,
  wording: string,
  parts: StatementParts = {},
  change: Partial<LintContext> = {},
): Finding[] {
  return lint(kind, wording, parts, { ...context, ...change }).filter((finding) => finding.rule === rule);
}
