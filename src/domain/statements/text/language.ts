/**
 * Whether a text is English enough for the word lists to judge it (handbook 2.3: English only, off elsewhere). Settled
 * once: a mixed text is what most of its small words are; a few words quoted from another language change nothing; a
 * text without a letter is no English.
 */
import { wordsOf } from './sentences';

/** A small word of two letters ("in", "we", "of") is one in several languages. */
const leastLetters = 3;
/** One such word of another language is enough where nothing is English: it is no slip of the pen. */
const tellingLetters = 5;
/** "L’expérience", "d’un": French and Italian. */
const elided = /^(?:l|d|qu|dell|all|nell|un)['’]\p{L}{3,}/u;

/**
 * @param english small words of English
 * @param other small words of other languages, and their words for customers, none of them English
 * @returns true when no letter or fewer than half the letters are Latin, or when words of other languages outnumber
 * the English ones
 */
export function isOtherLanguage(text: string, english: readonly string[], other: readonly string[]): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin * 2 < letters || letters === 0) return text.trim() !== '';
  const small = { english: new Set(english), other: new Set(other) };
  let ours = 0;
  let theirs = 0;
  let telling = false;
  for (const written of wordsOf(text)) {
    const word = written.toLowerCase();
    if (word.length >= leastLetters && small.english.has(word)) ours += 1;
    else if (small.other.has(word) || elided.test(word)) {
      theirs += 1;
      telling ||= word.length >= tellingLetters || /[^\p{ASCII}’]/u.test(word);
    }
  }
  return theirs > ours && (theirs >= 2 || telling);
}
