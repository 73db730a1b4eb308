/**
 * The metric is not one of the catalogue, so neither its direction nor its margin can be checked (handbook 6.1).
 * Only the part tells for sure what is measured; a wording may name it in any words.
 */
import { metricIn, nearMetrics } from '../reading/metric-in';
import { absent, on, type Rule } from './rule';

export const unknownMetric: Rule = {
  id: 'unknown-metric',
  severity: 'hint',
  kinds: ['success'],
  check: ({ wording, parts, context: { metrics, words } }) => {
    const part = parts['metric']?.trim() ?? '';
    if (part === '' || metricIn(part, metrics, words)) return [];
    const near = nearMetrics(part, metrics, words).map(({ name }) => name);
    const values = { phrase: part, near: near.join('; ') };
    const at = wording.toLowerCase().indexOf(part.toLowerCase());
    return [at < 0 ? absent(values) : on(wording, { from: at, to: at + part.length }, values)];
  },
};
