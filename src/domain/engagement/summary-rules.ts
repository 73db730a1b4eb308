/** By which rules a summary was made. Apart from the rules themselves, which only who makes one needs. */
import type { Summary } from './summary';
import { currentVersion } from './version';

/** To be raised when a rule of summary.ts changes: what was made by another rule is made anew. */
const rules = 2;

export const madeBy = `${currentVersion}.${rules}`;

/** @param value as storage gives it back @returns whether it is a summary by the rules of today */
export function isCurrent(value: unknown): value is Summary {
  return typeof value === 'object' && value !== null && 'madeBy' in value && value.madeBy === madeBy;
}
