import type { MetricWords } from '../schema';
import json from '../editions/2026/en/metrics.json';

/** By id. */
export const metricWords = json as unknown as Record<string, MetricWords>;
