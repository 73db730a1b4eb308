import type { PracticeWords } from '../schema';
import json from '../editions/2026/en/practices.json';

/** By id. */
export const practiceWords = json as unknown as Record<string, PracticeWords>;
