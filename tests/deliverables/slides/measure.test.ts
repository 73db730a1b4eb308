import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsRightToLeft } from '../../../src/deliverables/office/direction';
import { fitted, heightOf, lineCount, shortened, textWidth } from '../../../src/deliverables/slides/text/measure';
import { longWord, names } from '../../fixtures/hostile/engagement';

const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const size = fc.integer({ min: 6, max: 60 });
const width = fc.integer({ min: 40, max: 900 });

describe('the width of text', () => {
  it('is never less than what Calibri takes', () => {
    // Advance widths of Calibri Regular, in 2048ths of the size.
    const sentence = 'Have one executive accept the role of sponsor in writing';
    const letters = 'abcdefghiklnoprstuvwxH ';
    const advances = [
      981, 1076, 866, 1076, 1019, 625, 964, 1076, 470, 931, 470, 1076, 1080, 1076, 714, 801, 686, 1076, 925, 1464, 887,
      1276, 463,
    ];
    const real = [...sentence].reduce((sum, sign) => sum + (advances[letters.indexOf(sign)] ?? Number.NaN), 0) / 2048;
    expect(textWidth(sentence, 1)).toBeGreaterThan(real);
    expect(textWidth(sentence, 1)).toBeLessThan(real * 1.25);
  });

  it('grows with the text and with its size', () => {
    fc.assert(
      fc.property(text, text, size, (one, other, points) => {
        expect(textWidth(one + other, points)).toBeGreaterThanOrEqual(textWidth(one, points) - 1e-6);
        expect(textWidth(one, points * 2)).toBeCloseTo(textWidth(one, points) * 2, 6);
      }),
    );
  });
});

describe('lines', () => {
  it('hold a word longer than a line over several', () => {
    const run = { text: longWord, size: 12 };
    expect(lineCount([run], 200)).toBeGreaterThanOrEqual(Math.ceil(textWidth(longWord, 12) / 200));
  });

  it('are broken between the signs of a script without spaces', () => {
    const run = { text: names.japanese.repeat(10), size: 10 };
    const least = Math.ceil(textWidth(run.text, 10) / 200);
    expect(lineCount([run], 200)).toBeLessThanOrEqual(least + 1);
  });

  it('are fewer or as many in a wider box', () => {
    fc.assert(
      fc.property(text, size, width, (said, points, wide) => {
        const run = { text: said, size: points };
        expect(lineCount([run], wide * 2)).toBeLessThanOrEqual(lineCount([run], wide));
      }),
    );
  });
});

describe('fitting', () => {
  it('gives paragraphs that are as high as the box at most, or none', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), size, width, (said, points, wide) => {
        const set = said.map((each) => ({ runs: [{ text: each, size: points }], after: 4 }));
        const found = fitted(set, { width: wide, height: 120 }, 0.5);
        if (found) expect(heightOf(found, wide)).toBeLessThanOrEqual(120);
        else expect(heightOf(set, wide)).toBeGreaterThan(120);
      }),
    );
  });

  it('shortens to the lines there are, and says so by an ellipsis', () => {
    fc.assert(
      fc.property(text, size, fc.integer({ min: 1, max: 4 }), (said, points, lines) => {
        const run = { text: said, size: points };
        const short = shortened(run, 300, lines);
        expect(lineCount([short], 300)).toBeLessThanOrEqual(lines);
        if (short.text !== said) {
          expect(short.text.endsWith('…')).toBe(true);
          expect(said.startsWith(short.text.slice(0, -1))).toBe(true);
        }
      }),
    );
  });
});

describe('the direction of a paragraph', () => {
  it.each([
    [names.hebrew, true],
    [names.arabic, true],
    ['15% רכבת', true],
    ['NPS רכבת', false],
    [names.japanese, false],
    ['2026', false],
    ['', false],
  ])('of %j is that of its first letter', (said, isRightToLeft) => {
    expect(runsRightToLeft(said)).toBe(isRightToLeft);
  });
});
