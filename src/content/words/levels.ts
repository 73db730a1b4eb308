import type { ModelWords } from '../schema';
import json from '../editions/2026/en/levels.json';

/** The names of the levels alone: what a page with a dial needs of the model. */
export const levelWords: ModelWords['levels'] = json;
