/**
 * Handbook 2.3: a bare number. Scores count in points of their own, and a rate ("4.2 per 1,000 policies") is its own
 * unit, so a sentence that names either is left alone.
 */
import { findAll } from '../text/pattern';
import { figuresIn } from './figures';
import { on, type Rule } from './rule';

export const noUnit: Rule = {
  id: 'no-unit',
  severity: 'should',
  kinds: ['success'],
  check: ({ wording, context: { words } }) =>
    figuresIn(wording, words).flatMap(({ sentence, baseline, target }) => {
      if (findAll(wording.slice(sentence.from, sentence.to), [...words.scores]).length > 0) return [];
      if (/\bper\s+(?:\d|hundred\b|thousand\b|million\b)/iu.test(wording.slice(sentence.from, sentence.to))) return [];
      const figures = [baseline, target].filter((figure) => figure !== null);
      const bare = figures.find((figure) => figure.unit === '');
      return bare && figures.every((figure) => figure.unit === '') ? [on(wording, bare)] : [];
    }),
};
