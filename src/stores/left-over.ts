/**
 * Edits that a page could not get into the database before it went: a transaction begun while a page is torn down does
 * not complete, but localStorage writes at once. The next page brings them in, merged with what was stored meanwhile.
 * Each page has an entry of its own: tabs that go together do not write over each other.
 */
import type { Engagement } from '../domain/engagement/engagement';
import { newId } from '../platform/ids';
import { readLeftOver, writeLeftOver } from '../platform/settings';
import { fetchReading } from './door';

/** What storage is known to hold of a document, null when nothing: the base its edits are compared with. */
export type Base = { engagement: Engagement; revision: number | null } | null;

export interface LeftOver {
  base: Base;
  mine: Engagement;
}

/** One that was found, with its text as it stands there. */
export type FoundLeftOver = LeftOver & { text: string };

/** The round of the empty document that a page shows before it has one: edits of it are not yet of any stored round. */
export const emptyRoundId = 'empty-1';
/** The id of that document: what is left under it belongs to the one that was worked on last. */
export const emptyId = 'empty';

const page = newId();
let isKept = false;

/** Keeps edits for the next page. @returns false when the browser keeps nothing at all: with this page they are gone */
export function keepLeftOver(leftOver: LeftOver): boolean {
  isKept = true;
  return write([...ofOthers(), JSON.stringify({ page, ...leftOver })]);
}

/** To be called when everything is in the database. */
export function dropLeftOver(): void {
  if (isKept) write(ofOthers());
  isKept = false;
}

/** @returns what other pages left, oldest first; what is damaged is thrown away @throws {NotFetched} all is kept then */
export async function findLeftOvers(): Promise<FoundLeftOver[]> {
  if (readLeftOver() === null) return [];
  const { readLeftOverText } = await fetchReading();
  const all = ofOthers().map((text) => ({ text, ...readLeftOverText(text) }));
  const damaged = all.filter(({ kind }) => kind === 'damaged');
  removeLeftOvers(damaged);
  return all.flatMap((each) => (each.kind === 'ok' ? { ...each.leftOver, text: each.text } : []));
}

/** To be called when they are in the database, or in an entry of this page; one that was written anew since stays. */
export function removeLeftOvers(left: readonly { text: string }[]): void {
  const texts = new Set(left.map(({ text }) => text));
  write(entries().filter((text) => !texts.has(text)));
}

const ofOthers = () => entries().filter((text) => !text.startsWith(`{"page":"${page}"`));

function entries(): string[] {
  try {
    return [JSON.parse(readLeftOver() ?? '[]')].flat().map((entry) => JSON.stringify(entry));
  } catch {
    return [];
  }
}

const write = (texts: readonly string[]) => writeLeftOver(texts.length === 0 ? null : `[${texts.join(',')}]`);
