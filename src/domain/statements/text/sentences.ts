/** Words and sentences of an English statement, as a reader would count them. */
import type { Span } from './pattern';

const word = /[\p{L}\p{N}]+(?:(?:[.,’'&\u2010\u2011-]|(?<=\d)\/(?=\d))[\p{L}\p{N}]+)*/gu;
/** A full stop after these ends no sentence. */
const abbreviation =
  /(?:^|[^\p{L}])(?:e\.g|i\.e|etc|approx|avg|no|vs|dr|mr|mrs|ms|st|inc|ltd|co|p\.a|incl|dept|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu;

/** Words in order; a number with its separators or a hyphenated word is one. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}

/** The same with their places. */
export function wordSpansOf(text: string): Span[] {
  return Array.from(text.matchAll(word), ({ index, 0: { length } }) => ({ from: index, to: index + length }));
}

/** Sentences as spans, white space around them left out. A stop inside "e.g." or "1.2" ends none. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const close = (to: number) => {
    const piece = text.slice(from, to);
    if (/[\p{L}\p{N}]/u.test(piece))
      spans.push({ from: from + piece.length - piece.trimStart().length, to: from + piece.trimEnd().length });
    from = to;
  };
  for (const match of text.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)|[。！？؟]+|\n\s*\n/gu)) {
    if (
      match[0] === '.' &&
      abbreviation.test(text.slice(Math.max(0, match.index - 8), match.index)) &&
      match.index + 1 < text.length
    )
      continue;
    close(match.index + match[0].length);
  }
  close(text.length);
  return spans;
}

/** Distinct words that carry meaning, lower case, without the stop words. */
export function contentWords(text: string, stopWords: readonly string[]): Set<string> {
  return new Set(
    wordsOf(text)
      .map((item) => item.toLowerCase().replaceAll('’', "'"))
      .filter((item) => !stopWords.includes(item)),
  );
}

/**
 * Whether the wording still says what a part says: at least half of the part's own words stand in it.
 * An empty part is never kept.
 */
export function keepsPart(wording: string, part: string | undefined, stopWords: readonly string[]): boolean {
  const own = contentWords(part ?? '', stopWords);
  if (own.size === 0) return false;
  const said = contentWords(wording, []);
  let kept = 0;
  for (const item of own) if (said.has(item)) kept += 1;
  return kept * 2 >= own.size;
}
