/**
 * The small notation the word lists are written in, so that a translator needs no regular expressions:
 * a space is any white space or a hyphen, "-" the same or nothing, "*" any ending, "a/b" either word,
 * "<2>" up to two words in between (none of them a preposition), "..." up to five words of any kind.
 * Punctuation is never crossed. Case does not count.
 */

export interface Span {
  /** Character offsets [from, to). */
  from: number;
  to: number;
}

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const word = "[\\p{L}\\p{N}][\\p{L}\\p{N}'’&-]*";
const loose = '(?!(?:to|of|for|at|in|on|by|when|that|who|with|from|is|are|be|than|or)\\s)';

function escapeWord(text: string): string {
  return text
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/-/g, '[-\\u2010\\u2011\\s]?')
    .replace(/\*/g, "[\\p{L}'’]*");
}

function source(pattern: string): string {
  let result = '';
  for (const token of pattern.split(' ')) {
    const gap = /^<(\d)>$/.exec(token);
    if (gap || token === '...') {
      const one = gap ? `${loose}${word}` : word;
      result += `(?:\\s+${one}){0,${gap ? gap[1]! : '5'}}`;
      continue;
    }
    if (result !== '') result += '(?:\\s+|[-\u2010\u2011])';
    result += token.includes('/') ? `(?:${token.split('/').map(escapeWord).join('|')})` : escapeWord(token);
  }
  return result;
}

const compiled = new WeakMap<readonly string[], RegExp>();

/** One expression for the whole list, kept as long as the list is. */
function compile(patterns: readonly string[]): RegExp {
  let expression = compiled.get(patterns);
  if (!expression) {
    const sources = patterns.toSorted((a, b) => b.length - a.length).map(source);
    // The edge of a word stands once in front of them all, so that the middle of a word fails at once.
    expression = new RegExp(sources.length ? `${before}(?:${sources.join('|')})${after}` : '(?!)', 'giu');
    compiled.set(patterns, expression);
  }
  return expression;
}

/** Every place where one of the patterns stands, in order, without those that overlap an exception. */
export function findAll(text: string, patterns: readonly string[], exceptions: readonly string[] = []): Span[] {
  const spans = (list: readonly string[]): Span[] =>
    Array.from(text.matchAll(compile(list)), (match) => ({ from: match.index, to: match.index + match[0].length }));
  const found = spans(patterns);
  if (found.length === 0 || exceptions.length === 0) return found;
  const excluded = spans(exceptions);
  return found.filter((span) => !excluded.some((other) => span.from < other.to && other.from < span.to));
}

/** True when the text ends with one of the patterns, white space aside. */
export function endsWith(text: string, patterns: readonly string[]): boolean {
  const tail = text.trimEnd().slice(-60);
  return findAll(tail, patterns).some((span) => span.to === tail.length);
}
