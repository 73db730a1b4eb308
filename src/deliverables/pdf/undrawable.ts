/** Says what the PDF cannot draw before one is made: the fonts' coverage is enough for that. */
import { isDrawn } from './fonts/coverage';
import { extraFaces, textsIn } from './fonts/extra';
import { toRuns } from './text/clean';

/**
 * Fetches no font, and where there is Japanese, Chinese or Korean only the lists of what their fonts have.
 * @param report a report or any part of one; every text in it is looked at
 * @returns characters that no font of the PDF can draw, as typed, in the order met
 */
export async function undrawable(report: unknown): Promise<string[]> {
  const extra = await extraFaces(report);
  const lost = new Set<string>();
  for (const text of textsIn(report))
    toRuns(text, 'sans-regular', (_face, codePoint) => isDrawn(codePoint), lost, extra);
  return [...lost];
}
