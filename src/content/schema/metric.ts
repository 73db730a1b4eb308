/** One entry of the metric catalogue. */
import * as v from 'valibot';
import { metricKinds } from './ids';
import { id, sentence } from './primitives';

export const metricSchema = v.strictObject({
  id,
  kind: v.picklist(metricKinds),
  better: v.picklist(['up', 'down', 'depends']),
  unit: v.picklist(['percent', 'points', 'per-1000', 'hours', 'ratio', 'money', 'number']),
  /** How its margin of error is worked out: a share, a difference of two shares, or none known. */
  noise: v.picklist(['share', 'net-score', 'none']),
});

export const metricWordsSchema = v.strictObject({
  name: sentence,
  formula: sentence,
  pickWhen: sentence,
  pitfall: sentence,
  source: v.string(),
});

export type Metric = v.InferOutput<typeof metricSchema>;

export type MetricWords = v.InferOutput<typeof metricWordsSchema>;
