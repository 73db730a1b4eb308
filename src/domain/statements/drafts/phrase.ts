/** Reads what sort of phrase was typed: a clause, something one does, a thing, or a state. */
import { beginsVerb, endsInS, isPlain, isThird, ofGerund, ofThird } from './verbs';
import type { DraftWords } from './words';

export const wordsIn = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}%€$£][\p{L}\p{M}\p{N}'’%-]*/gu) ?? []).map((word) => word.toLowerCase().replaceAll('’', "'"));

export const firstWord = (text: string): string => /^[\p{L}'’-]+/u.exec(text)?.[0].toLowerCase() ?? '';

export const isLatin = (text: string): boolean => /^[^\p{L}]*\p{Script=Latin}/u.test(text);

const participle = /(?:[^aeiou]|[aeiou]{1,2}[^aeiou]+)ed$/u;
/** Several things rather than what one does: "bookings". */
const nounInS = /(?:ing|er|or|ion|ment|ance|time|ee)s$|ities$/u;
/** Subjects that stand behind a verb in the same form, or only there. */
const objects = new Set(['it', 'you', 'us', 'me', 'myself']);
/** Enough of a phrase to know what it is. */
const enough = 24;

/** Whether the phrase has a subject and its verb: "their boiler breaks", but not "a broken boiler". */
export function isClause(text: string, words: DraftWords): boolean {
  const all = wordsIn(/^[^,;:(]*/u.exec(text.slice(0, 400))![0]).slice(0, enough);
  const [first = ''] = all;
  if (all.length < 2) return false;
  if (words.subjects.includes(first) && !words.nounEnds.includes(all[1]!)) return true;
  // "They're", "it's", "we've".
  const [subject = '', short] = first.split("'");
  if (short !== undefined && words.subjects.includes(subject) && ['re', 's', 've', 'll', 'd', 'm'].includes(short))
    return true;
  const determined = words.determiners.includes(first);
  const isFunction = (word: string) =>
    words.determiners.includes(word) || words.particles.includes(word) || words.adjectives.includes(word);
  for (const [at, word] of all.entries()) {
    if (at === 0) continue;
    const before = all[at - 1]!;
    // Behind "who" or "that" another sentence begins.
    if (['who', 'that', 'which', 'whose', 'where'].includes(word)) return false;
    // "Forms nobody reads", "refund the day it is handed in".
    const isLinked = words.particles.includes(before) || words.nounEnds.includes(before);
    if (!determined && !isLinked && (words.relatives.includes(word) || words.articles.includes(word))) return false;
    if (words.finite.includes(word)) return true;
    if (determined && words.subjects.includes(word) && !objects.has(word)) return true;
    if (isFunction(before) || word === words.and) continue;
    const next = all[at + 1];
    // "The number of service calls" and "fewer missed visits" end in what is counted.
    const isAmount = first !== 'no' && words.quantities.includes(first);
    const isCounted =
      next === undefined && words.sometimesVerbs.includes(ofThird(word)) && (isAmount || hasParticle(all, at, words));
    if (at > (determined ? 1 : 0) && !isCounted && isThird(word, next, words)) return true;
    if (words.articles.includes(first) && isTold(word, before, next, words)) return true;
    const isMany = endsInS(before) || words.plurals.includes(before);
    if (isMany && !isFunction(word) && isPlain(word, next, words)) return true;
    // "The trains run late", "refunds arrive": several, and a word that can only be what they do.
    const inFront = at === (determined ? 2 : 1) && isMany;
    if (inFront && !isFunction(word) && !/(?:ing|ed|ly|s)$/u.test(word) && followsSubject(word, words)) return true;
    const mayBe = at > 1 && endsInS(word) && !endsInS(before) && !nounInS.test(word);
    if (determined && mayBe && !words.quantities.includes(first) && !hasParticle(all, at, words)) return true;
  }
  return false;
}

/** "The letter of invitation lists what to bring": behind the word in s stands what it is done to. */
const isTold = (word: string, before: string, next: string | undefined, words: DraftWords): boolean =>
  endsInS(word) &&
  !endsInS(before) &&
  !nounInS.test(word) &&
  next !== undefined &&
  (/^(?:what|how|who|where|when|which|whether)$/u.test(next) ? nounEnding.test(before) : isObject(next, words));
/** "Tests" as in "lists tests": several, and no small word. */
const isObject = (word: string, words: DraftWords): boolean =>
  endsInS(word) && ![words.particles, words.nounEnds, words.finite, words.states].some((list) => list.includes(word));

const followsSubject = (word: string, words: DraftWords): boolean =>
  !words.states.includes(word) && !words.nounEnds.includes(word) && /^[a-z]/u.test(word);
const hasParticle = (all: readonly string[], until: number, words: DraftWords): boolean =>
  all.slice(1, until).some((word) => words.particles.includes(word) || words.nounEnds.includes(word));

export interface Action {
  /** "plain" may stand after "can"; "noun" is a thing; "clause" a sentence of its own; "state" follows "be". */
  form: 'plain' | 'noun' | 'clause' | 'state';
  text: string;
  /** "not" or "never", when it is something not done. */
  denied: string;
}

const denial =
  /^(never|not|don['’]t|do not|does not|doesn['’]t|won['’]t|will not|must not|cannot|can['’]t) (?:ever )?/iu;
const adverb = /^(?:[a-z]{3,}ly|always|also|just|still|even|first|simply) (?=[a-z])/u;
/** Nouns by their endings. */
const nounEnding = /[a-z]{3}(?:tion|sion|ity|ness|ment|ance|ence|ship|dom)$/u;

/** Reads something one does, however it was typed: "settling a claim", "settles a claim", "a claim settled at once". */
export function readAction(typed: string, words: DraftWords): Action {
  const no = denial.exec(typed);
  const denied = no === null ? '' : no[1]!.toLowerCase() === 'never' ? 'never' : 'not';
  const rest = no === null ? typed : typed.slice(no[0].length);
  const ahead = adverb.exec(rest)?.[0] ?? '';
  const text = rest.slice(ahead.length);
  const [first = '', next] = wordsIn(text.slice(0, 120));
  const as = (form: Action['form'], said: string): Action => ({ form, text: ahead + said, denied });
  if (!/^[a-z]/u.test(first) || !isLatin(text)) return as(/^[^\p{L}]*\d/u.test(text) ? 'noun' : 'plain', text);
  if (words.determiners.includes(first) || words.subjects.includes(first)) {
    if (isClause(text, words)) return as('clause', text);
    return as('noun', text);
  }
  const length = firstWord(text).length;
  const plainly = (verb: string) => as('plain', verb + inSeries(text.slice(length), words));
  const gerund = ofGerund(first, words);
  if (gerund !== null) return plainly(gerund);
  if (beginsVerb(first, next, words)) return as('plain', text);
  if (first === 'are' || isThird(first, next, words)) return plainly(ofThird(first));
  if (
    words.states.includes(first) ||
    (participle.test(first) && (next === undefined || words.particles.includes(next)))
  )
    return as('state', text);
  if (isClause(text, words)) return as('clause', text);
  const isThing =
    (endsInS(first) && !words.particles.includes(first)) ||
    next === 'of' ||
    nounEnding.test(first) ||
    words.adjectives.includes(first) ||
    words.plurals.includes(first);
  return as(isThing ? 'noun' : 'plain', text);
}

/** Verbs further on in the same form: "settling a claim and getting paid". */
function inSeries(rest: string, words: DraftWords): string {
  return rest.replace(
    /((?:,|and|or|then) )([a-z]+(?:ing|s))(?= ([\p{L}'’]+)|$)/giu,
    (all, join: string, word: string, next) => {
      const gerund = ofGerund(word, words);
      if (gerund !== null) return join + gerund;
      return endsInS(word) && words.verbs.includes(ofThird(word)) && isThird(word, next, words)
        ? join + ofThird(word)
        : all;
    },
  );
}

/** The noun a phrase is about: "queue" in "a long queue at the desk". */
export function thing(text: string, words: DraftWords): string {
  const all = wordsIn(text.slice(0, 120));
  const isEnd = (word: string, at: number) =>
    at > 0 && (words.nounEnds.includes(word) || (word.endsWith('ing') && endsInS(all[at - 1]!)));
  const end = all.findIndex(isEnd);
  return all.slice(0, end < 0 ? undefined : end).at(-1) ?? '';
}

/** Whether a thing is several: "hidden fees". */
export const isManyThings = (text: string, words: DraftWords): boolean =>
  !/^(?:an?|one) /u.test(text) && (endsInS(thing(text, words)) || words.plurals.includes(thing(text, words)));

/** The text in its frame: "{}" is where it stands. */
export const put = (frame: string | undefined, text: string): string => (frame ?? '{}').replace('{}', () => text);
