/** A font that holds only what a PDF draws with it (ISO 32000-1, 9.9: the tables that an embedded TrueType font needs). */
import type { Tables } from './tables';

const padded = (length: number) => (length + 3) & ~3;

/** A glyph may be put together from others. */
function addWithParts(tables: Tables, glyph: number, into: Set<number>): void {
  const { view, of, outline, count } = tables;
  if (into.has(glyph) || glyph >= count) return;
  into.add(glyph);
  const [from, to] = outline(glyph);
  let at = of('glyf')!.at + from;
  if (from === to || view.getInt16(at) >= 0) return;
  at += 10;
  for (let flags = 0x20; flags & 0x20;) {
    flags = view.getUint16(at);
    addWithParts(tables, view.getUint16(at + 2), into);
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
}

/** Sum of a table's 32-bit numbers, as the directory of a font has it. */
function checksum(table: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4)
    sum = (sum + ((table[at]! << 24) | (table[at + 1]! << 16) | (table[at + 2]! << 8) | table[at + 3]!)) | 0;
  return sum >>> 0;
}

/** Tables one after the other, each beginning at a multiple of four. */
function fontFile(tables: readonly (readonly [tag: string, body: Uint8Array, length: number])[]): Uint8Array {
  const header = 12 + 16 * tables.length;
  const file = new Uint8Array(tables.reduce((size, [, body]) => size + body.length, header));
  const out = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  out.setUint32(0, 0x10000);
  [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((value, index) =>
    out.setUint16(4 + 2 * index, value),
  );
  let at = header;
  for (const [index, [tag, body, length]] of tables.entries()) {
    const entry = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter += 1) file[entry + letter] = tag.charCodeAt(letter);
    [checksum(body), at, length].forEach((value, field) => out.setUint32(entry + 4 + 4 * field, value));
    file.set(body, at);
    at += body.length;
  }
  const head = tables.findIndex(([tag]) => tag === 'head');
  out.setUint32(out.getUint32(12 + 16 * head + 8) + 8, (0xb1b0afba - checksum(file)) >>> 0);
  return file;
}

export function subsetOf(tables: Tables, wanted: Iterable<number>): Uint8Array {
  const { view, of, outline, widths } = tables;
  const glyphs = new Set<number>();
  addWithParts(tables, 0, glyphs);
  for (const glyph of wanted) addWithParts(tables, glyph, glyphs);
  const sorted = [...glyphs].toSorted((a, b) => a - b);
  const count = sorted.at(-1)! + 1;
  const kept = Math.min(count, widths);

  const copy = (tag: string, length = of(tag)!.length) => {
    const body = new Uint8Array(padded(length));
    body.set(new Uint8Array(view.buffer, view.byteOffset + of(tag)!.at, length));
    return [tag, body, length] as const;
  };
  const source = new Uint8Array(view.buffer, view.byteOffset + of('glyf')!.at, of('glyf')!.length);
  const size = sorted.reduce((sum, glyph) => sum + padded(outline(glyph)[1] - outline(glyph)[0]), 0);
  const glyf = new Uint8Array(size);
  const loca = new Uint8Array(padded(4 * (count + 1)));
  const offsets = new DataView(loca.buffer);
  // Of glyphs that are not drawn nothing is kept, their widths neither.
  const hmtx = new Uint8Array(padded(4 * kept + 2 * (count - kept)));
  const metrics = of('hmtx')!.at;
  let end = 0;
  let next = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    offsets.setUint32(4 * glyph, end);
    if (sorted[next] !== glyph) continue;
    next += 1;
    const [from, to] = outline(glyph);
    glyf.set(source.subarray(from, to), end);
    end += padded(to - from);
    const [at, length] = glyph < kept ? [4 * glyph, 4] : [4 * kept + 2 * (glyph - kept), 2];
    const origin = metrics + (glyph < widths ? 4 * glyph : 4 * widths + 2 * (glyph - widths));
    for (let byte = 0; byte < length; byte += 1) hmtx[at + byte] = view.getUint8(origin + byte);
  }
  offsets.setUint32(4 * count, end);

  const head = copy('head');
  const headView = new DataView(head[1].buffer);
  headView.setUint32(8, 0);
  headView.setInt16(50, 1);
  const hhea = copy('hhea');
  new DataView(hhea[1].buffer).setUint16(34, kept);
  const maxp = copy('maxp');
  new DataView(maxp[1].buffer).setUint16(4, count);
  return fontFile([
    ['glyf', glyf, size],
    head,
    hhea,
    ['hmtx', hmtx, 4 * kept + 2 * (count - kept)],
    ['loca', loca, 4 * (count + 1)],
    maxp,
  ]);
}
