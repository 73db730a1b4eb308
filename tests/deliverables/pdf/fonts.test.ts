import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { decodeGlyphs } from '../../../src/deliverables/pdf/fonts/noto/decode';
import { woffToTtf } from '../../../src/deliverables/pdf/fonts/woff';
import { fonts, glyphsOf } from './support';

describe('the fonts of the PDF', () => {
  it('unpack to TrueType', async () => {
    for (const ttf of Object.values((await fonts()).files)) expect([...ttf.subarray(0, 4)]).toEqual([0, 1, 0, 0]);
  });

  it('are refused when they are no WOFF or are cut short', async () => {
    const woff = new Uint8Array(await readFile('src/deliverables/pdf/fonts/sans-regular.woff'));
    await expect(woffToTtf(woff.subarray(4))).rejects.toThrow(RangeError);
    await expect(woffToTtf(woff.subarray(0, 2000))).rejects.toThrow(RangeError);
  });

  it('do not carry the name that their licence reserves, and ship that licence', async () => {
    for (const ttf of Object.values((await fonts()).files)) {
      const text = Buffer.from(ttf).toString('latin1').replaceAll('\0', '');
      expect(text).toContain('Attune');
      expect(text).not.toContain('Source S');
    }
    const noto = ['arabic', 'hebrew', 'jp', 'sc', 'kr'].map((family) => `noto-sans-${family}`);
    for (const family of ['source-sans-3', 'source-serif-4', ...noto]) {
      expect(await readFile(`public/licences/${family}-OFL.txt`, 'utf8')).toContain('SIL Open Font License');
    }
  });
});

describe('the fonts of further scripts', () => {
  it.each(['jp', 'sc', 'kr'] as const)(
    'have what their list says, each file what its line says: %s',
    async (family) => {
      const { glyphs } = (await import(`../../../src/deliverables/pdf/fonts/noto/${family}.ts`)) as { glyphs: string };
      const folder = `node_modules/@fontsource/noto-sans-${family}/files`;
      const stated = decodeGlyphs(glyphs);
      const wrong: string[] = [];
      const found = new Map<number, number>();
      const files = (await readdir(folder))
        .map((name) => Number(/-(\d+)-400-normal\.woff$/.exec(name)?.[1]))
        .filter((file) => !Number.isNaN(file))
        .toSorted((a, b) => a - b);
      for (const file of files) {
        const woff = new Uint8Array(await readFile(`${folder}/noto-sans-${family}-${file}-400-normal.woff`));
        for (const codePoint of glyphsOf(await woffToTtf(woff))) {
          if (!found.has(codePoint)) found.set(codePoint, file);
        }
      }
      for (const [codePoint, file] of stated)
        if (found.get(codePoint) !== file) wrong.push(`${codePoint.toString(16)} in ${file}`);
      expect(wrong).toEqual([]);
      expect(stated.size).toBeGreaterThan(13_000);
      expect(stated.get(0x53f0)).toBe(found.get(0x53f0));
      // Nothing is left out that could be drawn: every ideograph and syllable that a file has is in the list.
      const missing = [...found.keys()].filter(
        (codePoint) =>
          /[\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3]/.test(String.fromCharCode(codePoint)) && !stated.has(codePoint),
      );
      expect(missing).toEqual([]);
    },
  );
});
