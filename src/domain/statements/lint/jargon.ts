/** Handbook 2.3: words of the trade that a customer would not say. The brand's own words are none. One finding a phrase. */
import { findAll } from '../text/pattern';
import { brandWordsOf } from '../reading/brand-words';
import { on, type Rule } from './rule';

export const jargon: Rule = {
  id: 'jargon',
  severity: 'should',
  kinds: ['mission', 'success'],
  check: ({ wording, context: { words, foundation } }) => {
    const own = findAll(wording, brandWordsOf(foundation));
    return findAll(wording, words.jargon, words.jargonExceptions)
      .filter((span) => !own.some((brand) => brand.from <= span.from && span.to <= brand.to))
      .map((span) => on(wording, span));
  },
};
