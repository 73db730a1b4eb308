/** What one statement's part of the page works with, and the edit that keeps wording and parts together. */
import { useEffect, useState } from 'preact/hooks';
import type { MissionPartId, SuccessPartId } from '../../domain/engagement/engagement';
import type { StatementKind } from '../../domain/statements/finding';
import { $statements, setPart, setWording } from '../../stores/statements';
import { missionGroups, successGroups } from './fields';

export type PartId = MissionPartId | SuccessPartId;
export type Parts = Partial<Record<PartId, string | undefined>>;

export interface Statement {
  parts: Parts;
  draft: string | null;
  wording: string;
}

type Drafting = typeof import('./drafting');
let drafting: Drafting | null = null;

/** @returns the drafts' code; rejects when it cannot be fetched */
const fetchDrafting = async (): Promise<Drafting> => (drafting ??= await import('./drafting'));

/** @returns the drafts' code once it is there; null before, and where it cannot be had */
export function useDrafting(isWanted: boolean): Drafting | null {
  const [, render] = useState({});
  useEffect(() => {
    if (!isWanted || drafting !== null) return;
    fetchDrafting().then(
      () => render({}),
      () => {},
    );
  }, [isWanted]);
  return drafting;
}

/** Fills a part; the wording follows where it still says what the part said. */
export function fillPart(kind: StatementKind, before: Statement, part: PartId, text: string): void {
  if (kind === 'mission') setPart(kind, part as MissionPartId, text);
  else setPart(kind, part as SuccessPartId, text);
  if (before.draft === null) return;
  if (drafting !== null) follow(drafting, kind, before);
  else {
    fetchDrafting().then(
      (fetched) => follow(fetched, kind, before),
      () => {},
    );
  }
}

/** Unless somebody wrote on in the meantime, the wording follows its parts as they are now. */
function follow(code: Drafting, kind: StatementKind, before: Statement): void {
  const now = $statements.get()[kind];
  if (now.wording !== before.wording || now.draft !== before.draft) return;
  const wording = code.followed(kind, before, now.parts);
  if (wording !== now.wording) setWording(kind, wording);
}

/** @returns the parts of the sentence, in the order of the page */
export function partsOf(kind: StatementKind): PartId[] {
  const groups: readonly { fields: readonly { id: PartId }[] }[] = kind === 'mission' ? missionGroups : successGroups;
  return groups.flatMap(({ fields }) => fields.map(({ id }) => id));
}

/** @returns how many parts of the sentence are filled, of how many */
export function countParts(kind: StatementKind, parts: Parts): [filled: number, of: number] {
  const ids = partsOf(kind);
  return [ids.filter((id) => (parts[id] ?? '').trim() !== '').length, ids.length];
}
