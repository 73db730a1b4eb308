/** Handbook 2.3 and 6: the change is smaller than chance alone can make it, for the sample the statement gives. */
import { metricIn } from '../metric-in';
import { noiseOf } from '../noise';
import { sampleIn, sampleOfPart } from '../sample';
import { changesIn } from './figures';
import { on, type Rule } from './rule';

const written = (value: number) => String(Math.round(value * 10) / 10);

export const insideNoise: Rule = {
  id: 'inside-noise',
  severity: 'should',
  kinds: ['success'],
  check: ({ wording, parts, context: { metrics, words } }) => {
    const sample = sampleOfPart(parts['sample'] ?? '') ?? sampleIn(wording, words);
    if (!sample) return [];
    return changesIn(wording, words).flatMap(({ sentence, baseline, target }) => {
      const first = Math.min(baseline.from, target.from);
      const metric = (
        metricIn(wording.slice(sentence.from, first), metrics, words) ??
        metricIn(parts['metric'] ?? '', metrics, words) ??
        metricIn(wording, metrics, words)
      )?.metric;
      if (!metric || (metric.noise === 'share') !== (baseline.unit === 'percent')) return [];
      const margin = noiseOf(metric, baseline.value, sample.size);
      const change = Math.abs(target.value - baseline.value);
      if (margin === null || change === 0 || change > margin) return [];
      return [
        on(
          wording,
          { from: first, to: Math.max(baseline.to, target.to) },
          {
            change: written(change),
            margin: written(margin),
            sample: String(sample.size),
            about: metric.noise,
          },
        ),
      ];
    });
  },
};
