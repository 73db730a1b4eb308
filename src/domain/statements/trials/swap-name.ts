/** The swap test (handbook 2.1): the mission as it would read if a competitor said it. */

export interface SwapWords {
  /** Words that become the name: "we", "us". */
  names: readonly string[];
  /** Words that become the name's: "our". */
  possessives: readonly string[];
  /** Ends of "we’re" and the like, as the words they stand for: "are". */
  contractions: Readonly<Record<string, string>>;
  /** What makes a name possessive: "’s". */
  possessiveEnd: string;
  /** What stands for a word of one’s own: "…". */
  ownWord: string;
}

export interface SwapPiece {
  text: string;
  /** It stands in the place of what was said of oneself. */
  isSwapped: boolean;
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");

/**
 * @param own the organisation's name and its brand word; either may be empty. A brand word is only taken out where it stands
 *   in quotation marks: elsewhere it is a word like any other
 * @param rival the name put in; with none the wording comes back as it is
 */
export function withRival(
  wording: string,
  own: { name: string; brand: string },
  rival: string,
  words: SwapWords,
): SwapPiece[] {
  const name = rival.trim();
  if (name === '') return wording === '' ? [] : [{ text: wording, isSwapped: false }];
  const any = (list: readonly string[]) => list.map(escape).join('|');
  const ownName = own.name.trim();
  const brand = own.brand.trim().replace(/^[“"]|[”"]$/gu, '');
  const parts = [
    ...(ownName === '' ? [] : [`(?<name>${escape(ownName)})`]),
    ...(brand === '' ? [] : [`(?<=[“"‘])(?<brand>${escape(brand)})(?=[”"’])`]),
    `(?<short>${any(words.names)})['’](?<end>${any(Object.keys(words.contractions))})`,
    `(?<possessive>${any(words.possessives)})`,
    `(?<pronoun>${any(words.names)})`,
  ];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const pieces: SwapPiece[] = [];
  const say = (text: string, isSwapped: boolean) => {
    if (text !== '') pieces.push({ text, isSwapped });
  };
  let at = 0;
  for (const match of wording.matchAll(pattern)) {
    const { brand: isBrand, end, possessive, short } = match.groups ?? {};
    // "US" is a country, "us" is not.
    if (/^\p{Lu}{2,}$/u.test(match[0]) && match.groups?.['pronoun'] && wording !== wording.toUpperCase()) continue;
    say(wording.slice(at, match.index), false);
    if (isBrand) say(words.ownWord, true);
    else if (short && end) {
      say(name, true);
      say(` ${words.contractions[end.toLowerCase()] ?? ''}`, false);
    } else say(possessive ? name + words.possessiveEnd : name, true);
    at = match.index + match[0].length;
  }
  say(wording.slice(at), false);
  return pieces;
}
