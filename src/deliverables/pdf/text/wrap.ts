/** Breaks styled text into lines of a width. */
import type { Face, Style } from '../tokens';
import type { Run } from './clean';

/** Text as the caller gives it. */
export interface Span {
  text: string;
  style: Style;
}

/** Text as it is drawn: one face, one place on its line. */
export interface Piece {
  text: string;
  face: Face;
  style: Style;
  /** From the start of the line. */
  x: number;
  width: number;
}

export interface Line {
  pieces: Piece[];
  width: number;
  /** It was broken at a space, which is not among its pieces; a reader hears the two words run together without it. */
  spaceAfter?: boolean;
  /** Its words in the order they are read, where the pieces hold other signs or another order; without the space after. */
  spoken?: string;
}

/** What wrapping asks of the fonts. */
export interface Measure {
  runs: (text: string, face: Face) => Run[];
  /** Width in points. */
  width: (text: string, face: Face, size: number) => number;
}

type Part = Omit<Piece, 'x'>;

/** After a space, and after a hyphen or slash between letters. */
const breaks = /(?<= )|(?<=[\p{L}\p{N}][-/])(?=[\p{L}\p{N}])/u;

function partsOf(spans: readonly Span[], measure: Measure): Part[] {
  return spans.flatMap(({ text, style }) =>
    measure.runs(text, style.face).flatMap((run) =>
      run.text.split(breaks).map((piece) => ({
        text: piece,
        face: run.face,
        style,
        width: measure.width(piece, run.face, style.size),
      })),
    ),
  );
}

/** Parts that must stay together: no break opportunity between them. */
function wordsOf(parts: readonly Part[]): Part[][] {
  const words: Part[][] = [];
  let open = false;
  for (const part of parts) {
    if (open) words.at(-1)!.push(part);
    else words.push([part]);
    open = !/[ \-/]$/.test(part.text);
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
    for (const character of part.text) {
      const advance = measure.width(character, part.face, part.style.size);
      if (used + advance > width && used > 0 && character !== ' ') {
        cut.push([]);
        used = 0;
      }
      const line = cut.at(-1)!;
      const last = line.at(-1);
      if (last && last.face === part.face && last.style === part.style) {
        last.text += character;
        last.width += advance;
      } else line.push({ ...part, text: character, width: advance });
      used += advance;
    }
  }
  return cut;
}

function toLine(parts: readonly Part[], measure: Measure): Line {
  const pieces: Piece[] = [];
  let x = 0;
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last && last.face === part.face && last.style === part.style) {
      last.text += part.text;
      last.width += part.width;
    } else pieces.push({ ...part, x });
    x += part.width;
  }
  const last = pieces.at(-1);
  const spaceAfter = last ? last.text.endsWith(' ') : false;
  if (last) {
    last.text = last.text.trimEnd();
    last.width = measure.width(last.text, last.face, last.style.size);
  }
  const drawn = pieces.filter(({ text }) => text !== '');
  const end = drawn.at(-1);
  return { pieces: drawn, width: end ? end.x + end.width : 0, spaceAfter };
}

/**
 * @param width in points; a word that is wider is cut between characters
 * @returns at least one line, which is empty when the text is
 */
export function wrap(spans: readonly Span[], width: number, measure: Measure): Line[] {
  const lines: Part[][] = [[]];
  for (const word of wordsOf(partsOf(spans, measure))) {
    const line = lines.at(-1)!;
    if (widthOf(line) + inkWidth(word, measure) <= width) line.push(...word);
    else if (inkWidth(word, measure) <= width) lines.push([...word]);
    else {
      const pieces = cutWord(word, width, measure);
      if (line.length) lines.push(...pieces);
      else lines.splice(-1, 1, ...pieces);
    }
  }
  return lines.map((line) => toLine(line, measure));
}
