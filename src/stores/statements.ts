/** The two statements of the current round: the parts they are built from and the wording that stands. */
import { limits, type MissionPartId, type Statements, type SuccessPartId } from '../domain/engagement/engagement';
import type { Draft, StatementKind } from '../domain/statements/finding';
import { derived } from './derived';
import { $round, editRound } from './engagement';

export const $statements = derived([$round], (round) => round.statements);

/** Fills a part of the builder (cut at 20,000 characters); an empty text takes it away. */
export function setPart(kind: 'mission', part: MissionPartId, text: string): void;
export function setPart(kind: 'success', part: SuccessPartId, text: string): void;
export function setPart(kind: StatementKind, part: string, text: string): void {
  const value = text === '' ? undefined : text.slice(0, limits.text);
  editStatement(kind, (statement) => {
    const parts = { ...statement.parts, [part]: value };
    return { ...statement, parts } as typeof statement;
  });
}

/** Makes a draft the wording; what stood there is replaced. */
export function takeDraft(kind: StatementKind, draft: Pick<Draft, 'id' | 'text'>): void {
  editStatement(kind, (statement) => ({ ...statement, draft: draft.id, wording: draft.text.slice(0, limits.text) }));
}

/** Words the statement freely; where it came from stays noted. */
export function setWording(kind: StatementKind, text: string): void {
  editStatement(kind, (statement) => ({ ...statement, wording: text.slice(0, limits.text) }));
}

/** Puts back a wording that a draft took the place of, with the draft it had come from. */
export function putBackWording(kind: StatementKind, before: { draft: string | null; wording: string }): void {
  editStatement(kind, (statement) => ({ ...statement, draft: before.draft, wording: before.wording }));
}

/** Changes one of the two. @returns false when the result would be no valid document: nothing changed */
export function editStatement<Kind extends StatementKind>(
  kind: Kind,
  change: (statement: Statements[Kind]) => Statements[Kind],
): boolean {
  return editStatements((statements) => ({ ...statements, [kind]: change(statements[kind]) }));
}

/** Changes what belongs to both. @returns false when the result would be no valid document: nothing changed */
export function editStatements(change: (statements: Statements) => Statements): boolean {
  return editRound((round) => ({ ...round, statements: change(round.statements) }));
}
