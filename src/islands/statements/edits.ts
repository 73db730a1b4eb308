/** What one statement's part of the page works with, and the two edits that keep wording and parts together. */
import { draftWords } from '../../content/messages/en/statement-drafts';
import type { MissionPartId, SuccessPartId } from '../../domain/engagement/engagement';
import { missionDrafts, successDrafts } from '../../domain/statements/drafts/drafts';
import type { Draft, StatementKind } from '../../domain/statements/finding';
import { setPart, takeDraft } from '../../stores/statements';
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

/** Fills a part. A wording that is still the draft it was taken from follows; one edited by hand stays as it is. */
export function fillPart(kind: StatementKind, statement: Statement, part: PartId, text: string): void {
  const current = draftsOf(kind, statement.parts).find(({ id }) => id === statement.draft);
  if (kind === 'mission') setPart(kind, part as MissionPartId, text);
  else setPart(kind, part as SuccessPartId, text);
  if (current?.text !== statement.wording) return;
  const next = draftsOf(kind, { ...statement.parts, [part]: text }).find(({ id }) => id === statement.draft);
  if (next) takeDraft(kind, next);
}

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
