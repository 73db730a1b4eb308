/** Which metric of the catalogue a text names, in the catalogue's words or in everyday ones (handbook 6.1). */
import type { CatalogueMetric, LintWords } from './lint/rule';
import { findAll, type Span } from './text/pattern';
import { contentWords } from './text/sentences';

/** A metric as a text names it. */
export interface MetricNamed extends Span {
  /** The words of the text. */
  name: string;
  better: CatalogueMetric['better'];
  /** The metric of the catalogue; null where only the better direction is known, as for "arrears". */
  metric: CatalogueMetric | null;
}

const named = new WeakMap<readonly CatalogueMetric[], { metric: CatalogueMetric; patterns: readonly string[] }[]>();

/** The catalogue's names as patterns: what stands in brackets and after a stroke is left out, and so is a mark of registration. */
function patternsOf(metrics: readonly CatalogueMetric[]) {
  let list = named.get(metrics);
  if (!list) {
    list = metrics.map((metric) => {
      const name = metric.name.replace(/\s*[(/].*$/, '').replace(/[*<>.®™]/g, '');
      return { metric, patterns: name.trim() === '' ? [] : [name.trim()] };
    });
    named.set(metrics, list);
  }
  return list;
}

/** Every metric a text names, in order; of two that overlap, the longer name. */
export function metricsIn(text: string, metrics: readonly CatalogueMetric[], words: LintWords): MetricNamed[] {
  const found: MetricNamed[] = [];
  const consider = (metric: CatalogueMetric | null, better: CatalogueMetric['better'], spans: readonly Span[]) => {
    for (const span of spans) found.push({ name: text.slice(span.from, span.to), better, metric, ...span });
  };
  for (const { metric, patterns } of patternsOf(metrics)) consider(metric, metric.better, findAll(text, patterns));
  for (const { metric: id, better, names } of words.directions) {
    consider(metrics.find((metric) => metric.id === id) ?? null, better, findAll(text, names));
  }
  return found
    .filter(
      (one) =>
        !found.some((other) => other.from < one.to && one.from < other.to && other.to - other.from > one.to - one.from),
    )
    .sort((a, b) => a.from - b.from);
}

/** The metric a text names last. */
export function metricIn(text: string, metrics: readonly CatalogueMetric[], words: LintWords): MetricNamed | null {
  return metricsIn(text, metrics, words).at(-1) ?? null;
}

/** Metrics whose name shares a word with the text, most shared first, three at most. */
export function nearMetrics(text: string, metrics: readonly CatalogueMetric[], words: LintWords): CatalogueMetric[] {
  const stem = (word: string) => word.replace(/(?:ies|es|s|ed|ing)$/u, '');
  const own = new Set([...contentWords(text, words.stopWords)].map(stem));
  return metrics
    .map((metric) => ({
      metric,
      shared: [...contentWords(metric.name, words.stopWords)].filter(
        (word) => own.has(stem(word)) && !['customer', 'customers', 'rate', 'share', 'score', 'time'].includes(word),
      ).length,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 3)
    .map(({ metric }) => metric);
}
