/**
 * Edits that a page could not get into the database before it went: a transaction begun while a page is torn down does
 * not complete, but localStorage writes at once. The next page brings them in, merged with what was stored meanwhile.
 */
import type { Engagement } from '../domain/engagement/engagement';
import { readLeftOver, writeLeftOver } from '../platform/settings';
import { fetchDoor } from './door';

/** What storage is known to hold of a document, null when nothing: the base its edits are compared with. */
export type Base = { engagement: Engagement; revision: number | null } | null;

export interface LeftOver {
  base: Base;
  mine: Engagement;
}

/** The round of the empty document that a page shows before it has one: edits of it are not yet of any stored round. */
export const emptyRoundId = 'empty-1';

let kept = false;
/** What the last page kept could not be read yet: it must not be written over. */
let isUnread = false;

/** Keeps edits for the next page. @returns false when the browser keeps nothing at all: with this page they are gone */
export function keepLeftOver(leftOver: LeftOver): boolean {
  if (isUnread) return false;
  kept = true;
  return writeLeftOver(JSON.stringify(leftOver));
}

/** To be called when everything is in the database. */
export function dropLeftOver(): void {
  if (kept) writeLeftOver(null);
  kept = false;
}

/** @returns what the last page kept, if it kept something valid @throws when the door cannot be fetched: it stays kept */
export async function findLeftOver(): Promise<LeftOver | null> {
  const text = readLeftOver();
  if (text === null) return null;
  isUnread = true;
  const found = (await fetchDoor()).readLeftOver(text);
  isUnread = false;
  kept = found.kind !== 'newer';
  return found.kind === 'ok' ? found.leftOver : null;
}
