/** The questions around the assessment and the metric catalogue: structure, no sentences. */
import type { Distribution, Metric, Obligation, ProfileQuestion, ReadinessItem } from './schema';
import distributionJson from './editions/2026/distribution.json';
import metricsJson from './editions/2026/metrics.json';
import obligationsJson from './editions/2026/obligations.json';
import profileJson from './editions/2026/profile.json';
import readinessJson from './editions/2026/readiness.json';

export const metrics = metricsJson as Metric[];
export const obligations = obligationsJson as Obligation[];
export const profileQuestions = profileJson as ProfileQuestion[];
export const readinessItems = readinessJson as ReadinessItem[];
/** How others rated themselves with another instrument. */
export const distribution = distributionJson as Distribution;
