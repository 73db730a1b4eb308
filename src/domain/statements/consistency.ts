/** What a success statement must agree with outside itself: the metric catalogue and the plan's start (handbook 2.3, 6.1). */
import type { Finding } from './finding';
import { absent, type LintWords, type CatalogueMetric, type StatementParts } from './lint/rule';
import { datesIn } from './text/dates';
import { findAll } from './text/pattern';

/** A metric as a text names it, with the direction that is better. */
type MetricNamed = Pick<CatalogueMetric, 'name' | 'better'>;

const named = new WeakMap<readonly CatalogueMetric[], { metric: CatalogueMetric; patterns: readonly string[] }[]>();

/** The catalogue's names as patterns: what stands in brackets and after a slash is left out. */
function patternsOf(metrics: readonly CatalogueMetric[]) {
  let list = named.get(metrics);
  if (!list) {
    list = metrics.map((metric) => ({
      metric,
      patterns: [
        metric.name
          .replace(/\s*[(/].*$/, '')
          .replace(/[*<>.]/g, '')
          .trim(),
      ],
    }));
    named.set(metrics, list);
  }
  return list;
}

/**
 * The metric a text names last, with the direction that is better. The word list's everyday names ("churn") are tried
 * beside the catalogue's own; of two that overlap, the longer wins.
 */
export function metricIn(text: string, metrics: readonly CatalogueMetric[], words: LintWords): MetricNamed | null {
  let best: { metric: MetricNamed; from: number; to: number } | null = null;
  const consider = (metric: MetricNamed, spans: { from: number; to: number }[]) => {
    for (const span of spans) {
      const overlaps = best !== null && span.from < best.to && best.from < span.to;
      if (best === null || (overlaps ? span.to - span.from > best.to - best.from : span.from > best.from)) {
        best = { metric: { name: text.slice(span.from, span.to), better: metric.better }, ...span };
      }
    }
  };
  for (const { metric, patterns } of patternsOf(metrics)) if (patterns[0]) consider(metric, findAll(text, patterns));
  for (const { better, names } of words.directions) consider({ name: '', better }, findAll(text, names));
  return (best as { metric: MetricNamed } | null)?.metric ?? null;
}

/**
 * A target date that is over before the plan starts.
 *
 * @param startOn first day of the plan, "2026-11-23"; null when none is set
 * @returns one must-fix finding, rule "date-before-start", or nothing
 */
export function checkAgainstPlan(wording: string, parts: StatementParts, startOn: string | null): Finding[] {
  if (startOn === null) return [];
  const inPart = datesIn(`by ${parts['by'] ?? ''}`).map((date) => date.endsOn);
  const dates = datesIn(wording).filter((date) => date.endsOn !== null);
  const last = dates.toSorted((a, b) => (a.endsOn! < b.endsOn! ? -1 : 1)).at(-1);
  const endsOn = last?.endsOn ?? inPart.find((date) => date !== null) ?? null;
  if (endsOn === null || endsOn > startOn) return [];
  const at = last ? { from: last.from, to: last.to } : null;
  return [
    {
      rule: 'date-before-start',
      severity: 'must',
      ...absent({ phrase: at ? wording.slice(at.from, at.to) : (parts['by'] ?? ''), startOn }),
      at,
    },
  ];
}
