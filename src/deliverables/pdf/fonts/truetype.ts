/** Reads TrueType fonts as far as a PDF needs them, and nothing of them before it is asked for. */
import { subsetOf } from './embedded';
import { tablesOf, type Tables } from './tables';

/** Where the ink of a glyph is, in units of the font. */
export interface GlyphBox {
  xMin: number;
  yMin: number;
  xMax: number;
  yMax: number;
}

/** What a font says of all its letters, in thousandths of their size. */
export interface FaceFigures {
  box: readonly [number, number, number, number];
  ascent: number;
  descent: number;
  capHeight: number;
  /** In degrees. */
  italicAngle: number;
}

export interface TrueType {
  /** @returns the glyph's number, 0 where the font has none */
  glyph: (codePoint: number) => number;
  /** In thousandths of the size. */
  advance: (glyph: number) => number;
  /** @returns null for a glyph without ink */
  box: (glyph: number) => GlyphBox | null;
  unitsPerEm: number;
  figures: () => FaceFigures;
  /** @returns a font with these glyphs under the same numbers, and with nothing that a PDF does not read */
  subset: (glyphs: Iterable<number>) => Uint8Array;
}

/** The table of characters of the basic plane: format 4, which every one of these fonts has. @throws RangeError without it */
function charactersAt({ view, of }: Tables): number {
  const { at } = of('cmap')!;
  for (let index = 0; index < view.getUint16(at + 2); index += 1) {
    const table = at + view.getUint32(at + 8 + 8 * index);
    if (view.getUint16(table) === 4) return table;
  }
  throw new RangeError('the font has no table of characters that can be read');
}

function glyphFinder(tables: Tables): (codePoint: number) => number {
  const { view } = tables;
  const table = charactersAt(tables);
  const twice = view.getUint16(table + 6);
  const ends = table + 14;
  return (codePoint) => {
    let low = 0;
    let high = twice / 2 - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.getUint16(ends + 2 * middle) < codePoint) low = middle + 1;
      else high = middle;
    }
    const start = ends + twice + 2 + 2 * low;
    const first = view.getUint16(start);
    if (codePoint > 0xfffe || codePoint < first || codePoint > view.getUint16(ends + 2 * low)) return 0;
    const delta = view.getUint16(start + twice);
    const range = view.getUint16(start + 2 * twice);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(start + 2 * twice + range + 2 * (codePoint - first));
    return glyph && (glyph + delta) & 0xffff;
  };
}

function figuresOf({ view, of }: Tables, unitsPerEm: number): FaceFigures {
  const share = (value: number) => Math.round((value * 1000) / unitsPerEm);
  const head = of('head')!.at;
  const hhea = of('hhea')!.at;
  const os2 = of('OS/2');
  const post = of('post');
  const ascent = view.getInt16(hhea + 4);
  const hasCapHeight = os2 && view.getUint16(os2.at) > 1;
  const box = [36, 38, 40, 42].map((field) => share(view.getInt16(head + field))) as [number, number, number, number];
  return {
    box,
    ascent: share(ascent),
    descent: share(view.getInt16(hhea + 6)),
    capHeight: share(hasCapHeight ? view.getInt16(os2.at + 88) : ascent),
    italicAngle: post ? view.getInt32(post.at + 4) / 65_536 : 0,
  };
}

/** @param bytes a whole font file, its outlines in `glyf` @throws RangeError where it lacks a table */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = tablesOf(bytes);
  const { view, of } = tables;
  const unitsPerEm = view.getUint16(of('head')!.at + 18);
  const hmtx = of('hmtx')!.at;
  const glyf = of('glyf')!.at;
  return {
    glyph: glyphFinder(tables),
    advance: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, tables.widths - 1)) * 1000) / unitsPerEm,
    box: (glyph) => {
      const [from, to] = tables.outline(glyph);
      if (from === to) return null;
      const [xMin, yMin, xMax, yMax] = [2, 4, 6, 8].map((field) => view.getInt16(glyf + from + field)) as [
        number,
        number,
        number,
        number,
      ];
      return { xMin, yMin, xMax, yMax };
    },
    unitsPerEm,
    figures: () => figuresOf(tables, unitsPerEm),
    subset: (glyphs) => subsetOf(tables, glyphs),
  };
}
