/** Every sentence of the current edition by id; a page imports the constants it shows, the rest is shaken off. */
import type {
  ActionWords,
  DistributionWords,
  GlossaryEntry,
  MetricWords,
  ModelWords,
  ObligationWords,
  PracticeWords,
  ProfileWords,
  ReadinessWords,
} from './schema';
import actionsJson from './editions/2026/en/actions.json';
import distributionJson from './editions/2026/en/distribution.json';
import glossaryJson from './editions/2026/en/glossary.json';
import metricsJson from './editions/2026/en/metrics.json';
import modelJson from './editions/2026/en/model.json';
import obligationsJson from './editions/2026/en/obligations.json';
import practicesJson from './editions/2026/en/practices.json';
import profileJson from './editions/2026/en/profile.json';
import readinessJson from './editions/2026/en/readiness.json';

export const practiceWords = practicesJson as unknown as Record<string, PracticeWords>;
export const actionWords = actionsJson as unknown as Record<string, ActionWords>;
export const metricWords = metricsJson as unknown as Record<string, MetricWords>;
export const modelWords = modelJson as unknown as ModelWords;
export const obligationWords = obligationsJson as unknown as Record<string, ObligationWords>;
export const profileWords = profileJson as unknown as Record<string, ProfileWords>;
export const readinessWords = readinessJson as unknown as Record<string, ReadinessWords>;
export const distributionWords: DistributionWords = distributionJson;
/** By id, in the order of the terms. */
export const glossary: Record<string, GlossaryEntry> = glossaryJson;
