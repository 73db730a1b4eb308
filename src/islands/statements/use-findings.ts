import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Statements } from '../../domain/engagement/engagement';
import type { Finding, StatementKind } from '../../domain/statements/finding';
import type { findingsOf, Surroundings } from './checks';

/** What the checks say of one wording: nothing to check, not there yet, not to be had, or what they found. */
export type Checked = { kind: 'nothing' | 'loading' | 'failed' } | { kind: 'checked'; findings: Finding[] };

/** Fetches the checks once there is something to check, then runs them at every change. */
export function useFindings(statements: Statements, around: Surroundings): Record<StatementKind, Checked> {
  const [check, setCheck] = useState<{ run: typeof findingsOf } | 'failed' | null>(null);
  const isNeeded = statements.mission.wording.trim() !== '' || statements.success.wording.trim() !== '';
  useEffect(() => {
    if (!isNeeded || check !== null) return;
    import('./checks').then(
      (module) => setCheck({ run: module.findingsOf }),
      () => setCheck('failed'),
    );
  }, [isNeeded, check]);
  const { customerWord, metrics, startOn, owners } = around;
  return useMemo(() => {
    const checked = (kind: StatementKind): Checked => {
      if (statements[kind].wording.trim() === '') return { kind: 'nothing' };
      if (check === null || check === 'failed') return { kind: check ?? 'loading' };
      return { kind: 'checked', findings: check.run(kind, statements, { customerWord, metrics, startOn, owners }) };
    };
    return { mission: checked('mission'), success: checked('success') };
  }, [statements, check, customerWord, metrics, startOn, owners]);
}
