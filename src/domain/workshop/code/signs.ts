/** The 32 signs of codes, and how a code is written: look-alikes (0 and O, 1 and I) are left out, both of each pair. */

export const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const groupLength = 4;

/** Signs of a code of all practices, and of one of the quick way. */
export const fullLength = 28;
export const quickLength = 16;

/** What stands between signs and says nothing: spaces, line breaks, dashes of any kind, and what nobody sees. */
export const between =
  /[\s\p{Pd}\u2212_\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]+/gu;

/** @param signs 0 to 31 each @returns groups of four, "7KQ2-M9XD-…" */
export function written(signs: readonly number[]): string {
  const text = signs.map((sign) => alphabet[sign]).join('');
  return text.match(new RegExp(`.{1,${groupLength}}`, 'g'))?.join('-') ?? '';
}

/** @returns what is left without spaces and dashes, one entry a letter, small ones made capitals (those of ASCII only) */
export function lettersOf(text: string): string[] {
  return [
    ...narrow(text)
      .replace(between, '')
      .replace(/[a-z]+/g, (small) => small.toUpperCase()),
  ];
}

/** Keyboards of East Asia write each sign of ASCII twice as wide: the same letter, not one that looks like it. */
export const narrow = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const signs: ReadonlyMap<string, number> = new Map(
  [...alphabet].flatMap((letter, sign) => [
    [letter, sign],
    [letter.toLowerCase(), sign],
  ]),
);

/** Case does not matter. @returns -1 for a letter that is no sign */
export const signOf = (letter: string): number => signs.get(letter) ?? -1;
