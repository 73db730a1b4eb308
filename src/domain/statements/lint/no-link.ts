/** Handbook 2.3: no link between the figure and what customers live through. The part that was filled counts before any word. */
import { missing } from './missing';
import type { Rule } from './rule';

export const noLink: Rule = {
  id: 'no-link',
  severity: 'should',
  kinds: ['success'],
  check: (input) => missing(input, 'cause', input.context.words.links),
};
