/** For the few places where text has a line or a few only and stands in full elsewhere. */
import type { Paper } from '../paper';
import type { Style } from '../tokens';

const ellipsis = '\u2026';

/** @returns the text, or its beginning and an ellipsis, no wider than `width` */
export function shorten(paper: Paper, text: string, style: Style, width: number): string {
  const fits = (shown: string) => paper.width(shown, style) <= width;
  return fits(text) ? text : cut([...text], fits) + ellipsis;
}

/** As much as fits with an ellipsis after it. */
function cut(characters: readonly string[], fits: (shown: string) => boolean): string {
  const first = (count: number) => characters.slice(0, count).join('').trimEnd();
  let low = 0;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(first(middle) + ellipsis)) low = middle;
    else high = middle - 1;
  }
  return first(low);
}

/** No line of a page holds more letters. */
const mostInLine = 250;

/** @returns the beginning of a longer text that fills `lines` lines, as one paragraph, to the end of a word where it has any, and an ellipsis */
export function beginning(paper: Paper, text: string, style: Style, width: number, lines: number): string {
  const characters = [...text.trim().replace(/\s+/g, ' ')].slice(0, lines * mostInLine);
  const shown = cut(characters, (some) => paper.lines([{ text: some, style }], width).length <= lines);
  const words = shown.replace(/ [^ ]*$/, '');
  return (words.length > shown.length / 2 ? words : shown) + ellipsis;
}
