/** The ways a part is said inside a sentence. */
import { joined } from './lists';
import { deadline, goal, guardrail, metric, review } from './figures';
import { habit, habitClause, pain, situation } from './habits';
import { asContributors, asCustomers, asGroup, asRole } from './people';
import { firstWord, isClause, put, readAction, wordsIn } from './phrase';
import { isPlain } from './verbs';
import { isSpokenTo, toYou } from './you';
import type { DraftWords } from './words';

/** @returns the tidied part as its place in the template asks for; never empty */
export function say(part: string, way: string, tidied: string, words: DraftWords): string {
  const { ways } = words;
  const text = way === 'you' ? toYou(tidied, words) : tidied;
  switch (part) {
    case 'group':
      return asGroup(text, words);
    case 'who':
      if (way === 'asked' && isSpokenTo(text, words)) return words.yourself + text.slice(firstWord(text).length);
      return asCustomers(text, way === '' ? words.each : words.any, words);
    case 'done':
      return way === 'known' ? known(text, words) : does(text, way === 'will' ? 'will' : 'can', words);
    case 'behaviour':
      return does(text, 'will', words);
    case 'feeling':
      return way === 'quoted' ? quoted(joined(text, words.and), words) : joined(text, words.and);
    case 'always':
      return way === ''
        ? habit(text, words)
        : habitClause(
            text.replace(/^we['’](re|ll) /u, (_all, end) => (end === 're' ? 'are ' : 'will ')),
            words,
          );
    case 'situation':
      return situation(text, words);
    case 'pain':
      return pain(/;|\s\/\s/u.test(text) ? joined(text, words.and) : text, words);
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

/** As after "know from the start": "that they can rest", and "what it costs" where that is what they can know. */
function known(text: string, words: DraftWords): string {
  const said = does(text, 'can', words);
  const behind = said.slice(words.know.length + 1);
  const isKnown = said.startsWith(`${words.know} `) && !/^[^\p{L}\p{N}“"]/u.test(behind);
  const all = wordsIn(behind);
  // "What it costs and choose freely" is more than what they know.
  const isMore = all.some(
    (word, at) => word === words.and && (at === 0 || isPlain(all[at + 1] ?? '', all[at + 2], words)),
  );
  return isKnown && !isMore ? behind : put(words.ways.done.can['known'], said);
}

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
