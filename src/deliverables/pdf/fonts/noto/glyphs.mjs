/**
 * Writes down which of the many small files of Noto Sans JP, SC and KR has which character: `npm run fonts`.
 * The ranges in their style sheets name characters that the files lack, so the files themselves are read.
 * Run it again only when one of those packages changes; the output is committed and a test holds it against the files.
 * The licences of all further scripts are copied too.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Code points, inclusive, that are looked for in these fonts (as in east-asian.ts). */
const wanted = [
  [0x1100, 0x11ff],
  [0x2000, 0x33ff],
  [0x3400, 0x9fff],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xffef],
];

/** @returns a table of a WOFF 1.0 file, unpacked */
function tableOf(woff, wantedTag) {
  const at = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => 44 + 20 * index).find(
    (entry) => woff.toString('latin1', entry, entry + 4) === wantedTag,
  );
  const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
  const body = woff.subarray(offset, offset + packed);
  return packed < length ? inflateSync(body) : body;
}

/** @returns the code points of the basic plane that a font has a glyph for (OpenType, cmap format 4) */
export function codePointsOf(woff) {
  const cmap = tableOf(woff, 'cmap');
  const found = new Set();
  for (let table = 0; table < cmap.readUInt16BE(2); table += 1) {
    const at = cmap.readUInt32BE(8 + 8 * table);
    if (cmap.readUInt16BE(at) !== 4) continue;
    const twice = cmap.readUInt16BE(at + 6);
    for (let segment = 0; segment < twice; segment += 2) {
      const [end, start, delta, range] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice].map((field) =>
        cmap.readUInt16BE(at + field + segment),
      );
      for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint += 1) {
        const listed = at + 16 + 3 * twice + segment + range + 2 * (codePoint - start);
        const glyph = range === 0 ? (codePoint + delta) & 0xffff : cmap.readUInt16BE(listed);
        if (glyph > 0) found.add(codePoint);
      }
    }
  }
  return found;
}

/** Steps from one code point to the next in base 36; "5-3" is a step of 5 and three more that follow directly. */
function inSteps(codePoints) {
  const steps = [];
  let last = 0;
  for (let index = 0; index < codePoints.length; index += 1) {
    const first = codePoints[index];
    let more = 0;
    while (codePoints[index + 1] === codePoints[index] + 1) {
      more += 1;
      index += 1;
    }
    steps.push((first - last).toString(36) + (more ? `-${more.toString(36)}` : ''));
    last = codePoints[index];
  }
  return steps.join(' ');
}

const own = new Set(
  ['sans-regular', 'serif-regular'].flatMap((face) => [...codePointsOf(readFileSync(here(`../${face}.woff`)))]),
);

for (const family of ['jp', 'sc', 'kr']) {
  const folder = `${dirname(require.resolve(`@fontsource/noto-sans-${family}/package.json`))}/files/`;
  const taken = new Set();
  const files = [];
  for (const name of readdirSync(folder)) {
    const number = /-(\d+)-400-normal\.woff$/.exec(name)?.[1];
    if (number !== undefined) files[Number(number)] = name;
  }
  const lines = Array.from(files, (name) => {
    const has = name ? [...codePointsOf(readFileSync(folder + name))].toSorted((a, b) => a - b) : [];
    const first = has.filter(
      (codePoint) =>
        !taken.has(codePoint) &&
        !own.has(codePoint) &&
        wanted.some(([from, to]) => from <= codePoint && codePoint <= to),
    );
    for (const codePoint of first) taken.add(codePoint);
    return inSteps(first);
  });
  const name = `@fontsource/noto-sans-${family}`;
  writeFileSync(
    here(`${family}.ts`),
    [
      `/** Made by glyphs.mjs. Line by line the files of ${name}, from the first: the characters each has and none before it. */`,
      `export const glyphs = \`${lines.join('\n')}\n\`;\n`,
    ].join('\n'),
  );
  console.log(`${family}: ${taken.size} characters in ${lines.filter(Boolean).length} files`);
}

for (const family of ['arabic', 'hebrew', 'jp', 'sc', 'kr']) {
  const name = `noto-sans-${family}`;
  writeFileSync(
    here(`../../../../../public/licences/${name}-OFL.txt`),
    readFileSync(`${dirname(require.resolve(`@fontsource/${name}/package.json`))}/LICENSE`),
  );
}
