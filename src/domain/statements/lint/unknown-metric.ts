/**
 * The metric is not one of the catalogue, so neither its direction nor its margin can be checked (issue: consistency).
 * What the part names counts before the wording; a wording counts only where its figures change.
 */
import { metricsIn, nearMetrics } from '../metric-in';
import { changesIn } from './figures';
import { absent, on, type Rule } from './rule';

export const unknownMetric: Rule = {
  id: 'unknown-metric',
  severity: 'hint',
  kinds: ['success'],
  check: ({ wording, parts, context: { metrics, words } }) => {
    const isKnown = (text: string) => metricsIn(text, metrics, words).length > 0;
    const near = (text: string) =>
      nearMetrics(text, metrics, words)
        .map(({ name }) => name)
        .join('; ');
    const part = parts['metric']?.trim() ?? '';
    if (part !== '') {
      if (isKnown(part)) return [];
      const at = wording.toLowerCase().indexOf(part.toLowerCase());
      const values = { phrase: part, near: near(part) };
      return at >= 0 ? [on(wording, { from: at, to: at + part.length }, values)] : [absent(values)];
    }
    const change = changesIn(wording, words)[0];
    return !change || isKnown(wording) ? [] : [absent({ phrase: '', near: near(wording) })];
  },
};
