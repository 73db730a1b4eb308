/** The backup file: the document as text, the same bytes for the same content whatever order it was typed in. */
import type { Engagement } from './engagement';

/** These lead, so that a person who opens the file sees what it is; every other key follows in alphabetical order. */
const leading = ['format', 'version', 'id', 'kind', 'name'];

/** @returns JSON, indented by two spaces, ending with a newline */
export function serialiseEngagement(engagement: Engagement): string {
  return `${JSON.stringify(ordered(engagement), null, 2)}\n`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, child]) => [key, ordered(child)]));
}

function rank(key: string): number {
  const place = leading.indexOf(key);
  return place === -1 ? leading.length : place;
}
