/** Breaks styled text into lines of a width. */
import type { AnyFace } from '../fonts/faces';
import type { Style } from '../tokens';
import { visualOrder } from './order';
import { partsOf, spokenOf, type Measure, type Part, type Span } from './parts';

export type { Measure, Span } from './parts';

/** Text as it is drawn: one face, one place on its line. */
export interface Piece {
  text: string;
  face: AnyFace;
  style: Style;
  /** From the start of the line's column. */
  x: number;
  width: number;
  /** Of a mark, how far above the baseline it is drawn beyond where its font has it. */
  rise?: number;
}

export interface Line {
  /** In the order they are read; from right to left, a piece may stand left of the one before it. */
  pieces: Piece[];
  width: number;
  /** It was broken at a space, which is not among its pieces; a reader hears the two words run together without it. */
  spaceAfter?: boolean;
  /** Its words in the order they are read, where the pieces hold other signs or another order; without the space after. */
  spoken?: string;
  /** Of the paragraph it belongs to. Where that is 'rtl' and has several lines, they end at the column's right edge. */
  direction?: 'ltr' | 'rtl';
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const charactersIn = (text: string): Iterable<string> =>
  /\p{M}/u.test(text) ? Array.from(graphemes.segment(text), ({ segment }) => segment) : text;

/** Parts that must stay together: no break opportunity between them. */
function wordsOf(parts: readonly Part[]): Part[][] {
  const words: Part[][] = [];
  let open = false;
  for (const part of parts) {
    if (open) words.at(-1)!.push(part);
    else words.push([part]);
    open = part.open;
  }
  return words;
}

const widthOf = (parts: readonly Part[]) => parts.reduce((sum, { width }) => sum + width, 0);

/** Without the spaces it ends in, which may hang over the edge. */
function inkWidth(parts: readonly Part[], measure: Measure): number {
  const last = parts.at(-1);
  if (!last) return 0;
  const trimmed = last.text.trimEnd();
  const ink = trimmed === last.text ? last.width : measure.width(trimmed, last.face, last.style.size);
  return widthOf(parts) - last.width + ink;
}

/** Cuts a word wider than the line between its characters. */
function cutWord(word: readonly Part[], width: number, measure: Measure): Part[][] {
  const cut: Part[][] = [[]];
  let used = 0;
  for (const part of word) {
    for (const character of part.typed === undefined ? charactersIn(part.text) : [part.text]) {
      const advance = measure.width(character, part.face, part.style.size);
      if (used + advance > width && used > 0 && character !== ' ') {
        cut.push([]);
        used = 0;
      }
      const line = cut.at(-1)!;
      const last = line.at(-1);
      if (last && part.typed === undefined && last.face === part.face && last.style === part.style) {
        last.text += character;
        last.width += advance;
      } else line.push({ ...part, text: character, width: advance });
      used += advance;
    }
  }
  return cut;
}

/** Without the spaces a line ends in. */
function withoutEnd(parts: readonly Part[], measure: Measure): Part[] {
  const kept = [...parts];
  while (kept.at(-1)?.text.trimEnd() === '') kept.pop();
  const last = kept.at(-1);
  const text = last?.text.trimEnd();
  if (last && text !== undefined && text !== last.text)
    kept.splice(-1, 1, { ...last, text, width: measure.width(text, last.face, last.style.size) });
  return kept;
}

function toLine(whole: readonly Part[], measure: Measure): Line {
  const parts = withoutEnd(whole, measure);
  const places: number[] = [];
  let width = 0;
  for (const index of visualOrder(parts.map(({ level = 0 }) => level))) {
    places[index] = width;
    width += parts[index]!.width;
  }
  const pieces: Piece[] = [];
  let levelBefore = 0;
  for (const [index, { text, face, style, width: advance, level = 0, marks = [] }] of parts.entries()) {
    const last = pieces.at(-1)?.rise === undefined ? pieces.at(-1) : undefined;
    if (last && last.face === face && last.style === style && levelBefore === level) {
      last.text = level % 2 ? text + last.text : last.text + text;
      last.width += advance;
      if (level % 2) last.x = places[index]!;
    } else pieces.push({ text, face, style, x: places[index]!, width: advance });
    for (const { text: sign, x, y } of marks)
      pieces.push({ text: sign, face, style, x: places[index]! + x, width: 0, rise: y });
    levelBefore = level;
  }
  const differs = parts.some(({ text, typed, level = 0 }) => level % 2 || (typed !== undefined && typed !== text));
  return {
    pieces,
    width,
    spaceAfter: whole.at(-1)?.text.endsWith(' ') ?? false,
    ...(differs && { spoken: spokenOf(parts.map(({ text, typed }) => typed ?? text).join('')).trimEnd() }),
  };
}

/** Moves lines that go from right to left, so that the room stands on their left. */
export function setRight(lines: readonly Line[], room: number): Line[] {
  return lines.map((line) => ({
    ...line,
    pieces: line.pieces.map((piece) => ({ ...piece, x: piece.x + room })),
    width: line.width + room,
  }));
}

/**
 * A paragraph that goes from right to left begins its lines at the right. A single line of it stays where the
 * column begins: a name in a table keeps its place under the others.
 * @param width in points; a word that is wider is cut between characters
 * @returns at least one line, which is empty when the text is
 */
export function wrap(spans: readonly Span[], width: number, measure: Measure): Line[] {
  const lines: Part[][] = [[]];
  const { parts, direction } = partsOf(spans, measure);
  let used = 0;
  for (const word of wordsOf(parts)) {
    const line = lines.at(-1)!;
    const ink = inkWidth(word, measure);
    const advance = widthOf(word);
    if (used + ink <= width) {
      line.push(...word);
      used += advance;
    } else if (ink <= width) {
      lines.push([...word]);
      used = advance;
    } else {
      const pieces = cutWord(word, width, measure);
      if (line.length) lines.push(...pieces);
      else lines.splice(-1, 1, ...pieces);
      used = widthOf(lines.at(-1)!);
    }
  }
  const set = lines.map((line) => ({ ...toLine(line, measure), direction }));
  if (direction === 'ltr' || set.length === 1) return set;
  return set.flatMap((line) => setRight([line], width - line.width));
}
