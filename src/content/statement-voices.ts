/** The words that are looked for in sentences of customers and in answers of staff. */
import type { LintWords, VoiceWords } from './schema';
import sharedJson from './editions/2026/en/lint/shared.json';
import voicesJson from './editions/2026/en/statement-voices.json';

const { stopWords, otherLanguages } = sharedJson;

export const voiceWords = { ...voicesJson, stopWords, otherLanguages } as VoiceWords &
  Pick<LintWords, 'stopWords' | 'otherLanguages'>;
