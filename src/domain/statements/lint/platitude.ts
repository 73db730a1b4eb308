/** Handbook 2.3: a wish or platitude. One finding for each phrase. */
import { findAll } from '../text/pattern';
import { on, type Rule } from './rule';

export const platitude: Rule = {
  id: 'platitude',
  severity: 'must',
  kinds: ['mission', 'success'],
  check: ({ wording, context: { words } }) =>
    findAll(wording, words.platitudes, words.platitudeExceptions).map((span) => on(wording, span)),
};
