/** Cuts styled text into the parts that lines are made of: words where that is enough, else single characters. */
import type { Bidi } from 'bidi-js';
import type { AnyFace } from '../fonts/faces';
import type { Face, Style } from '../tokens';
import { joined } from './arabic';
import { afterWord, mayBreak } from './breaks';
import { invisible, mark, type Run } from './clean';
import { placeMarks, type Ink, type MarkPlace } from './marks';
import { levelsOf, mirrored, type Levels } from './order';

/** Text as the caller gives it. */
export interface Span {
  text: string;
  style: Style;
}

/** What wrapping asks of the fonts. */
export interface Measure {
  runs: (text: string, face: Face) => Run[];
  /** Each character as people count them on its own, those without a shape too. */
  clusters: (text: string, face: Face) => Run[];
  /** Width in points. */
  width: (text: string, face: AnyFace, size: number) => number;
  ink: (character: string, face: AnyFace) => Ink;
  /** Finds which way each character goes; only where a report needs it. */
  bidi: Bidi | null;
}

export interface Part {
  /** As it is drawn. */
  text: string;
  face: AnyFace;
  style: Style;
  width: number;
  /** True when no line may end after it. */
  open: boolean;
  /** Only of a single character: what it stands for, and its level of direction (odd: right to left). */
  typed?: string;
  level?: number;
  marks?: (MarkPlace & { text: string })[];
}

export interface Parts {
  parts: Part[];
  direction: Levels['direction'];
}

/** Right to left, joined, without spaces, with marks on letters, or not to be drawn: rare in Latin, Greek and Cyrillic. */
const beyond = /[\u0300-\u036f\u0590-\u1dff\u20d0-\u20ff\u2e80-\uffff]/;
const letterWithMarks = /^(\P{M})(\p{M}+)$/u;

/** As it is read: signs that only give direction are not. */
export const spokenOf = (typed: string): string => typed.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

export function partsOf(spans: readonly Span[], measure: Measure): Parts {
  if (spans.some(({ text }) => beyond.test(text))) return characters(spans, measure);
  const parts = words(spans, measure);
  // What a mark stands for is known of single characters only.
  if (parts.some(({ text }) => text.includes(mark))) return characters(spans, measure);
  return { parts, direction: 'ltr' };
}

function words(spans: readonly Span[], measure: Measure): Part[] {
  return spans.flatMap(({ text, style }) =>
    measure.runs(text, style.face).flatMap(({ text: whole, face }) =>
      whole.split(afterWord).map((piece) => ({
        text: piece,
        face,
        style,
        width: measure.width(piece, face, style.size),
        open: !/[ \-/]$/.test(piece),
      })),
    ),
  );
}

/** Unicode sorts the doubling sign of Arabic after the vowels that are written on it. */
const outwards = (marks: string): string =>
  marks.includes('\u0651') ? `\u0651${marks.replaceAll('\u0651', '')}` : marks;

function withMarks(
  text: string,
  face: AnyFace,
  size: number,
  measure: Measure,
): Pick<Part, 'text' | 'width' | 'marks'> {
  const [, letter, marks] = letterWithMarks.exec(text) ?? [];
  if (letter === undefined || marks === undefined) return { text, width: measure.width(text, face, size) };
  const inks = Array.from(outwards(marks), (sign) => ({ sign, ink: measure.ink(sign, face) }));
  const places = placeMarks(measure.ink(letter, face), inks);
  return {
    text: letter,
    width: measure.width(letter, face, size),
    marks: places.map(({ x, y }, index) => ({ text: inks[index]!.sign, x: x * size, y: y * size })),
  };
}

function characters(spans: readonly Span[], measure: Measure): Parts {
  const runs = spans.flatMap(({ text, style }) =>
    measure.clusters(text, style.face).map((run) => ({ ...run, style, typed: run.typed ?? run.text })),
  );
  const typed = runs.map((run) => run.typed);
  const levels = levelsOf(typed.join(''), measure.bidi);
  const drawn = levels ? joined(typed) : [];
  let at = 0;
  const parts: Part[] = [];
  for (const [index, { text, face, style, typed: one }] of runs.entries()) {
    const level = levels?.at[at] ?? 0;
    const form =
      face === 'noto-arabic' ? drawn[index]!.replace(invisible, '') : level % 2 ? mirrored(text, measure.bidi) : text;
    const open = !mayBreak(typed.slice(Math.max(0, index - 1), index + 1), typed[index + 1] ?? ' ');
    at += one.length;
    if (form) parts.push({ ...withMarks(form, face, style.size, measure), face, style, open, typed: one, level });
    else if (parts.length) joinTo(parts.at(-1)!, one, open);
  }
  return { parts, direction: levels?.direction ?? 'ltr' };
}

/** What has no shape of its own, as an alef that its lam has taken in. */
function joinTo(part: Part, typed: string, open: boolean): void {
  part.typed += typed;
  part.open = open;
}
