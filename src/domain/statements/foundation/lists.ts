/** What was typed as a list: one a line, with or without bullets, or several in a line. */
import { visible } from '../text/invisible';

const bullet = /^[\s>]*(?:[-–—*•·‣▪◦]+|\(?\d{1,2}[.)]|[a-z][.)](?=\s))?\s*/iu;

/** Lists of single words are often typed with commas; a sentence with commas is one thing. */
const mostWordsOfAnItem = 4;

/**
 * @returns the items as typed, each once in any case, without bullets, numbers and a full stop at the end.
 * A single line with neither bullet nor semicolon is split at its commas when every piece is a few words long.
 */
export function readList(text: string): string[] {
  const lines = visible(text)
    .split(/[\n\r;•]+/u)
    .map(withoutBullet)
    .filter(hasWord);
  const items = lines.length === 1 ? commaList(lines[0]!) : lines;
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = item.toLowerCase();
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

const withoutBullet = (line: string): string =>
  line
    .replace(bullet, '')
    .replace(/[\s,.]+$/u, '')
    .replace(/\s+/g, ' ');

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

function commaList(line: string): string[] {
  const pieces = line
    .split(/,\s*/)
    .map((piece) => piece.trim())
    .filter(hasWord);
  const areShort = pieces.every((piece) => piece.split(' ').length <= mostWordsOfAnItem);
  return pieces.length > 1 && areShort ? pieces : [line];
}
