/** Handbook 2.3: nothing says that it holds every time. The part that was filled decides; the word list can only hint. */
import { findAll } from '../text/pattern';
import { keepsPart } from '../text/sentences';
import { brandWordsOf } from '../reading/brand-words';
import { absent, type Rule } from './rule';

export const noConsistency: Rule = {
  id: 'no-consistency',
  severity: 'hint',
  kinds: ['mission'],
  check: ({ wording, parts, context: { words, foundation } }) => {
    const part = parts['always']?.trim() ?? '';
    const said =
      keepsPart(wording, part, words.stopWords) ||
      findAll(wording, words.consistencyWords, words.consistencyExceptions).length > 0 ||
      findAll(wording, brandWordsOf(foundation)).length > 0;
    return said ? [] : [absent({ part })];
  },
};
