/**
 * The end of the file, written anew: jsPDF has no place for packed objects, and unpacked the structure tree alone would weigh
 * more than all that is drawn. Objects in a stream and the table of where each object is follow ISO 32000-1, 7.5.7 and 7.5.8.
 */
import { zlibSync } from 'fflate';
import { madeHere } from '../attachment/marker';
import { tableOf } from './table';

export interface Stream {
  /** What stands in its dictionary, its length aside. */
  entries: string;
  data: Uint8Array;
}

/** Each character a byte. */
export function latin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** More pains (6 is usual) take a quarter longer and leave a hundredth less. */
const level = 4;

/** @param entries of its dictionary, besides how it is packed */
export function deflated(entries: string, data: Uint8Array): Stream {
  return { entries: `${entries}/Filter/FlateDecode`, data: zlibSync(data, { level }) };
}

/** Objects under each other, and before them where each begins. */
function objectStream(objects: ReadonlyMap<number, string>): Stream {
  let length = 0;
  const heads: string[] = [];
  const bodies: string[] = [];
  for (const [number, body] of objects) {
    heads.push(`${number} ${length}`);
    bodies.push(body);
    length += body.length + 1;
  }
  const index = `${heads.join(' ')}\n`;
  return deflated(`/Type/ObjStm/N ${objects.size}/First ${index.length}`, latin(index + bodies.join('\n')));
}

/** Kind, then place: 1 and an offset, or 2, the stream it is in and its place there. */
type Entry = readonly [kind: number, where: number, rest: number];

const width = 7;
/** Each row is written as its difference from the one before it, which leaves next to nothing to pack. */
const differences = `/DecodeParms<</Predictor 12/Columns ${width}>>`;

function referenceStream(entries: readonly Entry[], trailer: string): Stream {
  const rows = new Uint8Array(entries.length * (width + 1));
  let before = new Uint8Array(width);
  for (const [number, [kind, where, rest]] of entries.entries()) {
    const row = Uint8Array.of(kind, where >>> 24, where >>> 16, where >>> 8, where, rest >>> 8, rest);
    rows[number * (width + 1)] = 2;
    for (let at = 0; at < width; at += 1) rows[number * (width + 1) + 1 + at] = row[at]! - before[at]!;
    before = row;
  }
  return {
    entries: `/Type/XRef/Size ${entries.length}/W[1 4 2]${trailer}/Filter/FlateDecode${differences}`,
    data: zlibSync(rows, { level: 9 }),
  };
}

const free: Entry = [0, 0, 0];

/** @returns the content of a page, or null: of all that jsPDF writes, only that has nothing but a length in its dictionary */
function contentIn(body: string): string | null {
  const [head, length] = /^<<\s*\/Length (\d+)\s*>>\s*stream\n/.exec(body.slice(0, 64)) ?? [];
  return head === undefined ? null : body.slice(head.length, head.length + Number(length));
}

/** jsPDF leaves an empty place for fonts, since it was given none. */
const withFonts = (body: string, fonts: string): string =>
  fonts && body.startsWith('<<\n/ProcSet') ? body.replace(/\/Font <<\s*>>/, `/Font <<${fonts}>>`) : body;

/**
 * @param drawn a file as jsPDF writes it, each byte a character
 * @param objects to be added, by their numbers
 * @param streams the same, for those that keep bytes of their own
 * @param fonts entries of the dictionary of fonts that all pages share
 * @throws Error for a file that does not end as jsPDF's do
 */
export function pack(
  drawn: string,
  objects: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, Stream>,
  fonts = '',
): Uint8Array<ArrayBuffer> {
  const table = tableOf(drawn);
  const entries: Entry[] = [];
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array) => {
    parts.push(bytes);
    length += bytes.length;
  };
  const addObject = (number: number, write: () => void) => {
    entries[number] = [1, length, 0];
    add(latin(`${number} 0 obj\n`));
    write();
    add(latin('\nendobj\n'));
  };
  const addStream = (number: number, { entries: dictionary, data }: Stream) =>
    addObject(number, () => {
      add(latin(`<<${dictionary}/Length ${data.length}>>\nstream\n`));
      add(data);
      add(latin('\nendstream'));
    });

  // The comment that tells programs of bytes above 127 stays in the second line, where they look for it.
  add(latin(`${drawn.slice(0, table.start).replace(/^%PDF-1\.\d/, '%PDF-1.7')}${madeHere}\n`));
  const packed = new Map(objects);
  for (const [number, body] of table.objects) {
    const content = contentIn(body);
    if (content !== null) addStream(number, deflated('', latin(content)));
    else if (body.endsWith('endstream')) addObject(number, () => add(latin(body)));
    else packed.set(number, withFonts(body, fonts));
  }
  for (const [number, stream] of streams) addStream(number, stream);

  const holder = Math.max(entries.length - 1, ...packed.keys()) + 1;
  for (const [index, number] of [...packed.keys()].entries()) entries[number] = [2, holder, index];
  addStream(holder, objectStream(packed));

  const start = length;
  entries[holder + 1] = [1, start, 0];
  const all = Array.from(entries, (entry, number) => entry ?? (number ? free : ([0, 0, 65_535] as const)));
  addStream(holder + 1, referenceStream(all, table.trailer));
  add(latin(`startxref\n${start}\n%%EOF\n`));

  const file = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
