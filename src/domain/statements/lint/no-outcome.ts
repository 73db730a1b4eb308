/** Handbook 2.3: nothing the customer gets done. The part that was filled decides; the word list can only hint. */
import { findAll } from '../text/pattern';
import { keepsPart } from '../text/sentences';
import { brandWordsOf } from './brand-words';
import { absent, type Rule } from './rule';

export const noOutcome: Rule = {
  id: 'no-outcome',
  severity: 'hint',
  kinds: ['mission'],
  check: ({ wording, parts, context: { words, foundation } }) => {
    const part = parts['done']?.trim() ?? '';
    const said =
      keepsPart(wording, part, words.stopWords) ||
      findAll(wording, words.outcomeWords).length > 0 ||
      findAll(wording, brandWordsOf(foundation)).length > 0;
    return said ? [] : [absent({ part })];
  },
};
