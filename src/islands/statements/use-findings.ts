import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Statements } from '../../domain/engagement/engagement';
import type { SetAside } from '../../domain/statements/dismissed';
import type { Finding, StatementKind } from '../../domain/statements/finding';
import { standingWording } from '../../domain/statements/versions/standing';
import type { Checks, Surroundings } from './checks';

/** Above this a text is checked once the typing pauses, so that every letter comes at once. In characters. */
const longText = 2_500;
/** How long the typing pauses, in milliseconds. */
const pause = 350;

/** What the checks say of one wording: nothing to check, not there yet, at work, not to be had, or what they found. */
export type Checked =
  | { kind: 'nothing' | 'loading' | 'checking' | 'failed' }
  | { kind: 'checked'; findings: Finding[]; setAside: SetAside[] };

/** @returns how many things must be mended; null as long as nothing is known */
export const mustOf = (checked: Checked): number | null =>
  checked.kind === 'checked' ? checked.findings.filter(({ severity }) => severity === 'must').length : null;

/** The checks once they are fetched. */
export type ChecksState = Checks | 'failed' | null;

/** Fetches the checks once there is something to check, and makes them ready on it. */
export function useChecks(statements: Statements, around: Surroundings): ChecksState {
  const [checks, setChecks] = useState<ChecksState>(null);
  const isNeeded = statements.mission.wording.trim() !== '' || statements.success.wording.trim() !== '';
  useEffect(() => {
    if (!isNeeded || checks !== null) return;
    import('./checks')
      .then(async ({ checks: fetched }) => {
        await fetched.makeReady(statements, around);
        setChecks(fetched);
      })
      .catch(() => setChecks('failed'));
  }, [isNeeded, checks]);
  return checks;
}

/** Runs the checks at every change; a long text waits until the typing pauses, and says so. */
export function useFindings(
  kind: StatementKind,
  statements: Statements,
  checks: ChecksState,
  around: Surroundings,
): Checked {
  const { customerWord, metrics, startOn, owners } = around;
  const { wording } = statements[kind];
  const other = standingWording(statements[kind === 'mission' ? 'success' : 'mission']).wording;
  const { foundation, tests } = statements;
  /** Everything the checks look at, as one thing that is another once any of it changes. */
  const asked = useMemo(
    () => ({ statements, around: { customerWord, metrics, startOn, owners } }),
    [statements[kind], other, foundation, tests, customerWord, metrics, startOn, owners],
  );
  const [late, setLate] = useState<{ asked: object; answer: Checked } | null>(null);
  const isLong = wording.length > longText;
  useEffect(() => {
    if (!isLong || checks === null || checks === 'failed') return;
    const timer = setTimeout(() => setLate({ asked, answer: run(checks) }), pause);
    return () => clearTimeout(timer);
  }, [isLong, asked, checks]);

  function run(ready: Checks): Checked {
    return { kind: 'checked', ...ready.run(kind, asked.statements, asked.around) };
  }
  return useMemo(() => {
    if (wording.trim() === '') return { kind: 'nothing' };
    if (checks === null || checks === 'failed') return { kind: checks ?? 'loading' };
    if (!isLong) return run(checks);
    // What was found in an earlier text is not shown as if it held for this one.
    return late?.asked === asked ? late.answer : { kind: 'checking' };
  }, [kind, asked, checks, isLong, late]);
}
