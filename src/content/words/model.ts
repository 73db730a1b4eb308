import type { ModelWords } from '../schema';
import json from '../editions/2026/en/model.json';

/** Names of levels, areas, families, months, roles and lenses, and why each rule has its number. */
export const modelWords = json as unknown as ModelWords;
