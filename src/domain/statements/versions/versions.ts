/**
 * The history of a statement: wordings that were kept, who approved which, and which one stands in the report.
 * Every verb takes a statement and gives the next one; none takes a version away.
 */
import { toDayNumber } from '../../calendar/dates';
import type { StatementComment, Statements, StatementVersion } from '../../engagement/engagement';

export type Statement = Statements['mission'] | Statements['success'];
export type Approval = NonNullable<StatementVersion['approval']>;

/** A version with the id it is kept under. */
export interface KeptVersion extends StatementVersion {
  id: string;
  /** Its place in the order they were made, from 1. */
  number: number;
}

/** Where and when a wording is kept. */
export interface Keeping {
  /** Of the version to be made. */
  id: string;
  /** Instant in UTC. */
  madeAt: string;
  note: string;
}

/** @returns newest first; those of the same instant by their id */
export function versionsInOrder({ versions }: Pick<Statement, 'versions'>): KeptVersion[] {
  return Object.entries(versions)
    .map(([id, version]) => ({ ...version, id }))
    .toSorted((a, b) => (a.madeAt === b.madeAt ? order(b.id, a.id) : order(b.madeAt, a.madeAt)))
    .map((version, at, { length }) => ({ ...version, number: length - at }));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @returns the newest version of exactly the wording as it is, or null */
export function keptAs(statement: Statement): KeptVersion | null {
  return versionsInOrder(statement).find(({ wording }) => wording === statement.wording) ?? null;
}

/** Keeps the wording as it is; an empty one, or one that the newest version has already, is not kept again. */
export function keepVersion<Kept extends Statement>(statement: Kept, { id, madeAt, note }: Keeping): Kept {
  const { wording, draft, versions } = statement;
  if (wording.trim() === '' || versionsInOrder(statement)[0]?.wording === wording) return statement;
  return { ...statement, versions: { ...versions, [id]: { wording, madeAt, draft, note } } };
}

/** Approves a version and makes it stand in the report. A version that is not there changes nothing. */
export function approveVersion<Kept extends Statement>(statement: Kept, id: string, approval: Approval): Kept {
  const approved = withVersion(statement, id, (version) => ({ ...version, approval }));
  return approved === statement ? statement : { ...approved, standing: id };
}

/** Takes an approval back. If that version stood in the report, the wording as it is stands there again. */
export function takeBackApproval<Kept extends Statement>(statement: Kept, id: string): Kept {
  const without = withVersion(statement, id, unapproved);
  return without.standing === id ? { ...without, standing: null } : without;
}

/** Chooses what stands in the report: a version, or with null the wording as it is. */
export function standOn<Kept extends Statement>(statement: Kept, id: string | null): Kept {
  if (id !== null && !Object.hasOwn(statement.versions, id)) return statement;
  return { ...statement, standing: id };
}

/**
 * Puts approvals, what stands and the day of review back to what they were. Versions that came since stay, unapproved.
 * @param before the same statement as it was
 */
export function putBackApprovals<Kept extends Statement>(statement: Kept, before: Statement): Kept {
  const versions = Object.entries(statement.versions).map(([id, version]) => {
    const was = Object.hasOwn(before.versions, id) ? before.versions[id]?.approval : undefined;
    return [id, was ? { ...version, approval: was } : unapproved(version)] as const;
  });
  const { standing, reviewOn } = before;
  return { ...statement, versions: Object.fromEntries(versions), standing, reviewOn };
}

/**
 * Makes an earlier wording the one being worked on, with the draft it came from. The wording it takes the place of is
 * kept as a version first, unless some version has it already, so nothing is lost.
 */
export function restoreVersion<Kept extends Statement>(statement: Kept, id: string, keeping: Keeping): Kept {
  const version = Object.hasOwn(statement.versions, id) ? statement.versions[id] : undefined;
  if (version === undefined || version.wording === statement.wording) return statement;
  const kept = keptAs(statement) ? statement : keepVersion(statement, keeping);
  return { ...kept, wording: version.wording, draft: version.draft };
}

function unapproved(version: StatementVersion): StatementVersion {
  const { approval: _, ...rest } = version;
  return rest;
}

function withVersion<Kept extends Statement>(
  statement: Kept,
  id: string,
  change: (version: StatementVersion) => StatementVersion,
): Kept {
  const version = Object.hasOwn(statement.versions, id) ? statement.versions[id] : undefined;
  if (version === undefined) return statement;
  return { ...statement, versions: { ...statement.versions, [id]: change(version) } };
}

/** Adds or replaces what a department said; null takes it away. */
export function withComment<Kept extends Statement>(
  statement: Kept,
  id: string,
  comment: StatementComment | null,
): Kept {
  const { [id]: _, ...comments } = statement.comments;
  return { ...statement, comments: comment === null ? comments : { ...comments, [id]: comment } };
}

export interface KeptComment extends StatementComment {
  id: string;
}

/** @returns newest first; those of the same day by their id, the highest first */
export function commentsInOrder({ comments }: Pick<Statement, 'comments'>): KeptComment[] {
  return Object.entries(comments)
    .map(([id, comment]) => ({ ...comment, id }))
    .toSorted((a, b) => order(b.on, a.on) || order(b.id, a.id));
}

/** How many comments say something, and how many of those have no answer yet. */
export function countComments({ comments }: Pick<Statement, 'comments'>): { all: number; open: number } {
  const said = Object.values(comments).filter(({ text }) => text.trim() !== '');
  return { all: said.length, open: said.filter(({ answer }) => answer.trim() === '').length };
}

/**
 * The same day of the month three months on, or the last day of that month when it has no such day.
 * @param date plain date
 * @throws RangeError when `date` is no calendar date
 */
export function quarterAfter(date: string): string {
  if (toDayNumber(date) === null) throw new RangeError(`Not a calendar date: ${date}`);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + 3, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 2, Math.min(day, last))).toISOString().slice(0, 10);
}
