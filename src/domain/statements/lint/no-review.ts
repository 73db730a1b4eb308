/** Handbook 2.3: nobody is said to look at the figure at fixed times. The part that was filled counts before any word. */
import { missing } from './missing';
import type { Rule } from './rule';

export const noReview: Rule = {
  id: 'no-review',
  severity: 'should',
  kinds: ['success'],
  check: (input) => missing(input, 'review', input.context.words.reviews),
};
