import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { isDrawn } from '../../../src/deliverables/pdf/fonts/coverage';
import { undrawable } from '../../../src/deliverables/pdf/undrawable';
import { reportOf } from '../../../src/islands/report/report-of';
import { engagementWith, exampleEngagement, fonts, render, today } from './support';

/** @returns the code points of the basic plane that a face has a glyph for */
function glyphsOf(face: string, bytes: Uint8Array): Set<number> {
  const doc = new jsPDF();
  doc.addFileToVFS(face, Buffer.from(bytes).toString('latin1'));
  doc.addFont(face, face, 'normal', undefined, 'Identity-H');
  doc.setFont(face, 'normal');
  const { metadata } = doc.getFont() as unknown as { metadata: { characterToGlyph: (codePoint: number) => number } };
  const all = Array.from({ length: 0xffff - 0x20 }, (_, index) => index + 0x20);
  return new Set(all.filter((codePoint) => metadata.characterToGlyph(codePoint) > 0));
}

const asRanges = (codePoints: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = ranges.at(-1);
    if (last && last[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges
    .map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`))
    .join(' ');
};

describe('what the PDF cannot draw', () => {
  it('is known from the coverage exactly as from the fonts', async () => {
    const { files } = await fonts();
    const has = new Set([...glyphsOf('sans', files['sans-regular']), ...glyphsOf('serif', files['serif-regular'])]);
    const stated = Array.from({ length: 0xffff }, (_, codePoint) => codePoint).filter(isDrawn);
    expect(asRanges(stated)).toBe(asRanges([...has].toSorted((a, b) => a - b)));
  });

  it('is nothing for the example', async () => {
    expect(await undrawable(reportOf(exampleEngagement(), today))).toEqual([]);
  });

  it.each(['Acme 🚀 日本', 'بنك الشرق', 'Zoë e\u0301 👩‍👩‍👧 \t x', 'Łódź Ελληνικά Їжак Hưởng'])(
    'is the same before the download as after it: %s',
    async (name) => {
      const engagement = engagementWith(name, {
        'complaint-tracking': { kind: 'level', level: 3, evidence: 'Noted ☃ by 山田 in ½ hour ≥ 60 %' },
      });
      const { lost } = await render(engagement);
      const before = await undrawable(reportOf(engagement, today));
      expect(before.toSorted()).toEqual(lost.toSorted());
    },
  );
});
