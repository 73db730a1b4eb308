/**
 * Handbook 2.3: a number or a score in the mission belongs in the success statement. Settled once: digits that measure
 * count; a year, a century, how long one has been there, round the clock, a rank ("#1", "5-star") and a digit in a name
 * ("Route 66") do not. Numbers in letters are a way of speaking.
 */
import { findAll, type Span } from '../text/pattern';
import { on, type Rule } from './rule';

const figure = /(?<![\p{L}\p{N}#])(?:[€£$]\s?)?\d(?:[\d.,:/]*\d)?(?:\s?(?:%|per cent|percent))?/giu;
/** Behind the figure: an ordinal, a letter, a star, years of history. */
const noMeasure =
  /^(?:st|nd|rd|th|s)(?!\p{L})|^[-\u2010\u2011]?\p{L}|^[-\u2010\u2011\s]stars?(?!\p{L})|^\+?\s+years?(?!['’]?\p{L}|\s+old|\s+of\s+age)/iu;
/** Before it: "since", "No.", a name, a letter with a hyphen. */
const behind = /\b(?:since|est\.?|established|founded(?:\s+in)?|no\.?|number)\s*$/iu;
const inName = /(?:\p{L}\s+\p{Lu}\p{L}*\s+|\p{L}[-\u2010\u2011])$/u;
const isYear = (text: string) => /^(?:1[5-9]|20)\d\d$/.test(text);

export const numberInMission: Rule = {
  id: 'number-in-mission',
  severity: 'should',
  kinds: ['mission'],
  anyLanguage: true,
  check: ({ wording, context: { words } }) => {
    const measured = Array.from(wording.matchAll(figure)).find(
      ({ 0: text, index }) =>
        !(isYear(text) && !/\b(?:by|until|before)\s+$/iu.test(wording.slice(0, index))) &&
        !/^(?:24\/7|365|24\/7\/365)$/.test(text) &&
        !noMeasure.test(wording.slice(index + text.length)) &&
        !behind.test(wording.slice(0, index)) &&
        !inName.test(wording.slice(0, index)),
    );
    const spans: Span[] = measured ? [{ from: measured.index, to: measured.index + measured[0].length }] : [];
    const score = findAll(wording, words.scoreNames)[0];
    return (score ? [...spans, score] : spans).map((span) => on(wording, span));
  },
};
