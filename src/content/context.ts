/** The questions around the assessment and the metric catalogue: structure, no sentences. */
import type { Distribution, Metric, ProfileQuestion, ReadinessItem } from './schema';
import distributionJson from './editions/2026/distribution.json';
import metricsJson from './editions/2026/metrics.json';
import profileJson from './editions/2026/profile.json';
import readinessJson from './editions/2026/readiness.json';

export const metrics = metricsJson as Metric[];
export const profileQuestions = profileJson as ProfileQuestion[];
export const readinessItems = readinessJson as ReadinessItem[];
/** How others rated themselves with another instrument. */
export const distribution = distributionJson as Distribution;
