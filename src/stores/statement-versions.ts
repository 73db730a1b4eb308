/** The history of both statements: versions, approval, what stands in the report, when to look again, and comments. */
import { limits, type StatementComment, type Statements } from '../domain/engagement/engagement';
import type { StatementKind } from '../domain/statements/finding';
import {
  approveVersion,
  keepVersion,
  keptAs,
  putBackApprovals,
  restoreVersion,
  standOn,
  takeBackApproval,
  withComment,
  type Approval,
} from '../domain/statements/versions/versions';
import { now } from '../platform/clock';
import { newId } from '../platform/ids';
import { $statements, editStatement } from './statements';
import { $today } from './today';

const keeping = (note = '') => ({ id: newId(), madeAt: now(), note: note.slice(0, limits.text) });

/** Keeps the wording as it is, with a note. @returns false when nothing was kept: it is empty, the newest version has it, or there is no room */
export function keepWording(kind: StatementKind, note: string): boolean {
  const kept = keeping(note);
  editStatement(kind, (statement) => keepVersion(statement, kept));
  return Object.hasOwn($statements.get()[kind].versions, kept.id);
}

/**
 * Approves the wording as it is, which is kept as a version if it was not one, or an earlier version.
 * @param version its id, or null for the wording as it is
 * @param reviewOn plain date, or null to leave the date as it is
 * @param note goes with the wording if it is kept as a version by this
 * @returns false when nothing changed
 */
export function approve(
  kind: StatementKind,
  version: string | null,
  { by, on, mustMend }: Approval,
  reviewOn: string | null,
  note = '',
): boolean {
  const kept = keeping(note);
  const approval = {
    by: by.trim().slice(0, limits.shortText),
    on,
    ...(mustMend !== undefined && { mustMend: Math.min(mustMend, limits.text) }),
  };
  const before = $statements.get()[kind];
  const isDone = editStatement(kind, (statement) => {
    const id = version ?? keptAs(statement)?.id ?? kept.id;
    const approved = approveVersion(keptAs(statement) ? statement : keepVersion(statement, kept), id, approval);
    return approved.standing === id && reviewOn !== null ? { ...approved, reviewOn } : approved;
  });
  return isDone && $statements.get()[kind] !== before;
}

export function takeBack(kind: StatementKind, version: string): void {
  editStatement(kind, (statement) => takeBackApproval(statement, version));
}

/** @param version what shall stand in the report; null for the wording as it is */
export function letStand(kind: StatementKind, version: string | null): void {
  editStatement(kind, (statement) => standOn(statement, version));
}

/** Brings an earlier wording back; the one it takes the place of is kept as a version first, with the note on it. @returns false when there is no room: nothing changed */
export function restore(kind: StatementKind, version: string, note = ''): boolean {
  const kept = keeping(note);
  return editStatement(kind, (statement) => restoreVersion(statement, version, kept));
}

/** @returns false when it is no date; nothing changed then */
export function setReview(kind: StatementKind, date: string | null): boolean {
  return editStatement(kind, (statement) => ({ ...statement, reviewOn: date }));
}

/**
 * Begins a comment; what is typed into it is kept letter by letter.
 * @param version the version it is about; null for the wording as it is
 * @returns its id, or null when there is no room for one more
 */
export function beginComment(kind: StatementKind, version: string | null): string | null {
  // Ids in the order of time: comments of one day, even of one moment, stand in the order they came.
  const before = Object.keys($statements.get()[kind].comments).length;
  const id = `comment-${now().replace(/\D/g, '')}-${String(before).padStart(4, '0')}-${newId().slice(0, 8)}`;
  const comment = { department: '', text: '', on: $today.get(), answer: '', version };
  return editStatement(kind, (statement) => withComment(statement, id, comment)) ? id : null;
}

/** Changes some of a comment, such as its answer. */
export function changeComment(kind: StatementKind, id: string, patch: Partial<StatementComment>): void {
  editStatement(kind, (statement) => {
    const comment = Object.hasOwn(statement.comments, id) ? statement.comments[id] : undefined;
    return comment ? withComment(statement, id, cut({ ...comment, ...patch })) : statement;
  });
}

/** @returns what was taken away, for `putBackComment` */
export function removeComment(kind: StatementKind, id: string): StatementComment | null {
  const comment = $statements.get()[kind].comments[id] ?? null;
  editStatement(kind, (statement) => withComment(statement, id, null));
  return comment;
}

export function putBackComment(kind: StatementKind, id: string, comment: StatementComment): void {
  editStatement(kind, (statement) => withComment(statement, id, comment));
}

/** Puts approvals and what stands back to what they were, for an "Undo" that follows at once. */
export function putBackStanding(kind: StatementKind, before: Statements[StatementKind]): void {
  editStatement(kind, (statement) => putBackApprovals(statement, before));
}

function cut(comment: StatementComment): StatementComment {
  return {
    ...comment,
    department: comment.department.slice(0, limits.shortText),
    text: comment.text.slice(0, limits.text),
    answer: comment.answer.slice(0, limits.text),
  };
}
