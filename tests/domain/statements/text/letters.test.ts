import { describe, expect, test } from 'vitest';
import { quick } from '../../../../src/domain/statements/text/letters';

describe('An expression with ranges for the classes of Unicode', () => {
  const signs = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place));

  test.each([
    ['Latin', 0, 0x24f],
    ['Latin of Vietnam', 0x1e00, 0x1eff],
    ['Chinese', 0x4e00, 0x4eff],
  ])('knows the letters and numbers of every %s sign', (_script, from, to) => {
    for (const expression of [/^\p{L}$/iu, /^[^\p{L}]$/u, /^[-\p{L}\p{N}]$/u, /^(?:\p{N}|[\]])$/u]) {
      const told = quick(expression);
      const wrong = signs(from, to).filter((sign) => told.test(sign) !== expression.test(sign));
      expect(wrong, String(expression)).toEqual([]);
    }
  });

  test('knows every letter of Greek and Cyrillic', () => {
    const letters = signs(0x370, 0x52f).filter((sign) => /\p{L}/u.test(sign));
    expect(letters.filter((letter) => !quick(/\p{L}/u).test(letter))).toEqual([]);
  });

  test('leaves capitals, signs of its own and flags as they are', () => {
    const told = quick(/\p{Lu}[\]\\p{L}]/gu);
    expect(told.flags).toBe('gu');
    expect(told.source).toBe(String.raw`\p{Lu}[\]\\p{L}]`);
  });
});
