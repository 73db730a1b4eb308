import type { ReadinessWords } from '../schema';
import json from '../editions/2026/en/readiness.json';

/** By id. */
export const readinessWords = json as unknown as Record<string, ReadinessWords>;
