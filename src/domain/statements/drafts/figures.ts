/** Says the goal, the figure, its date, who looks at it and what must not get worse. */
import { asRole, isBody } from './people';
import { firstWord, isClause, isLatin, put, thing, wordsIn } from './phrase';
import { isPlain, isThird, ofGerund } from './verbs';
import type { DraftWords } from './words';

/** "to keep more clients", "for growth", "so that more clients stay". */
export function goal(typed: string, way: string, words: DraftWords): string {
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
export function metric(text: string, words: DraftWords): string {
  const isMeasure = /^\p{L}/u.test(text) && words.measures.includes(thing(text, words));
  const first = firstWord(text);
  // "First-time fix rate", "second purchase rate": the ordinal is of the thing.
  const isOrdinal = /^(?:first|second|same|next) (?:time|day|visit|year|purchase|order|stay|contact|call)\b/u.test(
    text,
  );
  return isMeasure && (isOrdinal || !words.determiners.includes(first)) ? put(words.ways.measure, text) : text;
}

/** "by the end of May 2027", "within 12 months". */
export function deadline(typed: string, way: string, words: DraftWords): string {
  const text = words.ends.some((end) => typed.toLowerCase().startsWith(`${end} `))
    ? put(words.ways.measure, typed)
    : typed;
  return way === '' || words.deadlines.includes(firstWord(text)) ? text : put(words.ways.by, text);
}

function isRhythm(text: string, words: DraftWords): boolean {
  const [first = ''] = wordsIn(text.slice(0, 40));
  return words.rhythms.includes(first) || words.particles.includes(first) || /^\d/u.test(first);
}

/** "Team meeting" has an article, "Anna Kowalski" and "our board" have none. */
const asMeeting = (text: string, words: DraftWords): string =>
  /^\p{Ll}/u.test(text) && words.determiners.includes(firstWord(text)) ? text : asRole(text, words);

/** "Monthly by Housing Board" is "monthly by the Housing Board"; "by Anna’s team" stays. */
const withBody = (text: string, words: DraftWords): string =>
  text.replace(/(?<= by )[\p{L}’'& -]+/u, (who) => (isBody(who, words) ? asRole(who, words) : who));

/** As after "is reviewed": "monthly", "by the board". */
export function review(text: string, words: DraftWords): string {
  const said = /^(.{2,80}?) (?:reviews?|looks? at|checks?|discuss(?:es)?) (?:it|this|them|the figures?) (.+)$/u.exec(
    text,
  );
  if (said) return `${said[2]!} ${put(words.ways.review, asRole(said[1]!, words))}`;
  // "Monthly, team meeting" and "quarterly / the board" name who after how often.
  const listed = /^([\p{L}\d -]{2,30}?)\s*(?:,|:|\s\/|\s[–-])\s+(\p{L}.*)$/u.exec(text);
  if (listed && isRhythm(listed[1]!, words) && !isRhythm(listed[2]!, words) && !/\bby\b/u.test(text))
    return `${listed[1]!} ${put(words.ways.review, asMeeting(listed[2]!, words))}`;
  if (isRhythm(text, words)) return withBody(text, words);
  return !isLatin(text) ? text : put(words.ways.review, asRole(text, words));
}

/** "The pass marks", "staff turnover": two nouns, unless the second is a verb one knows. */
function isLabel(text: string, words: DraftWords): boolean {
  const all = wordsIn(text);
  const last = all.at(-1)!;
  if (words.finite.includes(last) || isThird(last, undefined, words) || isPlain(last, undefined, words)) return false;
  if (all.length === 2 && words.plurals.includes(all[0]!)) return !/(?:ed|ing|ly)$/u.test(last);
  const isPair = /^(?:the|our|their) [\p{L}’'-]+ [\p{L}’'-]+$/iu.test(text);
  return isPair && !words.subjects.includes(all[1]!) && last.endsWith('s');
}

/** After a comma: "with no rise in cost", "keeping overtime no worse than today". */
export function guardrail(text: string, words: DraftWords): string {
  const first = firstWord(text);
  const none = words.nothing[text.toLowerCase()];
  if (none !== undefined) return put(words.ways.guardrailNothing, none);
  if (words.denials[first] !== undefined) return put(words.denials[first], text);
  if (words.denials[ofGerund(first, words) ?? ''] !== undefined) return text;
  // "An empty flat" is a thing, "overtime flat" a limit.
  const isThing = (limit: string) =>
    new RegExp(` (?:an? (?:[\\p{L}’'-]+ )?|(?:the|our|their) )${limit} `, 'iu').test(` ${text} `);
  const limit = words.limits.find((one) => ` ${text} `.includes(` ${one} `) && !isThing(one));
  const held = limit !== undefined && text.endsWith(` ${limit}`) ? text.slice(0, -limit.length - 1) : text;
  const saysWhat = isClause(held, words) && !isLabel(held, words);
  if (limit !== undefined && !saysWhat) return put(words.ways.guardrailLimit, text);
  return put(saysWhat ? words.ways.guardrailClause : words.ways.guardrail, text);
}
