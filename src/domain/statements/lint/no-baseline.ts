/** Handbook 2.3: no baseline, so nobody can tell later whether anything moved. */
import { findAll } from '../text/pattern';
import { keepsPart } from '../text/sentences';
import { figuresIn } from '../reading/figures';
import { mayHaveBaseline } from '../reading/plausible-figures';
import { absent, type Rule } from './rule';

export const noBaseline: Rule = {
  id: 'no-baseline',
  severity: 'must',
  kinds: ['success'],
  check: ({ wording, parts, context: { words } }) => {
    const said =
      keepsPart(wording, parts['baseline'], words.stopWords) ||
      figuresIn(wording, words).some(({ baseline }) => baseline !== null) ||
      findAll(wording, words.baselineWords).length > 0 ||
      mayHaveBaseline(wording, words);
    return said ? [] : [absent({ part: parts['baseline']?.trim() ?? '' })];
  },
};
