/** The questions around the assessment, the metric catalogue and the kinds of work: structure, no sentences. */
import type { Distribution, Family, Metric, Obligation, ProfileQuestion, ReadinessItem } from './schema';
import distributionJson from './editions/2026/distribution.json';
import familiesJson from './editions/2026/families.json';
import metricsJson from './editions/2026/metrics.json';
import obligationsJson from './editions/2026/obligations.json';
import profileJson from './editions/2026/profile.json';
import readinessJson from './editions/2026/readiness.json';
import rolesJson from './editions/2026/roles.json';

export const metrics = metricsJson as Metric[];
/** The thirteen kinds of work, each with its month, in the order they are told. */
export const families = familiesJson as Family[];
export const obligations = obligationsJson as Obligation[];
export const profileQuestions = profileJson as ProfileQuestion[];
/** Ids of everyone an action may be given to. */
export const roles: readonly string[] = rolesJson;
export const readinessItems = readinessJson as ReadinessItem[];
/** How others rated themselves with another instrument. */
export const distribution = distributionJson as Distribution;
