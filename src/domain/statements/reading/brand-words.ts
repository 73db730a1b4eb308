/** The brand words of the foundation, as patterns: they are the organisation's own, so no jargon, and count as said. */
import type { Foundation } from '../../engagement/engagement';

const none: readonly string[] = [];
let last: { text: string; patterns: readonly string[] } | null = null;

/**
 * @returns the words and phrases of the field, split at commas, semicolons and lines; the same list for the same text,
 * because a list is compiled once
 */
export function brandWordsOf(foundation: Foundation): readonly string[] {
  const text = foundation.brandWords ?? '';
  if (text.trim() === '') return none;
  if (last?.text !== text) {
    const patterns = text
      .split(/[,;\n•]/u)
      .map((word) =>
        word
          .replace(/[/*<>.]/g, ' ')
          .trim()
          .replace(/\s+/g, ' '),
      )
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    last = { text, patterns };
  }
  return last.patterns;
}
