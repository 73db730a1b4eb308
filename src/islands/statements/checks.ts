/** The checks with their word lists: fetched when there is a wording to check. */
import { lintWords } from '../../content/statements';
import type { Statements } from '../../domain/engagement/engagement';
import { checkAgainstPlan } from '../../domain/statements/consistency';
import type { Finding, StatementKind } from '../../domain/statements/finding';
import { lint, type MetricDirection } from '../../domain/statements/lint';

export interface Surroundings {
  customerWord: string;
  metrics: readonly MetricDirection[];
  /** First day of the plan, plain date. */
  startOn: string;
}

/** The findings of the checks and of the plan's dates, must-fix first. */
export function findingsOf(kind: StatementKind, statements: Statements, around: Surroundings): Finding[] {
  const { parts, wording } = statements[kind];
  if (wording.trim() === '') return [];
  const other = statements[kind === 'mission' ? 'success' : 'mission'].wording;
  const { customerWord, metrics } = around;
  const dates = kind === 'success' ? checkAgainstPlan(wording, parts, around.startOn) : [];
  return [...dates, ...lint(kind, wording, parts, { words: lintWords, customerWord, metrics, other })];
}
