/** Brings together what two tabs made of the same document, field by field. */
import type { Engagement } from './engagement';

/**
 * Three-way merge. A field that only one side changed has that side's value; one that both changed has mine.
 * Sides are compared by identity below the leaves, so edits must copy what they change and keep the rest.
 * @param base what both sides started from
 * @param mine the edits that are not stored yet
 * @param theirs what is stored
 */
export function mergeEngagements(base: Engagement, mine: Engagement, theirs: Engagement): Engagement {
  return merge(base, mine, theirs) as Engagement;
}

function merge(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  if (isPlain(base) && isPlain(mine) && isPlain(theirs) && sameKind(base, mine, theirs)) {
    return mergeFields(base, mine, theirs);
  }
  if (isList(base) && isList(mine) && isList(theirs) && sameIds(base, mine) && sameIds(base, theirs)) {
    return mine.map((item, place) => merge(base[place], item, theirs[place]));
  }
  return sameValue(mine, base) ? theirs : mine;
}

function mergeFields(base: Fields, mine: Fields, theirs: Fields): Fields {
  const merged: Fields = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = merge(base[key], mine[key], theirs[key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

type Fields = Record<string, unknown>;

function isPlain(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Answers of different kinds have different fields: they are taken whole. */
function sameKind(...sides: Fields[]): boolean {
  return sides.every((side) => side['kind'] === sides[0]?.['kind']);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** Lists of things with ids (rounds, responses): the same ids in the same order. */
function sameIds(base: unknown[], side: unknown[]): boolean {
  return (
    base.length === side.length && base.every((item, place) => idOf(item) !== null && idOf(item) === idOf(side[place]))
  );
}

function idOf(item: unknown): string | null {
  return isPlain(item) && typeof item['id'] === 'string' ? item['id'] : null;
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
