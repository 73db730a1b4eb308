import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escapeXml } from '../../../src/deliverables/office/xml';
import { legible, linesOf } from '../../../src/deliverables/plain-text';
import { parseXml } from '../../support/read-back/xml';

/** Halves of characters and controls among everything else. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('an element', () => {
  it('gives back the text it was made of, but for what no XML can hold', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), (text) => {
        const root = parseXml(element('a', { said: text }, escapeXml(text))).documentElement!;
        expect(root.textContent).toBe(legible(text));
        expect(root.getAttribute('said')).toBe(legible(text).replace(/[\t\n]/g, ' '));
      }),
    );
  });

  it('is closed in itself when nothing is in it', () => {
    expect(element('a')).toBe('<a/>');
    expect(element('a', { b: 0 }, '', '')).toBe('<a b="0"/>');
    expect(element('a', {}, element('b'), 'c')).toBe('<a><b/>c</a>');
  });
});

describe('what no file can hold', () => {
  it('is named as it was typed, each once, and U+FFFD stands for it', () => {
    const lost = new Set<string>();
    expect(legible('a\u0000b\ud800c\u0000\ufffe\u0099\u007f', lost)).toBe('a\ufffdb\ufffdc\ufffd\ufffd\ufffd\ufffd');
    expect([...lost]).toEqual(['\u0000', '\ud800', '\ufffe', '\u0099', '\u007f']);
  });

  it('is no end of a line, whichever way that is written', () => {
    const lost = new Set<string>();
    expect(linesOf('a\r\nb\rc\nd\ve\ff\u0085g\u2028h\u2029', lost)).toEqual([...'abcdefgh', '']);
    expect(lost.size).toBe(0);
  });

  it('is none of what letters of any script and signs of any plane are made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lost = new Set<string>();
        legible(text, lost);
        expect([...lost].filter((sign) => !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(sign))).toEqual([]);
      }),
    );
  });
});
