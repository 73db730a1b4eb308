/**
 * The small notation the word lists are written in, so that a translator needs no regular expressions:
 * a space is any white space or a hyphen, "-" the same or nothing, "*" any ending, "a/b" either word,
 * "<2>" up to two words in between (none of them a preposition), "<2,>" the same across commas and as few as will do,
 * "..." up to five words of any kind. Punctuation is never crossed otherwise. Case does not count.
 *
 * It is read by hand and not made an expression of the language: the lists hold thousands of phrases, and a browser
 * takes longer to make an expression ready than to look for the phrase by hand a hundred times over, twice where a text
 * has letters of one byte and then one of two ("’", "€"), and does so in the middle of somebody's typing.
 */

/** Looks for what is left of a phrase from a place of a text in lower case on; gives where it ends, or -1. */
export type Phrase = (text: string, at: number) => number;

const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xaa && code <= 0x1fff);
const isApostrophe = (code: number) => code === 39 || code === 0x2019;
const isHyphen = (code: number) => code === 45 || code === 0x2010 || code === 0x2011;
/** White space beyond Latin: 0x2000 to 0x200a and these. */
const rareSpaces = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x1680 && ((code >= 0x2000 && code <= 0x200a) || rareSpaces.has(code)));
const isEnding = (code: number) => isLetter(code) || isApostrophe(code);
const isInWord = (code: number) => isLetter(code) || isApostrophe(code) || code === 45 || code === 38;

/** The first place from here on that holds something else. */
function past(is: (code: number) => boolean, text: string, at: number): number {
  let to = at;
  while (is(text.charCodeAt(to))) to += 1;
  return to;
}

/** The longest of its kind, then less and less, until the rest is there too; `least` is where it must at least reach. */
function longest(text: string, to: number, least: number, rest: Phrase): number {
  for (let place = to; place >= least; place -= 1) {
    const end = rest(text, place);
    if (end >= 0) return end;
  }
  return -1;
}

/** Nothing is left: the last word must end here. */
const ended: Phrase = (text, at) => (isLetter(text.charCodeAt(at)) ? -1 : at);

/** From one word of a phrase to the next. */
const apart =
  (rest: Phrase): Phrase =>
  (text, at) => {
    if (isHyphen(text.charCodeAt(at))) return rest(text, at + 1);
    return longest(text, past(isSpace, text, at), at + 1, rest);
  };

const prepositions = new Set('to of for at in on by when that who with from is are be than or'.split(' '));

/** Words in between, at most so many. */
function gap(most: number, isLoose: boolean, isLazy: boolean, rest: Phrase): Phrase {
  const word = (text: string, from: number, left: number): number => {
    if (!isLetter(text.charCodeAt(from))) return -1;
    if (isLoose) {
      const end = past(isLetter, text, from);
      if (isSpace(text.charCodeAt(end)) && prepositions.has(text.slice(from, end))) return -1;
    }
    return longest(text, past(isInWord, text, from), from + 1, (_, to) => go(text, to, left - 1));
  };
  const one = (text: string, at: number, left: number): number => {
    const from = isLazy && text.charCodeAt(at) === 44 ? at + 1 : at;
    return longest(text, past(isSpace, text, from), from + 1, (_, to) => word(text, to, left));
  };
  const go = (text: string, at: number, left: number): number => {
    if (left === 0) return rest(text, at);
    const end = isLazy ? rest(text, at) : one(text, at, left);
    if (end >= 0) return end;
    return isLazy ? one(text, at, left) : rest(text, at);
  };
  return (text, at) => go(text, at, most);
}

/** A word with signs in it: "*", "-", an apostrophe. */
function spelt(word: string, rest: Phrase): Phrase {
  return word.split(/(['’*-])/).reduceRight((next, piece): Phrase => {
    if (piece === '') return next;
    if (piece === '*') return (text, at) => longest(text, past(isEnding, text, at), at, next);
    if (piece === '-')
      return (text, at) => {
        const code = text.charCodeAt(at);
        const end = isHyphen(code) || isSpace(code) ? next(text, at + 1) : -1;
        return end >= 0 ? end : next(text, at);
      };
    if (piece === "'" || piece === '’')
      return (text, at) => (isApostrophe(text.charCodeAt(at)) ? next(text, at + 1) : -1);
    return (text, at) => (text.startsWith(piece, at) ? next(text, at + piece.length) : -1);
  }, rest);
}

const plain = /^[a-z0-9]+$/;

/** The words of "a/b" that are letters alone, with their places among the others, and the others with theirs. */
interface Either {
  plain: ReadonlyMap<string, number>;
  signed: readonly { word: string; place: number }[];
}

const known = new Map<string, Either>();
const mostKnown = 2000;

/** The same families of words stand in many phrases. */
function eitherOf(token: string): Either {
  let words = known.get(token);
  if (!words) {
    const all = token.split('/').map((word, place) => ({ word, place }));
    words = {
      plain: new Map(all.flatMap(({ word, place }) => (plain.test(word) ? [[word, place]] : []))),
      signed: all.filter(({ word }) => !plain.test(word)),
    };
    if (known.size >= mostKnown) known.clear();
    known.set(token, words);
  }
  return words;
}

/** Any of the words, tried in their order. What follows a word never begins with a letter, so that one of letters is there as a whole or not at all. */
function either(token: string, rest: Phrase): Phrase {
  const words = eitherOf(token);
  const signed = words.signed.map(({ word, place }) => ({ place, look: spelt(word, rest) }));
  return (text, at) => {
    const to = past(isLetter, text, at);
    let place = words.plain.get(text.slice(at, to)) ?? Infinity;
    for (const option of signed) {
      if (place < option.place) {
        const end = rest(text, to);
        if (end >= 0) return end;
        place = Infinity;
      }
      const end = option.look(text, at);
      if (end >= 0) return end;
    }
    return place === Infinity ? -1 : rest(text, to);
  };
}

/** @param written a phrase of the notation, in lower case @returns what looks for it at the beginning of a word */
export function phraseOf(written: string): Phrase {
  const tokens = written.split(' ');
  return tokens.reduceRight((rest, token, place): Phrase => {
    const found = /^<(\d)(,?)>$/.exec(token);
    if (found) return gap(Number(found[1]), true, found[2] !== '', rest);
    if (token === '...') return gap(5, false, false, rest);
    const word = token.includes('/') ? either(token, rest) : spelt(token, rest);
    return place === 0 ? word : apart(word);
  }, ended);
}
