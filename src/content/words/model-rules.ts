import type { ModelRuleWords } from '../schema';
import json from '../editions/2026/en/model-rules.json';

/** The name of each rule of the model and why its number is what it is. Apart from the names of the model, which every page has. */
export const modelRuleWords: ModelRuleWords = json;
