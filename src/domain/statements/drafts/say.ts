/** The ways a part is said inside a sentence. */
import { joined } from './lists';
import { asContributors, asCustomers, asGroup, asRole } from './people';
import { beginsVerb, endsInS, isPlain, ofGerund } from './verbs';
import { firstWord, isClause, isLatin, readAction, wordsIn } from './phrase';
import type { DraftWords } from './words';

const put = (frame: string | undefined, text: string): string => (frame ?? '{}').replace('{}', () => text);

/** @returns the tidied part as its place in the template asks for; never empty */
export function say(part: string, way: string, tidied: string, words: DraftWords): string {
  const { ways } = words;
  const text = way === 'you' ? toYou(tidied, words) : tidied;
  switch (part) {
    case 'group':
      return asGroup(text, words);
    case 'who':
      return asCustomers(text, way === 'any' ? words.any : words.each, words);
    case 'done':
      return does(text, way === 'will' ? 'will' : 'can', words);
    case 'behaviour':
      return does(text, 'will', words);
    case 'feeling':
      return way === 'quoted' ? quoted(joined(text, words.and), words) : joined(text, words.and);
    case 'always':
      return way === '' ? habit(text, words) : habitClause(text.replace(/^we['’]re /u, 'are '), words);
    case 'situation':
      return situation(text, words);
    case 'pain':
      return pain(text, words);
    // A brand word is quoted once, whether it was typed with its marks or not.
    case 'brand':
      return quoted(text, words);
    case 'goal':
      return goal(text, way, words);
    case 'cause':
      return way === '' ? text : put(isClause(text, words) ? ways.cause['clause'] : ways.cause['noun'], text);
    case 'metric':
      return metric(text, words);
    case 'sample':
      return way === '' ? text : put(ways.sample, text);
    case 'by':
      return deadline(text, way, words);
    case 'leader':
      return asRole(text, words);
    case 'contributors':
      return asContributors(text, words);
    case 'review':
      return review(text, words);
    case 'guardrail':
      return guardrail(text, words);
    default:
      return text;
  }
}

/** What a sentence needs behind the part before it goes on: "Ana Ruiz, COO," ends its aside, a list ends before "and". */
export function pauseAfter(way: string, said: string, { and, without }: DraftWords): string {
  if (way === 'apart' && said.includes(` ${without} `)) return ',';
  if (way === 'listed') return said.includes(',') || said.includes(` ${and} `) ? ',' : '';
  return way === 'apart' && said.includes(',') ? ',' : '';
}

const quoted = (text: string, words: DraftWords): string =>
  /[“”"]/u.test(text.slice(1, -1)) ? text : put(words.ways.brand, text.replace(/^[“"]|[”"]$/gu, ''));

function does(typed: string, modal: 'can' | 'will', words: DraftWords): string {
  // "Reach an engineer, not a script" is no list.
  const text = /;|\s\/\s|,.*,/u.test(typed) ? joined(typed, words.and) : typed;
  const frames = words.ways.done[modal];
  const { form, text: said, denied } = readAction(text, words);
  if (form === 'noun') return put(frames['noun'], said);
  if (form === 'clause') {
    // "Their claim is settled in one call" is what they can have done.
    const passive =
      /^((?:[\p{L}'’-]+ ){1,4}?)(?:is|are|gets?) (?=[a-z]+(?:ed|t|n|de|ne|ld|ft|ght)\b(?! (?:to|for)\b))/u.exec(said);
    if (passive && !words.subjects.includes(firstWord(said)))
      return put(frames['noun'], passive[1]! + said.slice(passive[0].length));
    return put(frames['clause'], said);
  }
  const plain = form === 'state' ? put(frames['state'], said) : said;
  return denied === '' ? plain : put(frames[denied], plain);
}

/** As after "we": "always ring", "never ask twice". */
function habit(text: string, words: DraftWords): string {
  if (words.habits.includes(firstWord(text))) return text;
  const { form, text: said, denied } = readAction(text, words);
  if (form === 'noun' || form === 'clause') return put(words.ways.habit['plain'], text);
  return put(
    words.ways.habit[denied === '' ? 'plain' : 'denied'],
    form === 'state' ? put(words.ways.done.can['state'], said) : said,
  );
}

/** A sentence of its own: "we always ring", "our staff ring", "there is always a call". */
function habitClause(text: string, words: DraftWords): string {
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

/** The noun a phrase is about: "queue" in "a long queue at the desk". */
function thing(text: string, words: DraftWords): string {
  const all = wordsIn(text.slice(0, 120));
  const isEnd = (word: string, at: number) =>
    at > 0 && (words.nounEnds.includes(word) || (word.endsWith('ing') && endsInS(all[at - 1]!)));
  const end = all.findIndex(isEnd);
  return all.slice(0, end < 0 ? undefined : end).at(-1) ?? '';
}

const isManyThings = (text: string, words: DraftWords): boolean =>
  !/^(?:an?|one) /u.test(text) && (endsInS(thing(text, words)) || words.plurals.includes(thing(text, words)));

/** Whether the habit names who does it: "our staff ring", "Anna rings", "every call is answered". */
function isSaid(text: string, words: DraftWords): boolean {
  const [first = '', next = ''] = wordsIn(text.slice(0, 80));
  if (!isLatin(text)) return false;
  if (words.determiners.includes(first) || words.subjects.includes(first)) return isClause(text, words);
  if (/^\p{Lu}/u.test(text) && (next === words.and || endsInS(next) || words.finite.includes(next))) return true;
  return words.plurals.includes(first) && next !== '' && !words.nounEnds.includes(next);
}

function situation(text: string, words: DraftWords): string {
  const frames = words.ways.situation;
  const [first = ''] = wordsIn(text.slice(0, 60));
  if (!isLatin(text)) return put(frames['clause'], text);
  if (words.particles.includes(first) && !isClause(text, words)) return put(frames['place'], text);
  if (ofGerund(first, words) !== null || isClause(text, words)) return put(frames['clause'], text);
  return put(frames[first === 'a' || first === 'an' ? 'event' : 'noun'], text);
}

function pain(text: string, words: DraftWords): string {
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
  const { form, text: said, denied } = readAction(text, words);
  // "Not knowing" is what they suffer, "never wait" what they are promised.
  if (/^not [a-z]+ing /u.test(text)) return put(frames['lack'], text);
  if (/^(?:don['’]t|do not|can['’]t|cannot) /u.test(text)) return put(frames['lacking'], text);
  if (denied !== '' && form === 'plain') return pain(said, words);
  if (ofGerund(first, words) !== null || words.particles.includes(first)) return text;
  if (beginsVerb(first, next, words)) return put(frames['plain'], text);
  if (isClause(text, words)) return put(frames['clause'], text);
  if (form === 'state') return put(frames['state'], said);
  const isBare = !words.determiners.includes(first) && !/^\p{Lu}/u.test(text) && !words.subjects.includes(first);
  return isBare && !endsInS(thing(text, words)) && !first.endsWith('ing') ? put(frames['any'], text) : text;
}

function goal(typed: string, way: string, words: DraftWords): string {
  const { ways } = words;
  const all = wordsIn(typed.slice(0, 80));
  const [first = '', next] = all;
  const gerund = ofGerund(first, words);
  const text = gerund === null ? typed : gerund + typed.slice(first.length);
  const isDone = gerund !== null || (isPlain(first, next, words) && next !== 'in' && next !== 'of');
  if (isDone) return put(ways.goalVerb[way], text);
  return put((isClause(text, words) ? ways.goalClause : ways.goalNoun)[way], text);
}

/** "repeat purchase rate" has an article, "churn" has none. */
function metric(text: string, words: DraftWords): string {
  const all = wordsIn(text.slice(0, 120));
  const end = all.findIndex((word, at) => at > 0 && words.nounEnds.includes(word));
  const noun = all.slice(0, end < 0 ? undefined : end).at(-1) ?? '';
  return /^\p{L}/u.test(text) && words.measures.includes(noun) && !words.determiners.includes(all[0]!)
    ? put(words.ways.measure, text)
    : text;
}

function deadline(typed: string, way: string, words: DraftWords): string {
  const text = words.ends.some((end) => typed.toLowerCase().startsWith(`${end} `))
    ? put(words.ways.measure, typed)
    : typed;
  return way === '' || words.deadlines.includes(firstWord(text)) ? text : put(words.ways.by, text);
}

function review(text: string, words: DraftWords): string {
  const said = /^(.{2,80}?) (?:reviews?|looks? at|checks?|discuss(?:es)?) (?:it|this|them|the figures?) (.+)$/u.exec(
    text,
  );
  if (said) return `${said[2]!} ${put(words.ways.review, asRole(said[1]!, words))}`;
  const [first = ''] = wordsIn(text.slice(0, 40));
  const isRhythm = words.rhythms.includes(first) || words.particles.includes(first) || /^\d/u.test(first);
  return isRhythm || !isLatin(text) ? text : put(words.ways.review, asRole(text, words));
}

function guardrail(text: string, words: DraftWords): string {
  const first = firstWord(text);
  if (words.denials[first] !== undefined) return put(words.denials[first], text);
  if (words.denials[ofGerund(first, words) ?? ''] !== undefined) return text;
  if (words.limits.some((limit) => ` ${text} `.includes(` ${limit} `)) && !isClause(text, words))
    return put(words.ways.guardrailLimit, text);
  return put(isClause(text, words) ? words.ways.guardrailClause : words.ways.guardrail, text);
}

/** Spoken to the customer: "their" is "your", as long as no other noun stands before it that could be meant. */
function toYou(text: string, words: DraftWords): string {
  let isOther = false;
  let isCustomer = false;
  return text.replace(/[\p{L}\p{M}'’]+/gu, (word) => {
    const spoken = words.spoken[word];
    if (spoken === undefined) {
      isOther ||= endsInS(word) && word.length > 3;
      return word;
    }
    if (isOther && (!isCustomer || word === 'them')) return word;
    isCustomer = true;
    return spoken;
  });
}
