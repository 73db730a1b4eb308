import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced } from '../../../src/deliverables/pdf/text/balance';
import { clustersOf } from '../../../src/deliverables/pdf/text/clean';
import { visualOrder } from '../../../src/deliverables/pdf/text/order';
import { wrap, type Line, type Measure } from '../../../src/deliverables/pdf/text/wrap';
import { styles } from '../../../src/deliverables/pdf/tokens';

/** Every character is a point wide. */
const measure: Measure = {
  runs: (text, face) => [{ text, face }],
  clusters: (text, face) => clustersOf(text, face, () => true, new Set()),
  width: (text) => text.length,
  ink: () => ({ left: 0, bottom: 0, right: 1, top: 1 }),
  bidi: bidiFactory(),
};
const lines = (text: string, width = Infinity) => wrap([{ text, style: styles.body }], width, measure);
const seen = ({ pieces }: Line) =>
  pieces
    .toSorted((one, other) => one.x - other.x)
    .map(({ text }) => text)
    .join('');
const drawn = (text: string) => seen(lines(text)[0]!);

// In the tables Hebrew is written as code points, so that no editor turns it round: aleph to tav are \u05d0 to \u05ea.
describe('text of both directions', () => {
  it.each([
    ['one word', '\u05d0\u05d1\u05d2', '\u05d2\u05d1\u05d0'],
    [
      'a name in a sentence',
      'We met \u05d0\u05d1 \u05d2\u05d3 today at the desk',
      'We met \u05d3\u05d2 \u05d1\u05d0 today at the desk',
    ],
    ['a number in Hebrew', '\u05d0\u05d1 75% \u05d2\u05d3', '\u05d3\u05d2 75% \u05d1\u05d0'],
    ['a date in Hebrew', '\u05d0\u05d1 31.12.2027', '31.12.2027 \u05d1\u05d0'],
    ['brackets around Latin', '\u05d0\u05d1 (SLA 24/7) \u05d2\u05d3', '\u05d3\u05d2 (SLA 24/7) \u05d1\u05d0'],
    ['brackets around Hebrew', '\u05d0 (\u05d1) \u05d2', '\u05d2 (\u05d1) \u05d0'],
    ['a date in Arabic, whose hyphens part it', '\u0628 2027-12-31', '31-12-2027 \u0628'],
    ['a sentence that begins with a name', '\u05d0\u05d1: how we stand.', '\u05d1\u05d0: how we stand.'],
    [
      'a sentence in Hebrew that begins with a name',
      'Acme \u05d0\u05d1 \u05d2\u05d3.',
      '.\u05d3\u05d2 \u05d1\u05d0 Acme',
    ],
    ['a sign that only gives direction', '\u05d0\u05d1 (\u200e2027\u200e) \u05d2', '\u05d2 (2027) \u05d1\u05d0'],
  ])('%s', (_name, typed, visual) => {
    expect(drawn(typed)).toBe(visual);
  });

  it('is turned round on each line by itself, after the lines were broken', () => {
    expect(lines('\u05d0\u05d1 \u05d2\u05d3 \u05d4\u05d5', 5).map(seen)).toEqual([
      '\u05d3\u05d2 \u05d1\u05d0',
      '\u05d5\u05d4',
    ]);
  });

  it('keeps what was typed for readers who do not see it, and nothing where nothing is turned', () => {
    expect(lines('a \u05d0\u05d1 (1)')[0]!.spoken).toBe('a \u05d0\u05d1 (1)');
    expect(lines('a b (1)')[0]).not.toHaveProperty('spoken');
    expect(lines('\u65e5\u672c')[0]).not.toHaveProperty('spoken');
  });

  it('turns Latin round on no account, whatever signs were pasted into it', () => {
    expect(drawn('ab\u202ecd\u202c ef')).toContain('cd');
  });

  it('begins its lines at the right where it goes from right to left, but leaves a single line where it is', () => {
    const text = '\u05d0\u05d1 \u05d2\u05d3\u05d4 \u05d5 Acme';
    const set = lines(text, 8);
    expect(set.length).toBeGreaterThan(1);
    for (const line of set) {
      expect(line.direction).toBe('rtl');
      expect(Math.max(...line.pieces.map(({ x, width }) => x + width))).toBe(8);
    }
    expect(Math.min(...lines(text, 80)[0]!.pieces.map(({ x }) => x))).toBe(0);
  });

  it('stays at the right of the whole width when its lines are made even', () => {
    const set = balanced((width) => lines('\u05d0\u05d1\u05d2 \u05d3\u05d4 \u05d5\u05d6 \u05d7', width), 10);
    expect(set).toHaveLength(2);
    for (const line of set) expect(Math.max(...line.pieces.map(({ x, width }) => x + width))).toBeCloseTo(10);
  });

  it('is put in the order that another implementation finds', () => {
    const letters = fc.constantFrom('a', 'b', ' ', '1', '2', '\u05d0', '\u05d1', '\u0628', '.', '-', '%', '+');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1 }), (text) => {
        const bidi = bidiFactory();
        const levels = bidi.getEmbeddingLevels(text, 'ltr');
        // Without spaces at the end, which that implementation moves out of the way.
        fc.pre(text === text.trimEnd());
        expect(visualOrder([...levels.levels])).toEqual(bidi.getReorderedIndices(text, levels));
      }),
    );
  });

  it('draws every character once', () => {
    const letters = fc.constantFrom('a', 'b', ' ', '1', '\u05d0', '\u05d1', '(', ')', '.', '\u65e5', '\uac00');
    fc.assert(
      fc.property(fc.string({ unit: letters }), fc.integer({ min: 1, max: 12 }), (text, width) => {
        const sorted = (all: string) => [...all.replaceAll(' ', '').replaceAll(')', '(')].toSorted().join('');
        const set = lines(text, width);
        expect(sorted(set.map(seen).join(''))).toBe(sorted(text));
        for (const line of set) expect(line.width).toBeLessThanOrEqual(Math.max(width, 1));
      }),
    );
  });
});
