/** Handbook 2.3: the direction of the figures contradicts the metric, or the verb beside them. */
import { metricOfChange } from '../metric-in';
import { findAll } from '../text/pattern';
import { changesIn } from './figures';
import { on, type Rule } from './rule';

export const wrongDirection: Rule = {
  id: 'wrong-direction',
  severity: 'must',
  kinds: ['success'],
  check: ({ wording, parts, context }) =>
    changesIn(wording, context.words).flatMap((change) => {
      const { sentence, baseline, target } = change;
      if (baseline.value === target.value) return [];
      const rises = target.value > baseline.value;
      const first = Math.min(baseline.from, target.from);
      const span = { from: first, to: Math.max(baseline.to, target.to) };
      const metric = metricOfChange(wording, change, parts, context);
      if (metric && metric.better !== 'depends' && (metric.better === 'up') !== rises) {
        return [on(wording, span, { about: 'metric', metric: metric.name, better: metric.better })];
      }
      // The verb nearest to the figures, in their own stretch of the sentence.
      const near = wording
        .slice(sentence.from, first)
        .replace(/^.*[;:.]/su, '')
        .slice(-48);
      const says = (list: readonly string[]) => findAll(near, list).at(-1)?.to ?? -1;
      const [up, down] = [says(context.words.rising), says(context.words.falling)];
      const contradicts = rises ? down > up : up > down;
      return contradicts && target.from > baseline.from
        ? [on(wording, span, { about: 'verb', metric: '', better: rises ? 'up' : 'down' })]
        : [];
    }),
};
