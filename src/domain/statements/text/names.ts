/** Whether a phrase is part of a name, as capitals tell: "a Best Western hotel", "guests at First Choice". */
import type { Span } from './pattern';

const capital = /^\p{Lu}[\p{L}'’]*\p{Ll}/u;
/** Small words inside a name: "Bank of Ireland". */
const linking = /^(?:of|the|and|&|de|for)$/u;

/**
 * True for a stretch of at least two words with capitals of which the phrase is a part, where capitals mean something:
 * not in a heading or a text that has them everywhere, and not where an article makes a title of it ("the First
 * Choice", "World-Class Service").
 */
export function isName(text: string, { from, to }: Span): boolean {
  const phrase = text.slice(from, to);
  const inner = phrase.split(/\s+/u);
  if (!inner.every((word) => capital.test(word) || linking.test(word)) || phrase.includes('-')) return false;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const capitals = words.filter((word) => capital.test(word)).length;
  if (capitals * 2 > words.length) return false;
  const after = /^\s+(\p{L}[\p{L}'’]*)/u.exec(text.slice(to))?.[1] ?? '';
  const before = /(?:^|([.!?:]))?\s*(\p{L}[\p{L}'’]*)?\s+$/u.exec(text.slice(0, from));
  const lead = before?.[2] ?? '';
  const continues =
    capital.test(after) || (capital.test(lead) && !/^(?:the|a|an|our|we|to|at|with|by|from)$/iu.test(lead));
  if (continues) return true;
  return inner.length > 1 && /^(?:at|with|from|by|join)$/iu.test(lead);
}
