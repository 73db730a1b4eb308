/** The checks with their word lists and what is said of a finding: fetched when there is a wording to check. */
import { lintWords } from '../../content/statements';
import type { Statements } from '../../domain/engagement/engagement';
import { dismissedBy, type SetAside } from '../../domain/statements/dismissed';
import type { Finding, StatementKind } from '../../domain/statements/finding';
import { standingWording } from '../../domain/statements/versions/standing';
import { lint, type LintContext } from '../../domain/statements/lint';
import { FindingList } from './findings/FindingList';
import { Notes } from './findings/Notes';

/** What the checks look at beside the statements themselves. */
export type Surroundings = Pick<LintContext, 'customerWord' | 'metrics' | 'startOn' | 'owners'>;

/** The findings of the checks, must-fix first. */
function findingsOf(kind: StatementKind, statements: Statements, around: Surroundings): Finding[] {
  const { parts, wording } = statements[kind];
  if (wording.trim() === '') return [];
  const { foundation, tests } = statements;
  const swap = kind === 'mission' && tests.swap?.wording === wording ? (tests.swap.verdict ?? null) : null;
  const other = standingWording(statements[kind === 'mission' ? 'success' : 'mission']).wording;
  return lint(kind, wording, parts, { ...around, words: lintWords, other, foundation, swap });
}

/** @returns what counts, and what the user set aside with a reason */
function run(
  kind: StatementKind,
  statements: Statements,
  around: Surroundings,
): { findings: Finding[]; setAside: SetAside[] } {
  const findings: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of findingsOf(kind, statements, around)) {
    const dismissal = dismissedBy(finding, statements[kind].dismissed);
    if (dismissal === null) findings.push(finding);
    else setAside.push({ finding, dismissal });
  }
  return { findings, setAside };
}

export const checks = { run, FindingList, Notes };
export type Checks = typeof checks;
