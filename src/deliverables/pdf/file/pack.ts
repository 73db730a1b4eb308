/**
 * The end of the file, written anew: jsPDF has no place for packed objects, and unpacked the structure tree alone would weigh
 * more than all that is drawn. Objects in a stream and the table of where each object is follow ISO 32000-1, 7.5.7 and 7.5.8.
 */
import { zlibSync } from 'fflate';

export interface Stream {
  /** What stands in its dictionary, its length aside. */
  entries: string;
  data: Uint8Array;
}

interface Table {
  /** Where it begins. */
  at: number;
  /** By the objects' numbers; 0 for one that jsPDF gave a number and no body. */
  offsets: number[];
  /** Entries of the trailer that go on to be needed. */
  trailer: string;
}

/** Each character a byte. */
function latin(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** @throws Error for a file that does not end as jsPDF's do */
function tableOf(drawn: string): Table {
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(drawn.slice(-64))?.[1] ?? Number.NaN);
  const end = drawn.slice(at);
  const trailer = /\/Root \d+ 0 R|\/Info \d+ 0 R|\/ID \[[^\]]*\]/g;
  const kept = end.slice(end.indexOf('trailer')).match(trailer) ?? [];
  if (!end.startsWith('xref') || kept.length !== 3) throw new Error('no table of objects');
  const offsets = [...end.matchAll(/^(\d{10}) \d{5} [nf] $/gm)].map(([, digits]) => {
    const offset = Number(digits);
    return /^\s*\d+ 0 obj/.test(drawn.slice(offset, offset + 24)) ? offset : 0;
  });
  return { at, offsets, trailer: kept.join('') };
}

/**
 * @param drawn a file as jsPDF writes it, each byte a character
 * @param objects to be added, by their numbers
 * @param streams the same, for those that keep bytes of their own
 * @throws Error for a file that does not end as jsPDF's do
 */
export function pack(
  drawn: string,
  objects: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, Stream>,
): Uint8Array<ArrayBuffer> {
  const table = tableOf(drawn);
  const parts: Uint8Array[] = [latin(drawn.slice(0, table.at).replace(/^%PDF-1\.\d/, '%PDF-1.7'))];
  let length = parts[0]!.length;
  /** Kind, then place: 1 and an offset, or 2, the stream it is in and its place there. */
  const entries = table.offsets.map((offset) => (offset ? [1, offset, 0] : [0, 0, 65_535]));
  const add = (bytes: Uint8Array) => {
    parts.push(bytes);
    length += bytes.length;
  };
  const addStream = (number: number, { entries: dictionary, data }: Stream) => {
    entries[number] = [1, length, 0];
    add(latin(`${number} 0 obj\n<<${dictionary}/Length ${data.length}>>\nstream\n`));
    add(data);
    add(latin('\nendstream\nendobj\n'));
  };

  for (const [number, stream] of streams) addStream(number, stream);

  const holder = Math.max(entries.length - 1, ...objects.keys(), ...streams.keys()) + 1;
  let bodies = '';
  const heads = [...objects].map(([number, body], index) => {
    entries[number] = [2, holder, index];
    const head = `${number} ${bodies.length}`;
    bodies += `${body}\n`;
    return head;
  });
  const index = `${heads.join(' ')}\n`;
  addStream(holder, {
    entries: `/Type/ObjStm/N ${objects.size}/First ${index.length}/Filter/FlateDecode`,
    data: zlibSync(latin(index + bodies), { level: 9 }),
  });

  const start = length;
  const size = holder + 2;
  entries[holder + 1] = [1, start, 0];
  const rows = new Uint8Array(size * 7);
  for (let number = 0; number < size; number += 1) {
    const [kind, where, rest] = entries[number] ?? [0, 0, 0];
    rows.set([kind!, where! >>> 24, where! >>> 16, where! >>> 8, where!, rest! >>> 8, rest!], number * 7);
  }
  addStream(holder + 1, {
    entries: `/Type/XRef/Size ${size}/W[1 4 2]${table.trailer}/Filter/FlateDecode`,
    data: zlibSync(rows, { level: 9 }),
  });
  add(latin(`startxref\n${start}\n%%EOF\n`));

  const file = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
