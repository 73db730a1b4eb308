/** Findings the user will not mend, each with a reason; they are kept with the statement. */
import { limits } from '../domain/engagement/engagement';
import { isAbout, phraseOf } from '../domain/statements/dismissed';
import type { Finding, StatementKind } from '../domain/statements/finding';
import { newId } from '../platform/ids';
import { editStatement } from './statements';
import { $today } from './today';

/**
 * Sets a finding aside.
 *
 * @param reason cut at 20,000 characters; without one nothing is set aside
 * @returns false when nothing changed: no reason, or as many set aside as a document can hold
 */
export function dismiss(kind: StatementKind, finding: Finding, reason: string): boolean {
  const said = reason.trim().slice(0, limits.text);
  if (said === '') return false;
  const dismissal = {
    rule: finding.rule,
    phrase: phraseOf(finding).slice(0, limits.text),
    reason: said,
    on: $today.get(),
  };
  return editStatement(kind, (statement) => ({
    ...statement,
    dismissed: { ...without(statement.dismissed, finding), [newId()]: dismissal },
  }));
}

/** Lets a finding count again. */
export function takeBackDismissal(kind: StatementKind, finding: Finding): void {
  editStatement(kind, (statement) => ({ ...statement, dismissed: without(statement.dismissed, finding) }));
}

type Dismissed = Parameters<Parameters<typeof editStatement<'mission'>>[1]>[0]['dismissed'];

const without = (dismissed: Dismissed, finding: Finding): Dismissed =>
  Object.fromEntries(Object.entries(dismissed).filter(([, dismissal]) => !isAbout(dismissal, finding)));
