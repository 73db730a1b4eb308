/** The words of a text, and what stands between them. */

export interface Token {
  text: string;
  start: number;
  end: number;
  /**
   * Between this word and the one before. dash, space: as within a code, on one line or across the break of one.
   * break: a line ends there without a dash. hard: something no code has within.
   */
  gap: 'dash' | 'space' | 'break' | 'hard';
}

/** Marks stand on letters; one that stands alone belongs to the picture before it. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Spaces, dashes, what nobody sees, the marks of bold and code in chats, of quoted lines, and quotation marks. */
const soft =
  /^[\s\p{Pd}\u2212\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF_*~`>|"'\u2018-\u201F]*$/u;
const dash = /[\p{Pd}\u2212]/u;

export function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const gap = tokens.length === 0 ? 'hard' : gapOf(text.slice(before, index));
    before = index + found.length;
    tokens.push({ text: found, start: index, end: before, gap });
  }
  return tokens;
}

function gapOf(between: string): Token['gap'] {
  if (between === ' ') return 'space';
  // Longer than anything that stands within a code.
  if (between.length > 40 || !soft.test(between)) return 'hard';
  if (dash.test(between)) return 'dash';
  return /[\n\r]/.test(between) ? 'break' : 'space';
}

/** @returns the line of a place in the text, from 1; asked from the front to the back */
export function lineCounter(text: string): (place: number) => number {
  let line = 1;
  let seen = 0;
  return (place) => {
    for (let at = text.indexOf('\n', seen); at >= 0 && at < place; at = text.indexOf('\n', seen)) {
      line += 1;
      seen = at + 1;
    }
    return line;
  };
}
