import type { ObligationWords } from '../schema';
import json from '../editions/2026/en/obligations.json';

/** By id. */
export const obligationWords = json as unknown as Record<string, ObligationWords>;
