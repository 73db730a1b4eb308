/** Handbook 2.3: the swap test was answered "still true" with a competitor's name. It says so only of the wording tested. */
import { absent, type Rule } from './rule';

export const tooGeneric: Rule = {
  id: 'too-generic',
  severity: 'should',
  kinds: ['mission'],
  anyLanguage: true,
  check: ({ context }) => (context.swap === 'fails' ? [absent()] : []),
};
