/** Bounds on what comes in from outside, checked before anything walks through it. */

/**
 * Longest backup text, in UTF-16 units, so that what was saved can be opened: a round with every note at its full length
 * has about 10 million, a thousand actions of the user's own add twice that, what calendars were sent 3 million and a logo a little.
 */
export const maxTextLength = 40_000_000;
/** Deepest nesting; the document itself needs 8 (a holiday in a set of a plan of a round). */
export const maxDepth = 20;
/** Most lists and objects in all: far more than the largest document has. */
const maxValues = 1_000_000;

/** @returns the path of the first value that lies too deep, or null when the whole value is within bounds */
export function pathOutOfBounds(value: unknown): string | null {
  const open: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }];
  for (let seen = 0; ; seen += 1) {
    const next = open.pop();
    if (!next) return null;
    if (next.depth > maxDepth || seen > maxValues) return next.path;
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, child] of Object.entries(next.value)) {
      if (typeof child !== 'object' || child === null) continue;
      const path = next.path === '' ? key.slice(0, 64) : `${next.path}.${key.slice(0, 64)}`;
      open.push({ value: child, path, depth: next.depth + 1 });
    }
  }
}
