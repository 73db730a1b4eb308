/** The words the checks of a statement look for: those of both, of promises and wishes, of figures and owners. */
import type { LintWords } from './schema';
import missionJson from './editions/2026/en/lint/mission.json';
import sharedJson from './editions/2026/en/lint/shared.json';
import successJson from './editions/2026/en/lint/success.json';

const { families, ...mission } = missionJson;

/** Puts the words of a family where a pattern names it: "{praise} service" begins with any word of praise. */
const spelt = (patterns: readonly string[]) =>
  patterns.map((pattern) => pattern.replace(/\{(\w+)\}/g, (_, family) => families[family as keyof typeof families]));

export const lintWords = {
  ...sharedJson,
  ...mission,
  platitudes: spelt(mission.platitudes),
  platitudeExceptions: spelt(mission.platitudeExceptions),
  ...successJson,
} as LintWords;
