/** Which capitals of a part are names, and which only began what was typed. */
import type { DraftWords } from './words';

type Parts = Readonly<Record<string, string | undefined>>;

/** Endings of ordinary words: "travellers", "patients", "missing". */
const ordinaryEnding =
  /(?:[^aeiou]ing|[a-z]{2}ed|ly|tions?|sions?|ments?|ness|it(?:y|ies)|ful|less|able|ible|ous|[ctv]ive|[cnru]al|[a-z]{2}[^l]ers?|t?ors?|ants?|(?:[ei]|[a-z]d)ents?|ists?|ees?|ance|ence|ships?|holds?|ings)$/u;
/** Parts that begin with what somebody does or feels. */
const doing = new Set(['done', 'behaviour', 'always', 'feeling', 'pain', 'goal']);
/** As much of a long text is read for names. */
const read = 4000;

/** Forms of "be", "see", "do" and the like, which no place or firm is called by. */
const doingNow = /^(?:be|see|do|go|undergo|agree|flee|queue|queu|argu|continu|age)ing$/u;
/** Parts that name people. */
const ofPeople = new Set(['who', 'group']);
/** "Users", "Clinics": several, and no people of a country such as "Germans". */
const several = /[^siu]s$(?<![a-z]{2}ans)(?<!^(?:scots|brits|poles|danes|swedes|turks|greeks|czechs|finns))/u;

/** @returns whether a capital at the beginning of this part is meant; null where none can be */
export type Keeps = (part: string, word: string, next: string) => boolean | null;

/**
 * A capital is meant when the word stands with one in the middle of a sentence somewhere, or when the user begins other parts
 * small; it is not when the word is an ordinary one, or stands small elsewhere.
 *
 * @param texts what else the user typed: the organisation's name, the foundation; a name stands there as in the parts
 */
export function namesIn(parts: Parts, texts: readonly string[], words: DraftWords): Keeps {
  const typed = Object.values(parts).filter((text) => text !== undefined && text !== '') as string[];
  const names = new Set(words.proper);
  const small = new Set<string>();
  for (const text of [...typed, ...texts]) {
    const begun = text.slice(0, read);
    for (const [, word] of begun.matchAll(/(?<=[\p{L}\p{N},'’)-] )(\p{Lu}[\p{L}\p{M}]*)/gu)) names.add(word!);
    for (const [word] of begun.matchAll(/(?<![\p{L}'’-])\p{Ll}[\p{L}\p{M}]*/gu)) small.add(word);
  }
  // A name on its own, as in the organisation's field, is one.
  for (const text of texts) if (/^\S+$/u.test(text.trim())) names.add(text.trim());
  const beginsSmall = typed.filter((text) => /^\s*\p{Ll}/u.test(text)).length;
  return (part, word, next) => {
    const lower = word.toLowerCase();
    if (words.proper.includes(word)) return true;
    if (words.articles.includes(lower)) return null;
    if (isOrdinary(lower, words)) return false;
    if (names.has(word)) return true;
    if (small.has(lower) || ordinaryEnding.test(lower) || doingNow.test(lower)) return false;
    const isAlone = next === '' || next === words.and || words.nounEnds.includes(next);
    if (ofPeople.has(part) && isAlone && several.test(lower)) return false;
    if (beginsSmall > 0) return true;
    // "Anna rings back" names who rings; "Rebook" does not.
    return !doing.has(part) || (part === 'always' && /[^siu]s$/u.test(next));
  };
}

const isOrdinary = (word: string, words: DraftWords): boolean =>
  [
    words.ordinary,
    words.verbs,
    words.sometimesVerbs,
    words.determiners,
    words.subjects,
    words.particles,
    words.states,
    words.adjectives,
    words.plurals,
    words.singulars,
    words.measures,
    words.rhythms,
    words.habits,
    words.nounEnds,
    words.finite,
  ].some((list) => list.includes(word)) || word in words.denials;
