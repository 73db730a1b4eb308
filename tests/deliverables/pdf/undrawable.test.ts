import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facesOf, measureWith } from '../../../src/deliverables/pdf/text/measure';
import { isArabic, isDrawn, isHebrew } from '../../../src/deliverables/pdf/fonts/coverage';
import { invisible, normalise } from '../../../src/deliverables/pdf/text/clean';
import { wrap } from '../../../src/deliverables/pdf/text/wrap';
import { styles } from '../../../src/deliverables/pdf/tokens';
import { undrawable } from '../../../src/deliverables/pdf/undrawable';
import { reportOf } from '../../../src/islands/report/report-of';
import { engagementWith, exampleEngagement, fonts, glyphsOf, render, today } from './support';

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
    const has = new Set([...glyphsOf(files['sans-regular']), ...glyphsOf(files['serif-regular'])]);
    const stated = Array.from({ length: 0xffff }, (_, codePoint) => codePoint).filter(isDrawn);
    expect(asRanges(stated)).toBe(asRanges([...has].toSorted((a, b) => a - b)));
  });

  it('is known of Arabic and Hebrew as well', async () => {
    const { files } = await fonts('\u0628\u05d0');
    const shaped = (codePoint: number) =>
      codePoint > 0x20 && !isDrawn(codePoint) && !/\p{Cf}/u.test(String.fromCodePoint(codePoint));
    for (const [face, has] of [
      ['noto-arabic', isArabic],
      ['noto-hebrew', isHebrew],
    ] as const) {
      const glyphs = [...glyphsOf(files[face]!)].filter(shaped).toSorted((a, b) => a - b);
      const stated = Array.from({ length: 0xffff }, (_, codePoint) => codePoint).filter(
        (one) => has(one) && shaped(one),
      );
      expect(asRanges(stated)).toBe(asRanges(glyphs));
    }
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
    30_000,
  );

  it('is every character that is not drawn: none vanishes without a mark, on whatever plane', async () => {
    const near = (from: number, to: number) =>
      fc.integer({ min: from, max: to }).map((one) => String.fromCodePoint(one));
    const unit = fc.oneof(
      { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), weight: 3 },
      { arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), weight: 2 },
      near(0x20, 0x590),
      near(0x590, 0x6ff),
      near(0x900, 0xe7f),
      near(0x2000, 0x2bff),
      near(0x3000, 0x30ff),
      near(0x4e00, 0x9fff),
      near(0xac00, 0xd7ff),
      near(0xe000, 0xffff),
      fc.constantFrom(' ', '\u0301', '\u200d', '\ufe0f', '\u0644', '\u0627', '\u{1f469}\u200d\u{1f4bb}'),
    );
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 12 }), async (text) => {
        const files = await fonts(text);
        const faces = facesOf(files);
        const lost = new Set<string>();
        const measure = measureWith(faces, files, lost);
        const [line] = wrap([{ text, style: styles.body }], Infinity, measure);
        for (const piece of line!.pieces) {
          for (const one of piece.text) expect(faces[piece.face]!.glyph(one.codePointAt(0)!)).toBeGreaterThan(0);
        }
        const read = line!.spoken ?? line!.pieces.map((piece) => piece.text).join('');
        expect(read.replace(invisible, '').trimEnd()).toBe(normalise(text).replace(invisible, '').trimEnd());
        expect(await undrawable(text)).toEqual([...lost]);
        const marks =
          line!.pieces
            .map((piece) => piece.text)
            .join('')
            .split('\u25a1').length - 1;
        expect(marks).toBeGreaterThanOrEqual(lost.size);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
