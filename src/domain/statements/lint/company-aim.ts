/** Handbook 2.3: an aim of the company (profit, share of market) in a sentence about the customer. */
import { findAll } from '../text/pattern';
import { quick } from '../text/letters';
import { on, type Rule } from './rule';

/** "The growth of a town": of something else than the company. */
const elsewhere = quick(
  /^growth of (?!(?:our|the|its|this)\s+(?:\p{L}+\s+)?(?:business|company|firm|group|bank|brand|organi[sz]ation|enterprise|corporation|portfolio)(?!\p{L})|sales|profits?|revenues?|earnings|turnover|market)/iu,
);

export const companyAim: Rule = {
  id: 'company-aim',
  severity: 'should',
  kinds: ['mission'],
  check: ({ wording, context: { words } }) =>
    findAll(wording, words.companyAims, words.companyAimExceptions)
      .filter(({ from }) => !elsewhere.test(wording.slice(from)))
      .map((span) => on(wording, span)),
};
