/** The checks with their word lists: fetched when there is a wording to check. */
import { lintWords } from '../../content/statements';
import type { Statements } from '../../domain/engagement/engagement';
import { checkAgainstPlan } from '../../domain/statements/consistency';
import type { Finding, StatementKind } from '../../domain/statements/finding';
import { lint, type LintContext } from '../../domain/statements/lint';

/** What the checks look at beside the statements themselves. */
export type Surroundings = Pick<LintContext, 'customerWord' | 'metrics' | 'startOn' | 'owners'>;

/** The findings of the checks and of the plan's dates, must-fix first. */
export function findingsOf(kind: StatementKind, statements: Statements, around: Surroundings): Finding[] {
  const { parts, wording } = statements[kind];
  if (wording.trim() === '') return [];
  const { foundation, tests } = statements;
  const swap = kind === 'mission' && tests.swap?.wording === wording ? (tests.swap.verdict ?? null) : null;
  const other = statements[kind === 'mission' ? 'success' : 'mission'].wording;
  const dates = kind === 'success' ? checkAgainstPlan(wording, parts, around.startOn) : [];
  return [...dates, ...lint(kind, wording, parts, { ...around, words: lintWords, other, foundation, swap })];
}
