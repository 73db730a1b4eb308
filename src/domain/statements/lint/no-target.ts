/** Handbook 2.3: no target. "Halve", "double" and "zero" are targets too. */
import { findAll } from '../text/pattern';
import { keepsPart } from '../text/sentences';
import { figuresIn } from '../reading/figures';
import { mayHaveTarget } from '../reading/plausible-figures';
import { absent, type Rule } from './rule';

export const noTarget: Rule = {
  id: 'no-target',
  severity: 'must',
  kinds: ['success'],
  check: ({ wording, parts, context: { words } }) => {
    const said =
      keepsPart(wording, parts['target'], words.stopWords) ||
      figuresIn(wording, words).some(({ target }) => target !== null) ||
      findAll(wording, words.targetWords).length > 0 ||
      mayHaveTarget(wording, words);
    return said ? [] : [absent({ part: parts['target']?.trim() ?? '' })];
  },
};
