/** How a wording edited by hand keeps following the parts it was made from. */
import type { StatementKind } from '../finding';
import type { DraftWords } from './drafts';

export type Parts = Readonly<Record<string, string | undefined>>;

export function relink(
  _kind: StatementKind,
  wording: string,
  _draftId: string | null,
  _before: Parts,
  _after: Parts,
  _words: DraftWords,
): string {
  return wording;
}

export function linkedParts(
  _kind: StatementKind,
  _wording: string,
  _draftId: string | null,
  _parts: Parts,
  _words: DraftWords,
): { linked: string[]; loose: string[] } {
  return { linked: [], loose: [] };
}
