/** Reads which form an English verb was typed in, and gives its plain form: "settling" and "settles" are "settle". */
import type { DraftWords } from './words';

const vowels = (text: string): number => text.match(/[aeiouy]+/g)?.length ?? 0;

/** Stems that lost an e before "ing": "handl", "receiv", "chang", "invit". */
const lostE = /(?:[^aeioulr]l|[vucz]|[^s]s|[rd]g|ang|[^aeiou](?:a[gkptrdlmn]|i[dbrmntz]|u[dtrnlm]|om|yp|et))$/u;
const keepsConsonant = /(?:(?:^|[^aeiou])(?:all|ell|ill|oll|ull)|ss|ff|zz)$/u;

/** "settling" is "settle", "getting" is "get". @returns null when the word is no such form */
export function ofGerund(word: string, words: DraftWords): string | null {
  if (!/^[a-z][a-z-]*ing$/u.test(word) || word.length < 5 || words.notVerbs.includes(word)) return null;
  const stem = word.slice(0, -3);
  if (!/[aeiouy]/u.test(stem) || words.verbs.includes(word)) return null;
  if (isVerb(stem, words)) return stem;
  if (isVerb(`${stem}e`, words)) return `${stem}e`;
  if (/(?:^|[^aeiou])y$/u.test(stem) && vowels(stem) === 1 && stem.length === 2) return `${stem[0]!}ie`;
  if (/([b-df-hj-np-tv-z])\1$/u.test(stem)) {
    const single = stem.slice(0, -1);
    if (isVerb(single, words)) return single;
    const isKept =
      keepsConsonant.test(stem) && (vowels(stem) === 1 || /^(?:re|in)/u.test(stem) || !stem.endsWith('ll'));
    return isKept ? stem : single;
  }
  if (vowels(stem) === 1 && /[^aeiou][aeiou][^aeiouwxy]$/u.test(stem)) return `${stem}e`;
  return lostE.test(stem) ? `${stem}e` : stem;
}

/** "tries" is "try", "has" is "have". */
export function ofThird(word: string): string {
  if (word === 'has') return 'have';
  if (word === 'is' || word === 'are') return 'be';
  if (/[^aeiou]ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|zz|o)es$/u.test(word) ? word.slice(0, -2) : word.replace(/s$/u, '');
}

export const isVerb = (word: string, words: DraftWords): boolean =>
  words.verbs.includes(word) || words.sometimesVerbs.includes(word);

export const endsInS = (word: string): boolean => /[^siu]s$/u.test(word);

/** Behind a verb stands one of these, or nothing. */
const followsVerb = (next: string | undefined, words: DraftWords): boolean =>
  next === undefined ||
  words.determiners.includes(next) ||
  words.particles.includes(next) ||
  ((words.subjects.includes(next) || next in words.spoken) && !words.relatives.includes(next)) ||
  /^\d/u.test(next);

/** Whether the word is a verb in its plain form where it stands. */
export const isPlain = (word: string, next: string | undefined, words: DraftWords): boolean =>
  words.sometimesVerbs.includes(word) ? followsVerb(next, words) : words.verbs.includes(word);

/** Whether a phrase begins with a verb; a word unknown right before an article is one: "print a label". */
export const beginsVerb = (word: string, next: string | undefined, words: DraftWords): boolean =>
  isPlain(word, next, words) ||
  (next !== undefined &&
    words.articles.includes(next) &&
    !endsInS(word) &&
    ![words.determiners, words.particles, words.plurals, words.adjectives, words.states, words.finite].some((list) =>
      list.includes(word),
    ));

/** Whether the word is a verb as after "she": "settles a claim", but not "claims settled at once". */
export function isThird(word: string, next: string | undefined, words: DraftWords): boolean {
  if (word === 'has' || word === 'is') return true;
  if (!endsInS(word)) return false;
  const plain = ofThird(word);
  if (words.sometimesVerbs.includes(plain)) return followsVerb(next, words);
  return (
    words.verbs.includes(plain) || (next !== undefined && words.determiners.includes(next) && !isPlural(word, words))
  );
}

const isPlural = (word: string, words: DraftWords): boolean => words.plurals.includes(word);
