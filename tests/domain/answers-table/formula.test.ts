import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defused, undefused } from '../../../src/domain/answers-table/formula';

/** What a spreadsheet would run, as it would see it: spaces and quotation marks in front do not save anybody. */
const runs = /^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/;

describe('a text that a spreadsheet would take for a formula', () => {
  it.each([
    '=1+1',
    '+49 30 1234',
    '-2+3',
    '@SUM(A1)',
    '\t=tab',
    '\rcr',
    '\nlf',
    ' =1',
    '"=1',
    '＝1',
    '－1',
    '\u200b=1',
    "'=1",
  ])('gets an apostrophe in front: %j', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });

  it.each(['plain', '2026-11-21', '3', "it's", "'quoted'", '', 'a=b', '1-2', '– a dash'])(
    'is left alone otherwise: %j',
    (text) => {
      expect(defused(text)).toBe(text);
    },
  );

  it('never runs once it is defused', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[ "'=+\-@\t\r\n＝a1]{0,6}$/));
    fc.assert(
      fc.property(text, (typed) => !runs.test(defused(typed))),
      { numRuns: 300 },
    );
  });

  it('comes back as it was typed, apostrophes of its own included', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ "'=+\-@\t\r\n＝a1]{0,6}$/));
    fc.assert(
      fc.property(text, (typed) => undefused(defused(typed)) === typed),
      { numRuns: 300 },
    );
  });
});
