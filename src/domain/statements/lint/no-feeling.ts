/** Handbook 2.3: no feeling. The part that was filled decides; the word list can only hint. */
import { findAll } from '../text/pattern';
import { keepsPart } from '../text/sentences';
import { brandWordsOf } from '../reading/brand-words';
import { absent, type Rule } from './rule';

export const noFeeling: Rule = {
  id: 'no-feeling',
  severity: 'hint',
  kinds: ['mission'],
  check: ({ wording, parts, context: { words, foundation } }) => {
    const part = parts['feeling']?.trim() ?? '';
    const said =
      keepsPart(wording, part, words.stopWords) ||
      findAll(wording, words.feelingWords, words.feelingExceptions).length > 0 ||
      findAll(wording, brandWordsOf(foundation)).length > 0;
    return said ? [] : [absent({ part })];
  },
};
