/** The order in which text of both directions is drawn (Unicode Standard Annex 9); bidi-js finds the levels. */
import type { Bidi } from 'bidi-js';
import { directionOf, hasRightToLeft } from '../../../domain/text-direction';

/** Pairs that every face of the report has; they are drawn as each other from right to left. */
const pairs = /^[()<>[\]{}\u00ab\u00bb\u2039\u203a\u2264\u2265]$/;

export interface Levels {
  /** By UTF-16 unit; odd is right to left. */
  at: Uint8Array;
  /** Of the paragraph. */
  direction: 'ltr' | 'rtl';
}

/**
 * @param bidi null when no letter can be drawn that goes from right to left
 * @returns null where all goes from left to right
 */
export function levelsOf(text: string, bidi: Bidi | null): Levels | null {
  if (!bidi || !hasRightToLeft(text)) return null;
  const direction = directionOf(text);
  return { at: bidi.getEmbeddingLevels(text, direction).levels, direction };
}

/** @returns what is drawn for a character that goes from right to left (rule L4) */
export const mirrored = (character: string, bidi: Bidi | null): string =>
  pairs.test(character) ? (bidi?.getMirroredCharacter(character) ?? character) : character;

/**
 * @param levels of one line's characters, in the order typed
 * @returns their places in that order, from left to right (rule L2)
 */
export function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  const highest = levels.reduce((most, level) => Math.max(most, level), 0);
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && levels[order[to]!]! >= level) to += 1;
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = Math.max(from, to - 1);
    }
  }
  return order;
}
