/** The words the checks of a statement look for. */
import type { LintWords } from './schema';
import lintWordsJson from './editions/2026/en/lint-words.json';

export const lintWords = lintWordsJson as LintWords;
