/** Says what is done every time, the moment it matters and what people are spared. */
import { isClause, isLatin, firstWord, isManyThings, put, readAction, thing, wordsIn } from './phrase';
import { beginsVerb, endsInS, ofGerund } from './verbs';
import type { DraftWords } from './words';

/** As after "we": "always ring", "never ask twice". */
export function habit(text: string, words: DraftWords): string {
  if (words.habits.includes(firstWord(text))) return text;
  const { form, text: said, denied } = readAction(text, words);
  if (form === 'noun' || form === 'clause') return put(words.ways.habit['plain'], text);
  return put(
    words.ways.habit[denied === '' ? 'plain' : 'denied'],
    form === 'state' ? put(words.ways.done.can['state'], said) : said,
  );
}

/** A sentence of its own: "we always ring", "our staff ring", "there is always a call". */
export function habitClause(text: string, words: DraftWords): string {
  const frames = words.ways.habit;
  const first = firstWord(text);
  if (/^no (?!longer|matter)/u.test(text)) return put(frames[isManyThings(text, words) ? 'nones' : 'none'], text);
  if (isSaid(text, words)) return text;
  const modal = words.modals.find((one) => text.startsWith(`${one} `));
  if (modal !== undefined) {
    const rest = text.slice(modal.length + 1);
    const isSaidHow = words.habits.some((one) => rest.startsWith(`${one} `)) || rest.startsWith('not ');
    return put(isSaidHow ? frames['we'] : frames['modal'], isSaidHow ? text : rest).replace('{modal}', modal);
  }
  if (words.habits.includes(first) && !words.determiners.includes(first)) {
    const rest = text.slice(first.length + 1);
    const { form, text: said } = readAction(rest, words);
    if (form === 'state') return put(frames['state'], said).replace('always', first);
    return put(frames['we'], form === 'plain' && rest !== '' ? `${first} ${said}` : text);
  }
  const { form, text: said, denied } = readAction(text, words);
  if (form === 'clause') return text;
  if (form === 'noun') {
    return put(frames[isManyThings(text, words) ? 'nouns' : 'noun'], text);
  }
  if (form === 'state') return put(frames[denied === '' ? 'state' : 'stateDenied'], said);
  if (denied === '' && said.startsWith('be ')) return put(frames['state'], said.slice(3));
  return put(frames[denied === '' ? 'clause' : 'clauseDenied'], said);
}

/** Whether the habit names who does it: "our staff ring", "Anna rings", "every call is answered". */
function isSaid(text: string, words: DraftWords): boolean {
  const [first = '', next = ''] = wordsIn(text.slice(0, 80));
  if (!isLatin(text)) return false;
  if (words.determiners.includes(first) || words.subjects.includes(first)) return isClause(text, words);
  if (/^\p{Lu}/u.test(text) && (next === words.and || endsInS(next) || words.finite.includes(next))) return true;
  return words.plurals.includes(first) && next !== '' && !words.nounEnds.includes(next);
}

/** After a comma or at the beginning: "when a train is late", "on arrival", "in the event of an accident". */
export function situation(text: string, words: DraftWords): string {
  const frames = words.ways.situation;
  const [first = ''] = wordsIn(text.slice(0, 60));
  if (!isLatin(text)) return put(frames['clause'], text);
  if (words.particles.includes(first) && !isClause(text, words)) return put(frames['place'], text);
  // "Commissioning" alone is the event; "moving house" is what they do.
  const isDoing = ofGerund(first, words) !== null && /\s/u.test(text.trim());
  if (isDoing || isClause(text, words)) return put(frames['clause'], text);
  const isOrdinal = /^(?:first|second|last|next|same)$/u.test(first);
  return put(
    frames[first === 'a' || first === 'an' ? 'event' : 'noun'],
    isOrdinal ? put(words.ways.measure, text) : text,
  );
}

/** Whether the first of two words is a thing, by its being no verb, no small word and no form of one. */
const isThing = (word: string, words: DraftWords): boolean =>
  word.length > 3 &&
  !/(?:ing|ed|ly)$/u.test(word) &&
  !words.verbs.includes(word) &&
  ![words.determiners, words.subjects, words.particles, words.plurals].some((list) => list.includes(word));

/** As after "without": "having to ask twice", "any queue", "being passed around". */
export function pain(text: string, words: DraftWords): string {
  const frames = words.ways.pain;
  const all = wordsIn(text.slice(0, 120));
  const [first = '', next] = all;
  const behind = text.slice(firstWord(text).length).trimStart();
  if (!/^[a-z]/u.test(first) || !/^\p{Script=Latin}/u.test(text)) return text;
  if (['when', 'where', 'if', 'whenever'].includes(first)) return put(frames['times'], text);
  if (first === 'that') return put(frames['clause'], behind);
  if (first === 'no' && words.wanted.includes(thing(behind, words))) return put(frames['left'], behind);
  if (first === 'no' || first === 'any') return behind === '' ? text : put(frames['any'], behind);
  if (first === 'have' && next === 'to') return `having ${behind}`;
  if (first === 'be' || first === 'get' || first === 'are') return `being ${behind}`;
  // "Surprise bills" could be what a surprise does.
  if (all.length === 2 && endsInS(next!) && !endsInS(first) && isThing(first, words)) return text;
  const { form, text: said, denied } = readAction(text, words);
  // "Not knowing" is what they suffer, "never wait" what they are promised.
  if (text.startsWith('not having to ')) return behind;
  if (/^not [a-z]+ing(?:$|\s)/u.test(text)) return put(frames['lack'], text);
  if (/^(?:don['’]t|do not|can['’]t|cannot) /u.test(text)) return put(frames['lacking'], text);
  if (denied !== '' && form === 'plain') return pain(said, words);
  if (ofGerund(first, words) !== null || words.particles.includes(first)) return text;
  if (beginsVerb(first, next, words)) return put(frames['plain'], text);
  if (isClause(text, words)) return put(frames['clause'], text);
  if (form === 'state') return put(frames['state'], said);
  const isBare =
    !text.includes(',') &&
    !text.includes(` ${words.and} `) &&
    !words.determiners.includes(first) &&
    !/^\p{Lu}/u.test(text) &&
    !words.subjects.includes(first);
  const isMass = words.massNouns.includes(thing(text, words));
  return isBare && !isMass && !endsInS(thing(text, words)) && !first.endsWith('ing') ? put(frames['any'], text) : text;
}
