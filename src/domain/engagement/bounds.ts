/** Bounds on what comes in from outside, checked before anything walks through it. */

/** Deepest nesting; the document itself needs 8 (a holiday in a set of a plan of a round). */
export const maxDepth = 20;
/** Most lists and objects in all: far more than the largest document has. */
const maxValues = 1_000_000;

/** @returns the path of the first value that lies too deep, or null when the whole value is within bounds */
export function pathOutOfBounds(value: unknown): string | null {
  const open: Place[] = [{ value, key: '', parent: null, depth: 0 }];
  for (let seen = 0; ; seen += 1) {
    const next = open.pop();
    if (!next) return null;
    if (next.depth > maxDepth || seen > maxValues) return pathTo(next);
    if (typeof next.value !== 'object' || next.value === null) continue;
    const fields = next.value as Record<string, unknown>;
    for (const key of Object.keys(fields)) {
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
