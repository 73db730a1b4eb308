/** Whether a text is English enough for the word lists to judge it (handbook 2.3: English only, off elsewhere). */
import { wordsOf } from './sentences';

/** Fewer letters than this tell nothing. */
const leastLetters = 8;

/**
 * @param english small words of English
 * @param other small words of other languages that are no English words
 * @returns true when most letters are not Latin, or when small words of other languages outnumber the English ones
 */
export function isOtherLanguage(text: string, english: readonly string[], other: readonly string[]): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < leastLetters) return false;
  if (latin * 2 < letters) return true;
  const small = (list: readonly string[]) => wordsOf(text).filter((word) => list.includes(word.toLowerCase())).length;
  const foreign = small(other);
  return foreign >= 2 && foreign > small(english);
}
