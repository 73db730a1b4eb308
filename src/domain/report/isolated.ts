/** Names inside sentences that go the other way. */
import { directionOf, hasRightToLeft } from '../text-direction';

/**
 * @param name as typed, to be put into a sentence of the report
 * @returns a name with letters from right to left between the signs that keep it together (U+2066 or U+2067, by most of its words,
 *   and U+2069): without them a number after it in the sentence is drawn as part of it, and two such names change places. Any
 *   other name as it is
 */
export function isolated(name: string): string {
  if (!hasRightToLeft(name)) return name;
  return `${directionOf(name) === 'rtl' ? '\u2067' : '\u2066'}${name}\u2069`;
}
