import type { ModelWords } from '../schema';
import json from '../editions/2026/en/model.json';
import { levelWords } from './levels';

/** Names of levels, areas, families, months, roles and lenses. */
export const modelWords: ModelWords = { levels: levelWords, ...json };
