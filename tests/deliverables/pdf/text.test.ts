import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, normalise, toRuns } from '../../../src/deliverables/pdf/text/clean';
import { wrap, type Measure } from '../../../src/deliverables/pdf/text/wrap';
import { styles } from '../../../src/deliverables/pdf/tokens';

const latin = (codePoint: number) => codePoint < 0x250;
const runsOf = (text: string, has = (_: string, codePoint: number) => latin(codePoint)) => {
  const lost = new Set<string>();
  return { runs: toRuns(text, 'serif-regular', has, lost), lost: [...lost] };
};
const textOf = (text: string) =>
  runsOf(text)
    .runs.map((run) => run.text)
    .join('');

describe('cleaning text for the PDF', () => {
  it('composes letters, opens ligatures and turns tabs and controls into spaces', () => {
    expect(normalise('Zu\u0308rich\ta\u0007b \ufb01n')).toBe('Z\u00fcrich a b fin');
  });

  it('drops marks that have no shape and reports none of them', () => {
    expect(runsOf('co\u00adop\u200b\u202e')).toEqual({ runs: [{ face: 'serif-regular', text: 'coop' }], lost: [] });
  });

  it('takes the first face that has a glyph', () => {
    const has = (face: string, codePoint: number) =>
      latin(codePoint) || (face === 'sans-regular' && codePoint === 0x25cf);
    expect(runsOf('a\u25cfb', has).runs).toEqual([
      { face: 'serif-regular', text: 'a' },
      { face: 'sans-regular', text: '\u25cf' },
      { face: 'serif-regular', text: 'b' },
    ]);
  });

  it('shows one mark for an emoji of several code points and reports it as typed', () => {
    const woman = '\u{1f469}\u200d\u{1f4bb}';
    expect(runsOf(`a ${woman} b`)).toMatchObject({ lost: [woman] });
    expect(textOf(`a ${woman} b`)).toBe(`a ${mark} b`);
  });

  it('survives half a surrogate pair', () => {
    expect(textOf('a\ud83db')).toBe(`a${mark}b`);
  });

  it('loses nothing silently: what is drawn is what was typed, or a mark stands for it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { runs, lost } = runsOf(text);
        const drawn = runs.map((run) => run.text).join('');
        expect(drawn.includes(mark)).toBe(lost.length > 0);
        expect([...drawn].every((one) => one === mark || latin(one.codePointAt(0)!))).toBe(true);
      }),
    );
  });
});

describe('wrapping', () => {
  const measure: Measure = {
    runs: (text, face) => [{ text, face }],
    clusters: (text, face) => [...text].map((one) => ({ text: one, face })),
    ink: () => ({ left: 0, bottom: 0, right: 1, top: 1 }),
    bidi: null,
    width: (text) => [...text].length,
  };
  const wrapped = (text: string, width: number) =>
    wrap([{ text, style: styles.body }], width, measure).map((line) => line.pieces.map((piece) => piece.text).join(''));

  it('breaks at spaces and after hyphens', () => {
    expect(wrapped('one two-three four', 8)).toEqual(['one two-', 'three', 'four']);
  });

  it('cuts a word no line can hold', () => {
    expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('gives one empty line for no text', () => {
    expect(wrapped('', 10)).toEqual(['']);
  });

  it('keeps every character but spaces, in order, and no line is too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '/') }),
        fc.integer({ min: 1, max: 12 }),
        (text, width) => {
          const lines = wrapped(text, width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('keeps the style of each stretch', () => {
    const [line] = wrap(
      [
        { text: 'You are ', style: styles.finding },
        { text: 'reactive', style: styles.findingLevel },
      ],
      100,
      measure,
    );
    expect(line!.pieces.map(({ text, style }) => [text, style])).toEqual([
      ['You are ', styles.finding],
      ['reactive', styles.findingLevel],
    ]);
  });
});
