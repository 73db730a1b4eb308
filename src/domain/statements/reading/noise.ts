/** How far a measured figure may move by chance alone (handbook 6, "Noise"). */
import type { CatalogueMetric } from '../lint/rule';

/** 95 % of samples lie within so many standard errors. */
const standardErrors = 1.96;
/**
 * Share of answers that are neither promoters nor detractors, where a statement gives only the net score: that of the
 * handbook's own example (45 % and 20 %). With fewer of them the margin is wider.
 */
const passives = 0.35;

/** Variance of one answer, in shares; null when the figure cannot be one of this metric. */
function variance(metric: CatalogueMetric, baseline: number, sample: number): number | null {
  if (metric.noise === 'share') {
    if (baseline < 0 || baseline > 100) return null;
    // None of n found is no proof of none: a share is taken to be one in n at least.
    const share = Math.min(Math.max(baseline / 100, 1 / (sample + 1)), 1 - 1 / (sample + 1));
    return share * (1 - share);
  }
  if (baseline < -100 || baseline > 100) return null;
  const net = baseline / 100;
  const extremes = Math.max(1 - passives, Math.abs(net));
  return extremes - net * net;
}

/**
 * The margin of one sample at 95 %, in the metric's unit (percentage points, or points of a net score).
 *
 * @param baseline per cent for a share, -100 to 100 for a net score
 * @param sample number of answers or cases
 * @returns null where the catalogue knows no way to work it out, or where the figures make no sense
 */
export function marginOf(metric: CatalogueMetric, baseline: number, sample: number): number | null {
  if (metric.noise === 'none' || !(sample >= 1) || !Number.isFinite(sample)) return null;
  const spread = variance(metric, baseline, sample);
  return spread === null ? null : 100 * standardErrors * Math.sqrt(spread / sample);
}

/**
 * The margin of the difference between two samples of that size at 95 %: what a change must exceed before it can be
 * told from chance. For a net score the share of passive answers is assumed (see above).
 *
 * @param baseline per cent for a share, -100 to 100 for a net score
 * @param sample number of answers or cases in each of the two
 */
export function noiseOf(metric: CatalogueMetric, baseline: number, sample: number): number | null {
  const margin = marginOf(metric, baseline, sample);
  return margin === null ? null : Math.SQRT2 * margin;
}
