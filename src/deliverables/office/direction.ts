/** Which way a text runs: office programs have to be told, of a paragraph and some of them of the stretches in it. */

const rtl =
  '\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}\\u200f';
const strongLetter = new RegExp(`[${rtl}\\p{L}\\u200e]`, 'u');
const isRtl = new RegExp(`^[${rtl}]`, 'u');
/** From the first letter to the last before one of the other direction, with the figures and signs in between. */
const stretch = new RegExp(`[${rtl}](?:[^\\p{L}\\u200e${rtl}]*[${rtl}]+)*\\p{M}*`, 'gu');

/** By the first letter that has a direction (UAX 9, P2). */
export function runsRightToLeft(text: string): boolean {
  const [letter] = strongLetter.exec(text) ?? [];
  return letter !== undefined && isRtl.test(letter);
}

/** @returns the text cut where its direction changes */
export function stretches(text: string): { text: string; rightToLeft: boolean }[] {
  const found: { text: string; rightToLeft: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(stretch)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index), rightToLeft: false });
    found.push({ text: match[0], rightToLeft: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at), rightToLeft: false });
  return found;
}
