import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { woffToTtf } from '../../../src/deliverables/pdf/fonts/woff';
import { fonts } from './support';

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
    for (const family of ['source-sans-3', 'source-serif-4']) {
      expect(await readFile(`public/licences/${family}-OFL.txt`, 'utf8')).toContain('SIL Open Font License');
    }
  });
});
