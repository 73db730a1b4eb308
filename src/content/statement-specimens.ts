/** Statements that nobody sees: the checks are made ready on them before somebody's own is typed. */
import specimensJson from './editions/2026/en/lint/specimens.json';

export const specimens = specimensJson as { readonly mission: readonly string[]; readonly success: readonly string[] };
