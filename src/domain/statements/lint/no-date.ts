/**
 * Handbook 2.3: no date, or a date without its year. The day a baseline was taken is no deadline. "Within 18 months" names a
 * day only where the plan's first day is known; without it nobody can say when the months are over. Our judgement.
 */
import { deadlinesIn } from '../reading/deadlines';
import { absent, on, type Rule } from './rule';

/** A length of time counted from a start: "within 18 months", "in two years". */
const stretch = /^(?:within|in|over|inside|after|for)\s.*(?:month|quarter|year)s?(?:\s+period)?$/iu;
const calendar = /\b(?:this|next|the|current|coming)\s+(?:\p{L}+\s+)?(?:month|quarter|year)$/iu;

export const noDate: Rule = {
  id: 'no-date',
  severity: 'must',
  kinds: ['success'],
  check: ({ wording, parts, context: { words, startOn } }) => {
    const dates = deadlinesIn(wording, words);
    if (dates.some((date) => date.endsOn !== null)) return [];
    const part = parts['by']?.trim() ?? '';
    const yearless = dates[0];
    if (!yearless) return [absent({ part })];
    const phrase = wording.slice(yearless.from, yearless.to);
    const isStretch = stretch.test(phrase) && !calendar.test(phrase);
    if (isStretch && startOn !== null) return [];
    return [on(wording, yearless, { part, about: isStretch ? 'stretch' : 'year' })];
  },
};
