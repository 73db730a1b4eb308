/** Handbook 2.3: no customer named. The user's own word and the part that was filled count before any list. */
import { keepsPart } from '../text/sentences';
import { customersIn } from '../reading/customers-in';
import { absent, type Rule } from './rule';

export const noCustomer: Rule = {
  id: 'no-customer',
  severity: 'must',
  kinds: ['mission', 'success'],
  check: (input) => {
    const { kind, wording, parts, context } = input;
    const part = kind === 'mission' ? parts['who'] : parts['group'];
    const named = keepsPart(wording, part, context.words.stopWords) || customersIn(input).length > 0;
    return named ? [] : [absent({ part: part?.trim() ?? '' })];
  },
};
