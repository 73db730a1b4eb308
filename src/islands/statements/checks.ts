/** The checks with their word lists and what is said of a finding: fetched when there is a wording to check. */
import { specimens } from '../../content/statement-specimens';
import { lintWords } from '../../content/statements';
import type { Statements } from '../../domain/engagement/engagement';
import { dismissedBy, type SetAside } from '../../domain/statements/dismissed';
import type { Finding, StatementKind } from '../../domain/statements/finding';
import { standingWording } from '../../domain/statements/versions/standing';
import { lint, type LintContext } from '../../domain/statements/lint';
import { readyInSteps } from '../../domain/statements/lint/ready';
import { FindingList } from './findings/FindingList';
import { Notes } from './findings/Notes';

/** What the checks look at beside the statements themselves. */
export type Surroundings = Pick<LintContext, 'customerWord' | 'metrics' | 'startOn' | 'owners'>;

/** What the checks of one wording look at beside it. */
function contextOf(kind: StatementKind, statements: Statements, around: Surroundings): LintContext {
  const { wording } = statements[kind];
  const { foundation, tests } = statements;
  const swap = kind === 'mission' && tests.swap?.wording === wording ? (tests.swap.verdict ?? null) : null;
  const other = standingWording(statements[kind === 'mission' ? 'success' : 'mission']).wording;
  return { ...around, words: lintWords, other, foundation, swap };
}

/** So long making ready goes on before the page has its turn, in milliseconds; with the longest step behind it still one frame. */
const turn = 8;

/** Makes the checks ready, in turns with everything else the page does. */
async function makeReady(statements: Statements, around: Surroundings): Promise<void> {
  let since = performance.now();
  const steps = readyInSteps(specimens, contextOf('mission', statements, around));
  while (!steps.next().done) {
    if (performance.now() - since < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}

/** @returns what counts, and what the user set aside with a reason */
function run(
  kind: StatementKind,
  statements: Statements,
  around: Surroundings,
): { findings: Finding[]; setAside: SetAside[] } {
  const findings: Finding[] = [];
  const setAside: SetAside[] = [];
  for (const finding of lint(
    kind,
    statements[kind].wording,
    statements[kind].parts,
    contextOf(kind, statements, around),
  )) {
    const dismissal = dismissedBy(finding, statements[kind].dismissed);
    if (dismissal === null) findings.push(finding);
    else setAside.push({ finding, dismissal });
  }
  return { findings, setAside };
}

export const checks = { run, makeReady, FindingList, Notes };
export type Checks = typeof checks;
