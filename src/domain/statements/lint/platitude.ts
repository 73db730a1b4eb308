/**
 * Handbook 2.3: a wish or platitude. One finding for each phrase. Settled once: one word in a row ("great food, great
 * people") is one phrase; a name ("Best Western", "at First Choice") is none; praise of what a reader can check ("great
 * coats") is none.
 */
import { quick } from '../text/letters';
import { findAll, type Span } from '../text/pattern';
import { isName } from '../text/names';
import { on, type Rule } from './rule';

/** A comma, an "and" or both, an article, and nothing else. */
const between = /^\s*(?:,|;|\.|and|&|,\s*and|from|through|by|with)?\s*(?:the|our|a)?\s*$/iu;
/** One or two words more: "number one for choice, number one for price", "the best place to work and the best place to grow". */
const row = quick(
  /^\s*(?:(?:in|of|for|to|at|on)\s+)?(?:\p{L}[\p{L}'’-]*\s*){1,3}(?:,|;|\.|and|&|,\s*and)\s*(?:the|our|a|to be the)?\s*$/iu,
);
/** The same praise of three things in a row, whatever they are: "great bread, great coffee, great mornings". */
const refrain = quick(
  /(?<!\p{L})(?<praise>great|lovely|amazing|perfect|brilliant|fantastic|wonderful|terrific)\s\p{Ll}+(?:(?:,|\.|,?\s(?:and|&))\s\k<praise>\s\p{Ll}+){2,}/giu,
);
/** "Photos at pick-up make the difference": a cause, where what makes it is neither us nor our people. */
const cause = /^makes? (?:all )?the difference/iu;
const doer = /(?:^|[.!?:;,]|\b(?:we|to|who|that|people|team|staff|and|you|will|can|us|experts))\s*$/iu;
const firstWord = (text: string) => /[\p{L}\p{N}]+/u.exec(text)?.[0].toLowerCase();

/** One of a list of values: "integrity, excellence and teamwork"; not "with passion and excellence". */
const isListed = (wording: string, { from, to }: Span) => {
  const lead = wording.slice(0, from);
  // "Passion is our fuel, excellence our destination" is no list.
  if (/^\s*(?:is|our|as our)\b/iu.test(wording.slice(to))) return false;
  if (/^\s*(?:,|and\b|&|[•·|])/iu.test(wording.slice(to))) return true;
  return (
    /(?:,|\band|&|[•·|])\s*$/iu.test(lead) &&
    !/\b(?:with|through|by|of|for|to|on|in)\s+\p{L}+\s+(?:and|&)\s*$/iu.test(lead)
  );
};
const overlaps = (span: Span, others: readonly Span[]) =>
  others.some((other) => span.from < other.to && other.from < span.to);

/** Neighbours that touch, or that begin with the same word, become one. */
function joined(wording: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    const gap = before && wording.slice(before.to, span.from);
    const same = () => firstWord(wording.slice(before?.from)) === firstWord(wording.slice(span.from));
    const touches = gap?.trim() === '';
    if (before && (touches || ((between.test(gap ?? '.') || row.test(gap ?? '.')) && same()))) before.to = span.to;
    else result.push({ ...span });
  }
  return result;
}

export const platitude: Rule = {
  id: 'platitude',
  severity: 'must',
  kinds: ['mission', 'success'],
  check: ({ wording, context: { words } }) => {
    const phrases = findAll(wording, words.platitudes, words.platitudeExceptions);
    const excepted = findAll(wording, words.platitudeExceptions);
    const lone = findAll(wording, words.loneWishes).filter(
      (span) => !isListed(wording, span) && !overlaps(span, phrases) && !overlaps(span, excepted),
    );
    const refrains = Array.from(wording.matchAll(refrain), ({ index, 0: { length } }) => ({
      from: index,
      to: index + length,
    })).filter((span) => !overlaps(span, phrases));
    const found = [...phrases, ...lone, ...refrains]
      .filter(
        (span) =>
          !isName(wording, span) &&
          !(cause.test(wording.slice(span.from, span.to)) && !doer.test(wording.slice(0, span.from))),
      )
      .sort((a, b) => a.from - b.from);
    return joined(wording, found).map((span) => on(wording, span));
  },
};
