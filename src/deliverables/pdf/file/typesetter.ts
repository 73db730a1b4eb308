/**
 * Writes text as PDF has it, by the numbers of its glyphs, and in the end the fonts that hold those glyphs. jsPDF could do both;
 * it reads every font whole, and takes its tables of characters and names into the file.
 */
import type { AnyFace } from '../fonts/faces';
import type { TrueType } from '../fonts/truetype';
import type { Faces } from '../text/measure';
import { deflated, latin, type Stream } from './pack';

export interface Typesetter {
  /** A face's name in the page's content. */
  name: (face: AnyFace) => string;
  /** A text in that face as a string of the page's content: each sign the two bytes of its glyph's number. */
  show: (face: AnyFace, text: string) => string;
  /** The fonts of everything shown so far. @param next a number for an object */
  write: (next: () => number) => FontObjects;
}

export interface FontObjects {
  /** Entries of the dictionary of fonts. */
  resources: string;
  objects: Map<number, string>;
  streams: Map<number, Stream>;
}

interface Used {
  name: string;
  font: TrueType;
  /** What is written for each UTF-16 unit. */
  codes: Map<number, string>;
  /** What each glyph stands for, by its number. */
  meanings: Map<number, number>;
}

const hex = (value: number) => value.toString(16).padStart(4, '0');
const escapes: Readonly<Record<string, string>> = { '(': '\\(', ')': '\\)', '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const code = (glyph: number) =>
  String.fromCharCode(glyph >> 8, glyph & 0xff).replace(/[()\\\n\r]/g, (sign) => escapes[sign]!);
const fixed = (value: number) => String(Math.round(value * 100) / 100);
const mostInBlock = 100;

/** Tells readers which letter a glyph is. */
function meaningsOf({ meanings }: Used): string {
  const lines = [...meanings].toSorted(([a], [b]) => a - b).map(([glyph, unit]) => `<${hex(glyph)}><${hex(unit)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += mostInBlock) {
    const block = lines.slice(from, from + mostInBlock);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Six capitals before a font's name say that it is not whole; which six tells parts of one font apart. */
const partName = (face: AnyFace) => `ATTUNE+${face}`;

function writeFont(face: AnyFace, used: Used, next: () => number, { objects, streams }: FontObjects): number {
  const { font, meanings } = used;
  const glyphs = [...meanings.keys()].toSorted((a, b) => a - b);
  const { box, ascent, descent, capHeight, italicAngle } = font.figures();
  const [file, toUnicode, descriptor, descendant, whole] = [next(), next(), next(), next(), next()] as const;
  const subset = font.subset(glyphs);
  const name = partName(face);
  streams.set(file, deflated(`/Length1 ${subset.length}`, subset));
  streams.set(toUnicode, deflated('', latin(meaningsOf(used))));
  objects.set(
    descriptor,
    `<</Type/FontDescriptor/FontName/${name}/FontFile2 ${file} 0 R/FontBBox[${box.join(' ')}]/Flags ${italicAngle ? 96 : 32}` +
      `/StemV 0/ItalicAngle ${fixed(italicAngle)}/Ascent ${ascent}/Descent ${descent}/CapHeight ${capHeight}>>`,
  );
  const widths = glyphs.map((glyph) => `${glyph}[${fixed(font.advance(glyph))}]`).join('');
  objects.set(
    descendant,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/DW 1000` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[${widths}]>>`,
  );
  objects.set(
    whole,
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/ToUnicode ${toUnicode} 0 R/DescendantFonts[${descendant} 0 R]>>`,
  );
  return whole;
}

export function createTypesetter(faces: Faces): Typesetter {
  const all = new Map<AnyFace, Used>();
  const use = (face: AnyFace): Used => {
    const known = all.get(face);
    if (known) return known;
    const used = { name: `F${all.size + 1}`, font: faces[face]!, codes: new Map(), meanings: new Map() };
    all.set(face, used);
    return used;
  };
  const codeOf = ({ font, codes, meanings }: Used, unit: number): string => {
    const glyph = font.glyph(unit);
    if (glyph && !meanings.has(glyph)) meanings.set(glyph, unit);
    const found = glyph ? code(glyph) : '';
    codes.set(unit, found);
    return found;
  };
  return {
    name: (face) => use(face).name,
    show: (face, text) => {
      const used = use(face);
      let shown = '';
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at);
        shown += used.codes.get(unit) ?? codeOf(used, unit);
      }
      return shown && `(${shown})`;
    },
    write: (next) => {
      const written: FontObjects = { resources: '', objects: new Map(), streams: new Map() };
      for (const [face, used] of all) written.resources += `/${used.name} ${writeFont(face, used, next, written)} 0 R`;
      return written;
    },
  };
}
