/** What one statement's part of the page works with, and the two edits that keep wording and parts together. */
import { draftWords } from '../../content/messages/en/statement-drafts';
import type { MissionPartId, SuccessPartId } from '../../domain/engagement/engagement';
import { missionDrafts, successDrafts } from '../../domain/statements/drafts/drafts';
import { linkedParts, relink } from '../../domain/statements/drafts/link';
import type { Draft, StatementKind } from '../../domain/statements/finding';
import { setPart, setWording, takeDraft } from '../../stores/statements';
import { missionGroups, successGroups } from './fields';

export type PartId = MissionPartId | SuccessPartId;
export type Parts = Partial<Record<PartId, string | undefined>>;

export interface Statement {
  parts: Parts;
  draft: string | null;
  wording: string;
}

export function draftsOf(kind: StatementKind, parts: Parts): Draft[] {
  return kind === 'mission' ? missionDrafts(parts, draftWords) : successDrafts(parts, draftWords);
}

/**
 * Fills a part. A wording that is still the draft it was taken from follows; one edited by hand follows where it still
 * says what the part said.
 */
export function fillPart(kind: StatementKind, statement: Statement, part: PartId, text: string): void {
  const { draft, parts, wording } = statement;
  const after = { ...parts, [part]: text };
  const wasDraft = isDraft(kind, statement);
  if (kind === 'mission') setPart(kind, part as MissionPartId, text);
  else setPart(kind, part as SuccessPartId, text);
  if (draft === null || wording.trim() === '') return;
  if (wasDraft) {
    const next = draftsOf(kind, after).find(({ id }) => id === draft);
    if (next) takeDraft(kind, next);
    return;
  }
  const linked = relink(kind, wording, draft, parts, after, draftWords);
  if (linked !== wording) setWording(kind, linked);
}

/** Longer texts are not looked through for what they still say. In characters. */
const longText = 2_500;

/** @returns the parts the wording follows, and those it has left; null while no draft was taken, or it still is the draft */
export function linksOf(
  kind: StatementKind,
  { draft, parts, wording }: Statement,
): { linked: string[]; loose: string[] } | null {
  if (draft === null || wording.trim() === '' || wording.length > longText) return null;
  return linkedParts(kind, wording, draft, parts, draftWords);
}

/** True while the wording is the draft it was taken from, to the letter. */
export const isDraft = (kind: StatementKind, { draft, parts, wording }: Statement): boolean =>
  draftsOf(kind, parts).some(({ id, text }) => id === draft && text === wording);

/** True when somebody wrote this wording: it is not empty, and no draft says the same. */
export function isHandmade(kind: StatementKind, { parts, wording }: Statement): boolean {
  return wording.trim() !== '' && !draftsOf(kind, parts).some(({ text }) => text === wording);
}

/** @returns how many parts of the sentence are filled, of how many */
export function countParts(kind: StatementKind, parts: Parts): [filled: number, of: number] {
  const groups: readonly { fields: readonly { id: PartId }[] }[] = kind === 'mission' ? missionGroups : successGroups;
  const ids = groups.flatMap(({ fields }) => fields.map(({ id }) => id));
  return [ids.filter((id) => (parts[id] ?? '').trim() !== '').length, ids.length];
}
