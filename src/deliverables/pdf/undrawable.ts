/** Says what the PDF cannot draw before one is made: the fonts' coverage is enough for that. */
import { isDrawn } from './fonts/coverage';
import { toRuns } from './text/clean';

/**
 * @param report a report or any part of one; every text in it is looked at
 * @returns characters that no font of the PDF can draw, as typed, in the order met
 */
export function undrawable(report: unknown): string[] {
  const lost = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === 'string') toRuns(value, 'sans-regular', (_face, codePoint) => isDrawn(codePoint), lost);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(report);
  return [...lost];
}
