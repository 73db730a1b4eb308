/**
 * The backup of a whole workspace: one JSON object with the documents in a list, each as its own backup has it. It is
 * written and read a document at a time, for there may be hundreds.
 */
import { isFields } from './fields';
import { serialiseEngagement } from './serialise';
import type { Engagement } from './engagement';

const format = 'attune-workspace';
const version = 1;

/** What stands before, between and after the documents of the file. */
export const workspaceFile = {
  /** @param savedAt when each document was last saved, ISO, by its id */
  head: (savedAt: Readonly<Record<string, string>>) =>
    `${JSON.stringify({ format, version, savedAt }, null, 2).slice(0, -2)},\n  "engagements": [\n`,
  document: (engagement: Engagement) => serialiseEngagement(engagement).trimEnd(),
  between: ',\n',
  tail: '\n]}\n',
};

export type WorkspaceFileError = 'damaged' | 'newer';
export type WorkspaceFilePiece =
  { kind: 'document'; text: string } | { kind: 'savedAt'; at: Readonly<Record<string, unknown>> };

/**
 * Takes the file apart without parsing the documents: each comes as text for the door, one at a time.
 * @returns an iterator that ends with null when the file was read to its end, else with what is wrong; what came before holds
 */
export function* piecesOf(text: string): Generator<WorkspaceFilePiece, WorkspaceFileError | null> {
  let at = afterSpace(text, text.startsWith('\uFEFF') ? 1 : 0);
  if (text[at] !== '{') return 'damaged';
  at = afterSpace(text, at + 1);
  while (text[at] === '"') {
    const keyEnd = endOfValue(text, at);
    const key = keyEnd && text.slice(at + 1, keyEnd - 1);
    at = keyEnd ? afterSpace(text, keyEnd) : -1;
    if (text[at] !== ':') return 'damaged';
    at = afterSpace(text, at + 1);
    if (key === 'engagements' && text[at] === '[') {
      const after = yield* documentsFrom(text, at + 1);
      if (after === null) return 'damaged';
      at = after;
    } else {
      const end = endOfValue(text, at);
      const value = end === null ? undefined : parsed(text.slice(at, end));
      if (end === null || value === undefined) return 'damaged';
      if (key === 'format' && value !== format) return 'damaged';
      if (key === 'version' && value !== version) return typeof value === 'number' ? 'newer' : 'damaged';
      if (key === 'savedAt' && isFields(value)) yield { kind: 'savedAt', at: value };
      at = end;
    }
    at = afterSpace(text, at);
    if (text[at] === '}') return null;
    if (text[at] !== ',') return 'damaged';
    at = afterSpace(text, at + 1);
  }
  return text[at] === '}' ? null : 'damaged';
}

/** @returns the place behind the list, or null when it is cut short */
function* documentsFrom(text: string, from: number): Generator<WorkspaceFilePiece, number | null> {
  let at = afterSpace(text, from);
  while (text[at] !== ']') {
    const end = endOfValue(text, at);
    if (end === null || end === at) return null;
    yield { kind: 'document', text: text.slice(at, end) };
    at = afterSpace(text, end);
    if (text[at] === ',') at = afterSpace(text, at + 1);
    else if (text[at] !== ']') return null;
  }
  return at + 1;
}

/** @returns the place behind the JSON value that begins there, or null when it does not end */
function endOfValue(text: string, from: number): number | null {
  if (text[from] === '"') return endOfString(text, from);
  if (text[from] !== '{' && text[from] !== '[') {
    const plain = /[-\w.+]*/y;
    plain.lastIndex = from;
    return from + (plain.exec(text)?.[0].length ?? 0);
  }
  const sign = /["{}[\]]/g;
  sign.lastIndex = from;
  for (let depth = 0; ;) {
    const found = sign.exec(text);
    if (!found) return null;
    if (found[0] === '"') {
      const end = endOfString(text, found.index);
      if (end === null) return null;
      sign.lastIndex = end;
    } else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    if (depth === 0) return found.index + 1;
  }
}

function endOfString(text: string, from: number): number | null {
  for (let quote = text.indexOf('"', from + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return null;
}

function afterSpace(text: string, from: number): number {
  const space = /\s*/y;
  space.lastIndex = from;
  return from + (space.exec(text)?.[0].length ?? 0);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
