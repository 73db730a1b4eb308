/**
 * Makes the fonts the PDF is set in, from the complete static TTF files of npm packages: `npm run fonts`.
 * Run it again only when a face or a range changes; the output is committed, so that no build depends on it.
 * jsPDF reads plain glyf outlines and no layout tables, hence no features and no hints.
 */
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const faces = {
  'serif-regular': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-italic': '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'sans-regular': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-semibold': '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
};

/** Code points, inclusive; a face that lacks one leaves it to the sans regular. */
const ranges = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x24f], // Latin-1, Extended-A and -B
  [0x2b9, 0x2dd], // Modifier letters in names
  [0x300, 0x331], // Combining marks, for letters that have no composed form
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional, with Vietnamese
  [0x1f00, 0x1fff], // Greek Extended
  [0x2010, 0x205e], // Punctuation
  [0x2070, 0x209c], // Superscripts and subscripts
  [0x20a0, 0x20c0], // Currency
  [0x2100, 0x214f], // Letter-like symbols
  [0x2150, 0x215f], // Fractions
  [0x2190, 0x21ff], // Arrows
  [0x2200, 0x22ff], // Mathematical operators
  [0x25a0, 0x25ff], // Geometric shapes, with the mark for what cannot be drawn
  [0x2600, 0x27bf], // Symbols and dingbats
];
const text = ranges
  .map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i)))
  .join('');

/**
 * Source Sans reserves its name, so a changed copy carries another: "Attune Sans", "Attune Serif".
 * @returns a name table with family, style and PostScript name (Windows, Unicode, English)
 */
function nameTable(name) {
  const [family, style] = name.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
  const records = [
    [1, `Attune ${family}`],
    [2, style],
    [6, `Attune${family}-${style}`],
  ];
  const strings = records.map(([, value]) => Buffer.from(value, 'utf16le').swap16());
  const header = Buffer.alloc(6 + 12 * records.length);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, [id]] of records.entries()) {
    const length = strings[index].length;
    for (const [field, value] of [3, 1, 0x409, id, length, offset].entries())
      header.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    offset += length;
  }
  return Buffer.concat([header, ...strings]);
}

/** @returns the tables of an sfnt file by tag */
function readTables(sfnt) {
  return Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const offset = sfnt.readUInt32BE(at + 8);
    return {
      tag: sfnt.toString('latin1', at, at + 4),
      data: sfnt.subarray(offset, offset + sfnt.readUInt32BE(at + 12)),
    };
  });
}

const padded = (length) => (length + 3) & ~3;

function checksum(data) {
  const whole = Buffer.concat([data, Buffer.alloc(padded(data.length) - data.length)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** @returns a WOFF 1.0 file (W3C, section 3): header, directory, tables compressed one by one */
function writeWoff(tables) {
  const header = Buffer.alloc(44 + 20 * tables.length);
  const bodies = [];
  let offset = header.length;
  let sfntSize = 12 + 16 * tables.length;
  for (const [index, { tag, data }] of tables.entries()) {
    const packed = deflateSync(data, { level: 9 });
    const body = packed.length < data.length ? packed : data;
    const at = 44 + 20 * index;
    header.write(tag, at, 'latin1');
    for (const [field, value] of [offset, body.length, data.length, checksum(data)].entries())
      header.writeUInt32BE(value, at + 4 + 4 * field);
    bodies.push(body, Buffer.alloc(padded(body.length) - body.length));
    offset += padded(body.length);
    sfntSize += padded(data.length);
  }
  header.write('wOFF', 0, 'latin1');
  for (const [at, value] of [
    [4, 0x00010000],
    [8, offset],
    [16, sfntSize],
  ])
    header.writeUInt32BE(value, at);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt16BE(1, 20);
  return Buffer.concat([header, ...bodies]);
}

for (const [name, source] of Object.entries(faces)) {
  const ttf = await subsetFont(readFileSync(require.resolve(source)), text, {
    targetFormat: 'sfnt',
    noLayoutClosure: true,
    noHinting: true,
    keepFeatures: [],
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'DSIG', 'STAT', 'gasp'],
  });
  const woff = writeWoff(
    readTables(ttf).map((table) => (table.tag === 'name' ? { ...table, data: nameTable(name) } : table)),
  );
  writeFileSync(here(`${name}.woff`), woff);
  console.log(`${name}.woff ${woff.length} bytes, ${ttf.length} unpacked`);
}

const licences = fileURLToPath(new URL('../../../../public/licences/', import.meta.url));
mkdirSync(licences, { recursive: true });
for (const family of ['source-serif-4', 'source-sans-3']) {
  writeFileSync(
    `${licences}${family}-OFL.txt`,
    readFileSync(require.resolve(`@expo-google-fonts/${family}/LICENSE_FONT`)),
  );
}
