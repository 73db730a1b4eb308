/** Handbook 2.3: nobody is said to look at the figure at fixed times. The part that was filled counts before any word. */
import { findAll } from '../text/pattern';
import { sentencesOf } from '../text/sentences';
import { missing } from './missing';
import type { Rule } from './rule';

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
    return says ? [] : found;
  },
};
