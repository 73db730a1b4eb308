/** Which metric of the catalogue a text names, in the catalogue's words or in everyday ones (handbook 6.1). */
import type { Change } from './changes';
import type { CatalogueMetric, LintContext, LintWords, StatementParts } from '../lint/rule';
import { findAll, type Span } from '../text/pattern';
import { contentWords } from '../text/sentences';

/** A metric as a text names it. */
export interface MetricNamed extends Span {
  /** The words of the text. */
  name: string;
  better: CatalogueMetric['better'];
  /** The metric of the catalogue; null where only the better direction is known, as for "arrears". */
  metric: CatalogueMetric | null;
}

const known = new WeakMap<readonly CatalogueMetric[], { metric: CatalogueMetric; patterns: readonly string[] }[]>();

/** The catalogue's names as patterns: what stands in brackets and after a stroke is left out, and so is a mark of registration. */
function patternsOf(metrics: readonly CatalogueMetric[]) {
  let list = known.get(metrics);
  if (!list) {
    list = metrics.map((metric) => {
      const name = metric.name.replace(/\s*[(/].*$/, '').replace(/[*<>.®™]/g, '');
      return { metric, patterns: name.trim() === '' ? [] : [name.trim()] };
    });
    known.set(metrics, list);
  }
  return list;
}

/** Every metric a text names, in order; of two that overlap, the longer name. */
function metricsIn(text: string, metrics: readonly CatalogueMetric[], words: LintWords): MetricNamed[] {
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

/** Whether what follows the name turns it round or makes another measure of it: "complaints answered within a day". */
function isQualified(text: string, { from, to }: Span, words: LintWords): boolean {
  return (
    findAll(text.slice(to, to + 40), words.metricTurns).some((span) => span.from <= 14) ||
    findAll(text.slice(Math.max(0, from - 30), from), words.metricTurnsBefore).length > 0
  );
}

/** A share of something that takes time, or hours of something that is a share, is another measure than the name says. */
function fits({ metric, name }: MetricNamed, unit: Change['baseline']['unit']): boolean {
  const isTime = metric?.unit === 'hours' || /\b(?:times?|waits?|delays?|speed)\b/iu.test(name);
  if (unit === 'percent') return !isTime;
  if (unit === 'hours') return isTime || metric === null;
  return !isTime || unit === '';
}

/**
 * The metric whose figures change: the one named last before them, not further back than the change before; failing
 * that the one right behind them, and then the part's.
 */
export function metricOfChange(
  wording: string,
  { sentence, baseline, target }: Change,
  parts: StatementParts,
  { metrics, words }: Pick<LintContext, 'metrics' | 'words'>,
): MetricNamed | null {
  const first = Math.min(baseline.from, target.from);
  const last = Math.max(baseline.to, target.to);
  const before = wording.slice(sentence.from, first);
  const begin = sentence.from + (/^.*[;.](?=\s)/su.exec(before)?.[0].length ?? 0);
  const named = metricsIn(wording.slice(begin, first), metrics, words);
  const inLead = named.at(-1);
  const isIt = (metric: MetricNamed, stretch: string) =>
    fits(metric, baseline.unit) && !isQualified(stretch, metric, words);
  if (inLead && isIt(inLead, wording.slice(begin, first))) return inLead;
  // "900 to 400, CSAT no lower than 94 %": behind a comma stands another measure.
  const rest = wording.slice(last, last + 30);
  const behind = metricsIn(rest, metrics, words).find(({ from }) => from <= 4 && !/[,;.]/u.test(rest.slice(0, from)));
  if (!inLead && behind) return isIt(behind, wording.slice(last)) ? behind : null;
  const part = metricIn(parts['metric'] ?? '', metrics, words);
  return part && fits(part, baseline.unit) ? part : null;
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
