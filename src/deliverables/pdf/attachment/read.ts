/** Takes the backup out of a report PDF again, also out of one that another program has saved anew. */
import { maxTextLength } from '../../../domain/engagement/limits';
import { madeHere, marker } from './marker';

export type ReadAttachment =
  { kind: 'ok'; text: string } | { kind: 'none' | 'withoutBackup' | 'foreign' | 'tooLarge' | 'damaged' };

/** Where the data of a stream begin and end. */
interface Extent {
  packed: boolean;
  /** In bytes, unpacked, as the file says it; null where it does not. */
  size: number | null;
  start: number;
  /** Several, the likeliest first: a program may have written the length elsewhere. */
  ends: number[];
}

/** A dictionary of a file is shorter than this. */
const longest = 4096;
/** Looked at from the end: a file that was saved anew a few times has a few, one that was made to do harm millions. */
const mostMarkers = 32;
/** Bytes that one UTF-16 unit takes at most. */
const bytesPerUnit = 3;

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** @returns where `word` stands from `from` on, or -1 */
function find(bytes: Uint8Array, word: string, from: number, to = bytes.length): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= to - word.length; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < word.length && bytes[at + matched] === word.charCodeAt(matched)) matched += 1;
    if (matched === word.length) return at;
  }
  return -1;
}

/** @returns where `word` stands, in order; of more than `most`, the last ones */
function lastPlaces(bytes: Uint8Array, word: string, most: number): number[] {
  const places: number[] = [];
  const first = word.charCodeAt(0);
  for (let at = bytes.lastIndexOf(first); at >= 0 && places.length < most; at = bytes.lastIndexOf(first, at - 1)) {
    if (find(bytes, word, at, at + word.length) === at) places.unshift(at);
    if (at === 0) break;
  }
  return places;
}

/** @param at where the marker stands @returns null where it is not in the dictionary of a stream */
function extentAt(bytes: Uint8Array, at: number): Extent | null {
  const before = latin(bytes.subarray(Math.max(0, at - longest), at));
  const after = latin(bytes.subarray(at, at + longest));
  const head = /\d+ \d+ obj\s*<<(?:(?!endobj)[^])*$/.exec(before.slice(Math.max(0, before.lastIndexOf(' obj') - 24)));
  const tail = /^(?:(?!endobj)[^])*?>>\s*stream(?:\r\n|\n)/.exec(after);
  if (!head || !tail) return null;
  const dictionary = head[0] + tail[0];
  const filter = /\/Filter\s*\[?\s*\/(\w+)/.exec(dictionary)?.[1];
  if (filter !== undefined && filter !== 'FlateDecode') return null;
  const start = at + tail[0].length;
  const ends: number[] = [];
  const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)\b/.exec(dictionary)?.[1];
  if (length !== undefined) {
    const end = start + Number(length);
    if (/^\s*endstream/.test(latin(bytes.subarray(end, end + 16)))) ends.push(end);
  }
  const found = find(bytes, 'endstream', start);
  if (!ends.length && found >= 0) ends.push(...[2, 1, 0].map((line) => found - line).filter((end) => end >= start));
  const size = /\/Size\s+(\d+)/.exec(dictionary)?.[1];
  return { packed: filter !== undefined, size: size === undefined ? null : Number(size), start, ends };
}

/** @returns null once there is more than `limit` @throws TypeError for data that are no zlib stream */
async function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // WebKit's streams have no iterator of their own.
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    parts.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function textIn(data: Uint8Array<ArrayBuffer>, { packed, size }: Extent): Promise<ReadAttachment> {
  try {
    const limit = maxTextLength * bytesPerUnit;
    const bytes = packed ? await inflate(data, limit) : data;
    if (!bytes || bytes.length > limit) return { kind: 'tooLarge' };
    if (size !== null && bytes.length !== size) return { kind: 'damaged' };
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.length > maxTextLength ? { kind: 'tooLarge' } : { kind: 'ok', text };
  } catch {
    return { kind: 'damaged' };
  }
}

/**
 * Never throws. What the text says is for `parseEngagement` to judge.
 * @param bytes of any file
 * @returns `foreign` for a file that is no PDF, `withoutBackup` for a PDF that was made here without one, `none` for any other
 * PDF without a backup of ours in it
 */
export async function readAttachment(bytes: Uint8Array<ArrayBuffer>): Promise<ReadAttachment> {
  if (find(bytes, '%PDF-', 0, 1024) < 0) return { kind: 'foreign' };
  let result: ReadAttachment = { kind: find(bytes, `\n${madeHere}\n`, 0, 1024) < 0 ? 'none' : 'withoutBackup' };
  for (const at of lastPlaces(bytes, `/${marker}`, mostMarkers)) {
    const extent = extentAt(bytes, at);
    if (!extent) continue;
    // A program that adds to the end of a file writes the newer one last.
    let read: ReadAttachment = { kind: 'damaged' };
    for (const end of extent.ends) {
      if (read.kind === 'damaged') read = await textIn(bytes.subarray(extent.start, end), extent);
    }
    if (read.kind === 'ok' || result.kind !== 'ok') result = read;
  }
  return result;
}
