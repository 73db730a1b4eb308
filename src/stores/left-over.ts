/**
 * Edits that a page could not get into the database before it went: a transaction begun while a page is torn down does
 * not complete, but localStorage writes at once. The next page brings them in, merged with what was stored meanwhile.
 * Each page has an entry of its own: tabs that go together do not write over each other.
 */
import type { Engagement } from '../domain/engagement/engagement';
import { newId } from '../platform/ids';
import { readIsLocked, readLeftOver, writeLeftOver } from '../platform/settings';
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
/** Counts up each time everything is in the database: what is left after that is something else. */
let turn = 0;
let isKept = false;

/**
 * Keeps edits for the next page, unless the workspace is locked: they would lie in the open beside it, whatever this page has heard.
 * @returns false when nothing is kept: with this page they are gone
 */
export function keepLeftOver(leftOver: LeftOver): boolean {
  if (readIsLocked()) return false;
  isKept = true;
  return write([...ofOthers(), JSON.stringify({ page, turn, ...leftOver })]);
}

/** To be called when everything is in the database. Resolves when it cannot come back (platform/brought-in.ts); never rejects. */
export async function dropLeftOver(): Promise<void> {
  if (!isKept) return;
  isKept = false;
  write(ofOthers());
  turn += 1;
  await fetchReading()
    .then(({ noteBroughtIn }) => noteBroughtIn(page, turn - 1))
    .catch(() => undefined);
}

/** @returns what other pages left, oldest first; what is damaged is thrown away @throws {NotFetched} all is kept then */
export async function findLeftOvers(): Promise<FoundLeftOver[]> {
  if (readLeftOver() === null) return [];
  const { readLeftOverText, unlessBroughtIn } = await fetchReading();
  const there = ofOthers();
  const texts = await unlessBroughtIn(there);
  const all = texts.map((text) => ({ text, ...readLeftOverText(text) }));
  const kept = new Set(all.filter(({ kind }) => kind !== 'damaged').map(({ text }) => text));
  removeLeftOvers(there.filter((text) => !kept.has(text)).map((text) => ({ text })));
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
