/** The words the checks of a statement look for: those of both, of promises and wishes, of figures and owners. */
import type { LintWords } from './schema';
import missionJson from './editions/2026/en/lint/mission.json';
import sharedJson from './editions/2026/en/lint/shared.json';
import successJson from './editions/2026/en/lint/success.json';

export const lintWords = { ...sharedJson, ...missionJson, ...successJson } as LintWords;
