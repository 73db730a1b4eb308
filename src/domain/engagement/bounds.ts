/** Bounds on what comes in from outside, checked before anything walks through it. */

import { limits } from './limits';

/** Deepest nesting; the document itself needs 8 (a holiday in a set of a plan of a round). */
export const maxDepth = 20;
/** Most items of one list, and fields of one object: no list of the document may have more (limits.responses). */
export const maxEntries = limits.responses;
/** Most values in all: a round of ten thousand views has a hundred thousand, so this is far more than the largest document has. */
export const maxValues = 1_000_000;

/** @returns the path of the first value that lies too deep, or null when the whole value is within bounds */
export function pathOutOfBounds(value: unknown): string | null {
  const open: Place[] = [{ value, key: '', parent: null, depth: 0 }];
  for (let seen = 0; ; seen += 1) {
    const next = open.pop();
    if (!next) return null;
    if (next.depth > maxDepth || seen > maxValues) return pathTo(next);
    if (typeof next.value !== 'object' || next.value === null) continue;
    const fields = next.value as Record<string, unknown>;
    // Before its keys are asked for: as texts, those of a long list take many times its room.
    if (Array.isArray(fields) && fields.length > maxEntries) return pathTo(next);
    const keys = Object.keys(fields);
    if (keys.length > maxEntries) return pathTo(next);
    for (const key of keys) {
      const child = fields[key];
      if (typeof child === 'object' && child !== null) {
        open.push({ value: child, key, parent: next, depth: next.depth + 1 });
      }
    }
  }
}

interface Place {
  value: unknown;
  key: string;
  parent: Place | null;
  depth: number;
}

function pathTo({ key, parent }: Place): string {
  if (parent === null) return '';
  const before = pathTo(parent);
  return before === '' ? key.slice(0, 64) : `${before}.${key.slice(0, 64)}`;
}

/**
 * Counts what a text of JSON would become, before it does: to read millions of values takes seconds and a gigabyte.
 * @returns whether it is more than a document has, in all or in one list or object; of a text that is no JSON, anything
 */
export function isTextOutOfBounds(text: string): boolean {
  const entries: number[] = [0];
  for (let at = 0, values = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) at = endOfString(text, at);
    else if (sign === comma) {
      if ((values += 1) > maxValues || (entries[entries.length - 1]! += 1) >= maxEntries) return true;
    } else if (sign === openList || sign === openObject) {
      if ((values += 1) > maxValues) return true;
      entries.push(0);
    } else if ((sign === closeList || sign === closeObject) && entries.length > 1) entries.pop();
  }
  return false;
}

const [quote, comma, openList, closeList, openObject, closeObject] = [0x22, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d];

/** @returns the place of the sign that ends it, or the end of a text in which it does not end */
function endOfString(text: string, from: number): number {
  for (let end = text.indexOf('"', from + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}
