/** Which way a text runs, where names of one direction stand in sentences of the other. */

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** @returns whether any of it goes from right to left */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/**
 * By most of its words (UAX 9, rule HL1), not by its first letter: a sentence of the report that begins with a name goes on in the
 * report's language.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const words = text.match(/\p{L}[\p{L}\p{M}\p{Cf}'\u2019]*/gu) ?? [];
  return 2 * words.filter((word) => rightToLeft.test(word[0]!)).length > words.length ? 'rtl' : 'ltr';
}
