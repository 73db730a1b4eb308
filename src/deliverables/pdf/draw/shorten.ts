/** For the few places where text has one line only and stands in full elsewhere. */
import type { Paper } from '../paper';
import type { Style } from '../tokens';

const ellipsis = '\u2026';

/** @returns the text, or its beginning and an ellipsis, no wider than `width` */
export function shorten(paper: Paper, text: string, style: Style, width: number): string {
  if (paper.width(text, style) <= width) return text;
  const characters = [...text];
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fits = paper.width(characters.slice(0, middle).join('').trimEnd() + ellipsis, style) <= width;
    if (fits) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('').trimEnd() + ellipsis;
}
