/** The checks with their word lists and what is said of a finding: fetched when there is a wording to check. */
import { lintWords } from '../../content/statements';
import type { Statements } from '../../domain/engagement/engagement';
import { dismissedBy, type SetAside } from '../../domain/statements/dismissed';
import type { Finding, StatementKind } from '../../domain/statements/finding';
import { standingWording } from '../../domain/statements/versions/standing';
import { lint, lintInSteps, type LintContext } from '../../domain/statements/lint';
import { FindingList } from './findings/FindingList';
import { Notes } from './findings/Notes';

/** What the checks look at beside the statements themselves. */
export type Surroundings = Pick<LintContext, 'customerWord' | 'metrics' | 'startOn' | 'owners'>;

type Check<Result> = (...asked: Parameters<typeof lint>) => Result;

/** One wording as the checks are asked about it. */
function asked<Result>(
  check: Check<Result>,
  kind: StatementKind,
  statements: Statements,
  around: Surroundings,
): Result {
  const { parts, wording } = statements[kind];
  const { foundation, tests } = statements;
  const swap = kind === 'mission' && tests.swap?.wording === wording ? (tests.swap.verdict ?? null) : null;
  const other = standingWording(statements[kind === 'mission' ? 'success' : 'mission']).wording;
  return check(kind, wording, parts, { ...around, words: lintWords, other, foundation, swap });
}

/** A step of making ready may take this long before the page has its turn, in milliseconds. */
const turn = 10;

/** Makes the word lists ready on what is there to be checked, in turns with everything else the page does. */
async function makeReady(statements: Statements, around: Surroundings): Promise<void> {
  let since = performance.now();
  for (const kind of ['mission', 'success'] as const) {
    const steps = asked(lintInSteps, kind, statements, around);
    while (!steps.next().done) {
      if (performance.now() - since < turn) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
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
  for (const finding of asked(lint, kind, statements, around)) {
    const dismissal = dismissedBy(finding, statements[kind].dismissed);
    if (dismissal === null) findings.push(finding);
    else setAside.push({ finding, dismissal });
  }
  return { findings, setAside };
}

export const checks = { run, makeReady, FindingList, Notes };
export type Checks = typeof checks;
