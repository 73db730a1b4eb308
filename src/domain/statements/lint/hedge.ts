/**
 * Handbook 2.3: a hedge ("strive to", "our goal is to") says that we may not. Settled once: what customers themselves
 * want, try or hope for is no hedge; nor is "our aim" without "is to".
 */
import { findAll } from '../text/pattern';
import { customersIn } from '../reading/customers-in';
import { on, type Rule } from './rule';

/** Hedges that are no verb of whoever stands before them. */
const noVerb = /^(?:wherever|whenever|where|when|if|as|committed|dedicated|devoted)(?!\p{L})/iu;
/** "Who", an adverb or nothing between the customer and the verb. */
const behind =
  /^,?\s+(?:(?:who|that)\s+)?(?:(?:may|might|would|always|really|never|often|still|also|only|just|most)\s+)?$/iu;
/** "We are people who strive to serve": the customer's word for the company itself. */
const ourselves = /\b(?:we|we['’]re|us|team|staff|company|group)\s(?:are\s|is\s)?(?:of\s|a\s|as\s)*(?:\p{L}+\s)?$/iu;

export const hedge: Rule = {
  id: 'hedge',
  severity: 'should',
  kinds: ['mission', 'success'],
  check: (input) => {
    const { wording, context } = input;
    const { words } = context;
    const hedges = findAll(wording, words.hedges, words.hedgeExceptions);
    if (hedges.length === 0) return [];
    const customers = customersIn(input);
    return hedges
      .filter(
        (span) =>
          noVerb.test(wording.slice(span.from)) ||
          !customers.some(
            ({ from, to }) =>
              to < span.from && behind.test(wording.slice(to, span.from)) && !ourselves.test(wording.slice(0, from)),
          ),
      )
      .map((span) => on(wording, span));
  },
};
