/** Where the phrases of a word list stand in a text: notation.ts says how they are written. */
import { phraseOf, type Phrase } from './notation';

export interface Span {
  /** Character offsets [from, to). */
  from: number;
  to: number;
}

const firstPiece = /^#?[\p{L}\p{N}]*/u;

/**
 * A list made ready: the phrases by the piece of a word they can begin with, so that at a word of the text only those
 * are tried that can begin there. A phrase is read when it is first tried, and kept.
 */
class Matcher {
  readonly #phrases: readonly string[];
  readonly #read: (Phrase | undefined)[] = [];
  /** Places in the list, by first piece. */
  readonly #exact = new Map<string, number[]>();
  /** Places in the list of those that begin with "*" or "word*", by what stands before the star. */
  readonly #open = new Map<string, number[]>();
  readonly #known = new Map<string, readonly Phrase[]>();

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases.map((phrase) => phrase.toLowerCase());
    for (const [place, phrase] of this.#phrases.entries()) {
      for (const option of phrase.split(' ', 1)[0]!.split('/')) {
        const piece = firstPiece.exec(option)![0];
        if (option[piece.length] === '*') add(this.#open, piece, place);
        else {
          add(this.#exact, piece, place);
          // "top-notch" may be written as one word.
          if (option.includes('-')) add(this.#exact, option.replaceAll('-', ''), place);
        }
      }
    }
  }

  /** Everything that can begin with this piece, in lower case. */
  at(piece: string): readonly Phrase[] {
    let phrases = this.#known.get(piece);
    if (!phrases) {
      const places = new Set(this.#exact.get(piece));
      for (let end = this.#open.size > 0 ? piece.length : -1; end >= 0; end -= 1)
        for (const place of this.#open.get(piece.slice(0, end)) ?? []) places.add(place);
      phrases = Array.from(places, (place) => (this.#read[place] ??= phraseOf(this.#phrases[place]!)));
      if (this.#known.size >= mostKnown) this.#known.clear();
      this.#known.set(piece, phrases);
    }
    return phrases;
  }
}

const mostKnown = 4000;

function add(lists: Map<string, number[]>, piece: string, place: number): void {
  const places = lists.get(piece);
  if (!places) lists.set(piece, [place]);
  else if (places.at(-1) !== place) places.push(place);
}

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
    for (const phrase of matcher.at(piece)) {
      const to = phrase(lower, at);
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
