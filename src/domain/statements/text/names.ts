/** Whether a phrase is part of a name, as capitals tell: "a Best Western hotel", "guests at First Choice". */
import type { Span } from './pattern';

const capital = /^\p{Lu}[\p{L}'’]*\p{Ll}/u;
/** Words that have a capital only because they begin a sentence, or because all words of a title have one. */
const small =
  /^(?:the|a|an|our|we|to|at|with|by|from|for|in|every|each|all|and|or|of|on|when|where|who|deliver|provide|offer|be)$/iu;
/** What a name does: "Awesome Foods tells". */
const does = /^(?!(?:is|was|as|its|this|always|comes|means|makes|matters)$)\p{Ll}{2,}s$/u;
const place = /^(?:at|with|from|by|join|choose)$/iu;

/** The words with capitals a phrase begins with; none where one has a hyphen or is a title of one's own making. */
function leadingCapitals(phrase: string): string[] {
  const words = phrase.split(/\s+/u);
  const end = words.findIndex((word) => !capital.test(word));
  return words.slice(0, end === -1 ? words.length : end).filter((word) => !word.includes('-'));
}

/**
 * True for a stretch of at least two words with capitals of which the phrase is a part, where capitals mean something:
 * not in a heading or a text that has them everywhere, and not where an article makes a title of it ("the First
 * Choice", "World-Class Service").
 */
export function isName(text: string, { from, to }: Span): boolean {
  const phrase = text.slice(from, to);
  const run = leadingCapitals(phrase);
  if (run.length === 0) return false;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capitals = words.filter((word) => capital.test(word)).length;
  if (capitals * 2 > words.length) return false;
  const whole = run.length === phrase.split(/\s+/u).length;
  const lead = /(\p{L}[\p{L}'’]*)[^\S\n]+$/u.exec(text.slice(0, from))?.[1] ?? '';
  const after = /^[^\S\n]+(\p{L}[\p{L}'’]*)/u.exec(text.slice(to))?.[1] ?? '';
  const named = (word: string) => capital.test(word) && !small.test(word);
  if (whole && (named(after) || named(lead))) return true;
  return run.length > 1 && (place.test(lead) || (lead === '' && (!whole || does.test(after))));
}
