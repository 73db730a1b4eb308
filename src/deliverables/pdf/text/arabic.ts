/**
 * Joins Arabic letters by the presentation forms of Unicode (blocks U+FB50 and U+FE70): jsPDF knows no layout tables of a font.
 * A letter that has no such forms, as a few of Pashto and Sindhi, stands unjoined.
 */

/** In the order Unicode lists them: alone, at the end of a word, at its beginning, within it. */
type Forms = readonly [alone: string, end: string, beginning?: string, within?: string];

const tatweel = '\u0640';
const zeroWidthNonJoiner = '\u200c';
const zeroWidthJoiner = '\u200d';
const alefs = /^[\u0622\u0623\u0625\u0627]/;

const withMark = (forms: readonly string[] = [], mark: string) => forms.map((form) => form + mark);

/** Letters, and lam with alef, whose forms follow each other in the blocks; found by what each form decomposes to. */
function readForms(): Map<string, Forms> {
  const found = new Map<string, string[]>();
  for (const [from, to] of [
    [0xfb50, 0xfbb1],
    [0xfbd3, 0xfbe9],
    [0xfbfc, 0xfbff],
    [0xfe80, 0xfefc],
  ] as const) {
    for (let codePoint = from; codePoint <= to; codePoint += 1) {
      const form = String.fromCharCode(codePoint);
      const letter = form.normalize('NFKC');
      if (letter !== form) found.set(letter, [...(found.get(letter) ?? []), form]);
    }
  }
  // The initial and medial of U+0649 (Uighur) stand in the first block, its other forms in the second.
  const [beginning = '', within = '', alone = '', end = ''] = found.get('\u0649') ?? [];
  found.set('\u0649', [alone, end, beginning, within]);
  // Letters of Kurdish without forms of their own, written as others are, with or without a mark.
  found.set('\u06ce', withMark(found.get('\u0649'), '\u065a'));
  found.set('\u06b5', withMark(found.get('\u0644'), '\u065a'));
  found.set('\u06d5', ['\u06d5', '\ufeea']);
  found.set('\u0695', ['\u0695', '\u0695']);
  return new Map([...found].filter((entry): entry is [string, [string, string]] => entry[1].length > 1));
}

let known: Map<string, Forms> | undefined;
const formsOf = (letter: string | undefined): Forms | undefined =>
  letter === undefined ? undefined : (known ??= readForms()).get(letter);

/** @returns whether the next letter, if it joins, is written onto this one */
function joinsOn(character: string | undefined): boolean {
  if (character === undefined || character.endsWith(zeroWidthNonJoiner)) return false;
  if (character.endsWith(zeroWidthJoiner) || character.startsWith(tatweel)) return true;
  return formsOf(character[0])?.[2] !== undefined;
}

/** @returns whether it is written onto the letter before it, if that joins */
const joinsBack = (character: string | undefined): boolean =>
  character !== undefined &&
  (formsOf(character[0]) !== undefined || character.startsWith(tatweel) || character.startsWith(zeroWidthJoiner));

/**
 * @param characters as people count them, in the order typed, marks and joiners with their letters
 * @returns for each, what is drawn in its place; lam with alef is one sign, in the place of the lam, and nothing in the alef's
 */
export function joined(characters: readonly string[]): string[] {
  const drawn: string[] = [];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index]!;
    const lamAlef =
      character.startsWith('\u0644') &&
      !character.endsWith(zeroWidthNonJoiner) &&
      alefs.test(characters[index + 1] ?? '');
    const forms = formsOf(lamAlef ? character[0]! + characters[index + 1]![0]! : character[0]);
    const before = joinsOn(characters[index - 1]);
    const after = !lamAlef && joinsOn(character) && joinsBack(characters[index + 1]);
    const letter = forms?.[after ? (before ? 3 : 2) : before ? 1 : 0] ?? character[0] ?? '';
    drawn.push(letter + character.slice(1) + (lamAlef ? characters[index + 1]!.slice(1) : ''));
    if (lamAlef) {
      drawn.push('');
      index += 1;
    }
  }
  return drawn;
}
