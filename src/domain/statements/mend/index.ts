/** The ways to mend a finding in one press, where a sound one exists (handbook 2.3). */
import type { Finding, Mend, StatementKind } from '../finding';
import type { MendContext, Mender } from './mend';

export type { MendContext } from './mend';

/** By rule. */
const menders: Readonly<Record<string, Mender>> = {};

/**
 * @param finding one that the checks reported on this very wording
 * @returns best first; empty when only the user can mend it
 */
export function mendsFor(kind: StatementKind, finding: Finding, context: MendContext): Mend[] {
  return menders[finding.rule]?.({ kind, finding, ...context }) ?? [];
}
