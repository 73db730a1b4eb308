import { describe, expect, it } from 'vitest';
import { balanced } from '../../../src/deliverables/pdf/text/balance';
import { wrap, type Measure } from '../../../src/deliverables/pdf/text/wrap';
import { styles } from '../../../src/deliverables/pdf/tokens';

/** Every character is ten points wide. */
const measure: Measure = {
  runs: (text, face) => [{ text, face }],
  clusters: (text, face) => [...text].map((one) => ({ text: one, face })),
  ink: () => ({ left: 0, bottom: 0, right: 1, top: 1 }),
  bidi: null,
  width: (text) => 10 * text.length,
};
const at = (text: string) => (width: number) => wrap([{ text, style: styles.finding }], width, measure);

describe('a heading of several lines', () => {
  it('leaves no word alone on its last line', () => {
    const text = 'three of their answers are not quite well known';
    expect(at(text)(430).at(-1)!.pieces[0]!.text).toBe('known');
    const lines = balanced(at(text), 430);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)!.pieces[0]!.text).toBe('are not quite well known');
  });

  it('stays one line when it is one', () => {
    expect(balanced(at('one line'), 430)).toHaveLength(1);
  });

  it('never takes more lines and never more width', () => {
    const text = `short ${'w'.repeat(60)} and ${'x'.repeat(20)} more of it all`;
    const lines = balanced(at(text), 300);
    expect(lines).toHaveLength(at(text)(300).length);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(300);
  });
});
