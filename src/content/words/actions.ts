import type { ActionWords } from '../schema';
import json from '../editions/2026/en/actions.json';

/** By id. */
export const actionWords = json as unknown as Record<string, ActionWords>;
