/** Handbook 2.3: a hedge ("strive to") says that we may not. What a customer tries is no hedge; nor is "our aim". */
import { findAll } from '../text/pattern';
import { on, type Rule } from './rule';

export const hedge: Rule = {
  id: 'hedge',
  severity: 'should',
  kinds: ['mission', 'success'],
  check: ({ wording, context: { words } }) =>
    findAll(wording, words.hedges, words.hedgeExceptions).map((span) => on(wording, span)),
};
