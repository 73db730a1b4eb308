/**
 * The small notation the word lists are written in, so that a translator needs no regular expressions:
 * a space is any white space or a hyphen, "-" the same or nothing, "*" any ending, "a/b" either word,
 * "<2>" up to two words in between (none of them a preposition), "<2,>" the same across commas and as few as will do,
 * "..." up to five words of any kind. Punctuation is never crossed otherwise. Case does not count.
 */

export interface Span {
  /** Character offsets [from, to). */
  from: number;
  to: number;
}

/** Letters and digits of a text in lower case. Ranges, not classes of Unicode: an expression of these is ready ten times as fast. */
const letter = 'a-z0-9\\u00aa-\\u1fff';
const after = `(?![${letter}])`;
const word = `[${letter}][${letter}'’&-]*`;
const loose = '(?!(?:to|of|for|at|in|on|by|when|that|who|with|from|is|are|be|than|or)\\s)';
const hyphens = '\\u2010\\u2011';

function escapeWord(text: string): string {
  return text
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/-/g, `[-${hyphens}\\s]?`)
    .replace(/\*/g, `[${letter}'’]*`);
}

function source(pattern: string): string {
  let result = '';
  for (const token of pattern.split(' ')) {
    const gap = /^<(\d)(,?)>$/.exec(token);
    if (gap || token === '...') {
      const one = gap ? `${loose}${word}` : word;
      result += gap?.[2] ? `(?:,?\\s+${one}){0,${gap[1]!}}?` : `(?:\\s+${one}){0,${gap ? gap[1]! : '5'}}`;
      continue;
    }
    if (result !== '') result += `(?:\\s+|[-${hyphens}])`;
    result += token.includes('/') ? `(?:${token.split('/').map(escapeWord).join('|')})` : escapeWord(token);
  }
  return result;
}

const firstPiece = /^#?[\p{L}\p{N}]*/u;

/**
 * A list made ready: the patterns by the piece of a word they can begin with, so that at a word of the text only those
 * are tried that can begin there. An expression is made for a piece when it is first met, and kept.
 */
class Matcher {
  readonly #patterns: readonly string[];
  /** Places in the list, by first piece. */
  readonly #exact = new Map<string, number[]>();
  /** Places in the list of those that begin with "*" or "word*". */
  readonly #open: { stem: string; place: number }[] = [];
  readonly #known = new Map<string, readonly RegExp[]>();

  constructor(patterns: readonly string[]) {
    this.#patterns = patterns.map((pattern) => pattern.toLowerCase());
    for (const [place, pattern] of this.#patterns.entries()) {
      for (const option of pattern.split(' ', 1)[0]!.split('/')) {
        const piece = firstPiece.exec(option)![0];
        if (option[piece.length] === '*') this.#open.push({ stem: piece, place });
        else {
          this.#add(piece, place);
          // "top-notch" may be written as one word.
          if (option.includes('-')) this.#add(option.replaceAll('-', ''), place);
        }
      }
    }
  }

  #add(piece: string, place: number): void {
    const places = this.#exact.get(piece);
    if (!places) this.#exact.set(piece, [place]);
    else if (places.at(-1) !== place) places.push(place);
  }

  /** The expressions for everything that can begin with this piece, in lower case. */
  at(piece: string): readonly RegExp[] {
    let expressions = this.#known.get(piece);
    if (!expressions) {
      const open = this.#open.filter(({ stem }) => piece.startsWith(stem)).map(({ place }) => place);
      const places = new Set([...(this.#exact.get(piece) ?? []), ...open]);
      expressions = Array.from(places, (place) => new RegExp(`(?:${source(this.#patterns[place]!)})${after}`, 'uy'));
      if (this.#known.size >= mostKnown) this.#known.clear();
      this.#known.set(piece, expressions);
    }
    return expressions;
  }
}

const mostKnown = 4000;
const matchers = new WeakMap<readonly string[], Matcher>();

function matcherOf(patterns: readonly string[]): Matcher {
  let matcher = matchers.get(patterns);
  if (!matcher) {
    matcher = new Matcher(patterns);
    matchers.set(patterns, matcher);
  }
  return matcher;
}

interface Folded {
  text: string;
  /** The text in lower case, letter for letter. */
  lower: string;
  /** Where words begin, with their first pieces. */
  starts: readonly { at: number; piece: string }[];
}

let last: Folded = { text: '', lower: '', starts: [] };

/** In lower case at the same length: a letter that would become two stays. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (each) => (each.toLowerCase().length === each.length ? each.toLowerCase() : each)).join('');
}

/** Kept for the text asked last, because every rule asks for the same. */
function folded(text: string): Folded {
  if (last.text !== text) {
    const lower = lowerOf(text);
    const starts = Array.from(lower.matchAll(/#?[\p{L}\p{N}]+/gu), ({ index, 0: piece }) => ({ at: index, piece }));
    last = { text, lower, starts };
  }
  return last;
}

const overlaps = (from: number, to: number, others: readonly Span[]) =>
  others.some((other) => from < other.to && other.from < to);

function spansOf(text: string, patterns: readonly string[], excluded: readonly Span[]): Span[] {
  const matcher = matcherOf(patterns);
  const spans: Span[] = [];
  let from = 0;
  const { lower, starts } = folded(text);
  for (const { at, piece } of starts) {
    if (at < from) continue;
    // Of several that begin here, the longest.
    for (const expression of matcher.at(piece)) {
      expression.lastIndex = at;
      const match = expression.exec(lower);
      const to = at + (match?.[0].length ?? 0);
      if (to > Math.max(from, at) && !overlaps(at, to, excluded)) from = to;
    }
    if (from > at) spans.push({ from: at, to: from });
  }
  return spans;
}

/** Every place where one of the patterns stands, in order, without those that overlap an exception. */
export function findAll(text: string, patterns: readonly string[], exceptions: readonly string[] = []): Span[] {
  const found = spansOf(text, patterns, []);
  if (found.length === 0 || exceptions.length === 0) return found;
  const excluded = spansOf(text, exceptions, []);
  return found.some(({ from, to }) => overlaps(from, to, excluded)) ? spansOf(text, patterns, excluded) : found;
}

/** True when the text ends with one of the patterns, white space aside. */
export function endsWith(text: string, patterns: readonly string[]): boolean {
  const tail = text.trimEnd().slice(-60);
  return findAll(tail, patterns).some((span) => span.to === tail.length);
}
