/**
 * Handbook 2.3: a wish or platitude. One finding for each phrase. Settled once: one word in a row ("great food, great
 * people") is one phrase; a name ("Best Western", "at First Choice") is none; praise of what a reader can check ("great
 * coats") is none.
 */
import { findAll, type Span } from '../text/pattern';
import { isName } from '../text/names';
import { on, type Rule } from './rule';

/** A comma, an "and" or both, and nothing else. */
const between = /^\s*(?:,|;|\.|and|&|,\s*and)?\s*$/iu;
const firstWord = (text: string) => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase();

/** Neighbours that begin with the same word become one. */
function joined(wording: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    const same =
      before &&
      between.test(wording.slice(before.to, span.from)) &&
      firstWord(wording.slice(before.from)) === firstWord(wording.slice(span.from));
    if (same) before.to = span.to;
    else result.push({ ...span });
  }
  return result;
}

export const platitude: Rule = {
  id: 'platitude',
  severity: 'must',
  kinds: ['mission', 'success'],
  check: ({ wording, context: { words } }) =>
    joined(
      wording,
      findAll(wording, words.platitudes, words.platitudeExceptions).filter((span) => !isName(wording, span)),
    ).map((span) => on(wording, span)),
};
