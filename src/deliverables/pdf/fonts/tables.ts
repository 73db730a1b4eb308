/** Where the tables of a TrueType font are, and what counts its glyphs. */

/** The tables of a font file, by their tags. */
export interface Tables {
  view: DataView;
  of: (tag: string) => { at: number; length: number } | undefined;
  /** Of glyphs. */
  count: number;
  /** Of those with a width of their own; the rest is as wide as the last of them. */
  widths: number;
  /** Where a glyph's outline begins and ends in its table. */
  outline: (glyph: number) => readonly [from: number, to: number];
}

/** @throws RangeError for a file without the tables that every font has */
export function tablesOf(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = new Map<string, { at: number; length: number }>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    places.set(tag, { at: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
  }
  const at = (tag: string) => {
    const place = places.get(tag);
    if (!place) throw new RangeError(`the font has no table ${tag}`);
    return place.at;
  };
  const isLong = view.getInt16(at('head') + 50) === 1;
  const loca = at('loca');
  const offset = (glyph: number) => (isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph));
  return {
    view,
    of: (tag) => places.get(tag),
    count: view.getUint16(at('maxp') + 4),
    widths: view.getUint16(at('hhea') + 34),
    outline: (glyph) => [offset(glyph), offset(glyph + 1)],
  };
}
