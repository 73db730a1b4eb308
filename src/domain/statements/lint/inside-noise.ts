/** Handbook 2.3 and 6: the change is smaller than chance alone can make it, for the sample the statement gives. */
import { metricOfChange } from '../reading/metric-in';
import { noiseOf } from '../reading/noise';
import { sampleIn, sampleOfPart } from '../reading/sample';
import { changesIn } from '../reading/changes';
import { on, type Rule } from './rule';

const written = (value: number) => String(Math.round(value * 10) / 10);

export const insideNoise: Rule = {
  id: 'inside-noise',
  severity: 'should',
  kinds: ['success'],
  check: ({ wording, parts, context }) => {
    const { words } = context;
    const sample = sampleOfPart(parts['sample'] ?? '') ?? sampleIn(wording, words);
    if (!sample) return [];
    return changesIn(wording, words).flatMap((change) => {
      const { baseline, target } = change;
      const first = Math.min(baseline.from, target.from);
      const metric = metricOfChange(wording, change, parts, context)?.metric;
      if (!metric || (metric.noise === 'share') !== (baseline.unit === 'percent')) return [];
      const margin = noiseOf(metric, baseline.value, sample.size);
      const moved = Math.abs(target.value - baseline.value);
      if (margin === null || moved === 0 || moved > margin) return [];
      return [
        on(
          wording,
          { from: first, to: Math.max(baseline.to, target.to) },
          {
            change: written(moved),
            margin: written(margin),
            sample: String(sample.size),
            about: metric.noise,
          },
        ),
      ];
    });
  },
};
