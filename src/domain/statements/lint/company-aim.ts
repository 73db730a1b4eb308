/** Handbook 2.3: an aim of the company (profit, share of market) in a sentence about the customer. */
import { findAll } from '../text/pattern';
import { on, type Rule } from './rule';

export const companyAim: Rule = {
  id: 'company-aim',
  severity: 'should',
  kinds: ['mission'],
  check: ({ wording, context: { words } }) =>
    findAll(wording, words.companyAims, words.companyAimExceptions).map((span) => on(wording, span)),
};
