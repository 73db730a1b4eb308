import type { ModelWords } from '../schema';
import { levels as json } from '../editions/2026/en/model.json';

/** The names of the levels alone: what a page with a dial needs of the model. */
export const levelWords = json as ModelWords['levels'];
