/** Handbook 2.3: nobody is said to look at the figure at fixed times. The part that was filled counts before any word. */
import { quick } from '../text/letters';
import { findAll } from '../text/pattern';
import { sentencesOf } from '../text/sentences';
import { behavioursIn } from '../reading/behaviour';
import { amountsIn } from '../reading/figures';
import { missing } from './missing';
import type { Rule, RuleInput } from './rule';

const spell =
  '(?:day|week|fortnight|month|quarter|term|season|sprint|year|meeting|close|report|council|window|board|mon|tues|wednes|thurs|fri|satur|sun)';
/** "Every second Tuesday", "four times a year", "termly": in a stretch without figures and customers, somebody looks. */
const often = quick(
  new RegExp(
    `\\b(?:every|each)\\s+(?:[\\p{L}-]+\\s+){0,2}?[\\p{L}-]*${spell}(?:day)?s?(?!\\p{L})|\\b(?:once|twice|(?:two|three|four|six|ten|twelve) times)\\s+(?:an?|per|each|every)\\s+${spell}\\b|\\b(?:termly|monthly|weekly|quarterly|half-yearly|(?:mon|tues|wednes|thurs|fri)days|QBR)\\b`,
    'iu',
  ),
);

/** Stretches behind the goal between two stops that tell of a rhythm and of nothing that is counted. */
function looksOften({ wording, context: { words } }: RuleInput): boolean {
  const amounts = amountsIn(wording, words);
  const goal = amounts.find(({ role }) => role === 'target' || role === 'change');
  return Array.from(wording.matchAll(/[^.;:,()–—|]+/gu)).some(({ index, 0: piece }) => {
    if (index < (goal?.to ?? 0) || !often.test(piece)) return false;
    const isCounted = amounts.some(
      ({ from, role }) => role !== 'nothing' && from >= index && from < index + piece.length,
    );
    return !isCounted && behavioursIn(piece, words).length === 0 && findAll(piece, words.reviewExceptions).length === 0;
  });
}

export const noReview: Rule = {
  id: 'no-review',
  severity: 'should',
  kinds: ['success'],
  check: (input) => {
    const { wording, context } = input;
    const { reviews, reviewExceptions, rhythms, reviewWords } = context.words;
    // "monthly churn" tells what is counted, "reviewed monthly" that somebody looks.
    const found = missing(input, 'review', reviews, reviewExceptions);
    if (found.length === 0 || found[0]!.values['part']) return found;
    const says = sentencesOf(wording).some(({ from, to }) => {
      const sentence = wording.slice(from, to);
      return findAll(sentence, rhythms).some((rhythm) => {
        const near = sentence.slice(Math.max(0, rhythm.from - 60), rhythm.to + 40);
        return findAll(near, reviewWords).length > 0 || rhythm.from === 0;
      });
    });
    return says || looksOften(input) ? [] : found;
  },
};
