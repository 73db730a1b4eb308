/** The one door all text passes on its way into the PDF: jsPDF drops a character it has no glyph for without a word. */
import type { AnyFace, ExtraFaces } from '../fonts/faces';
import type { Face } from '../tokens';

/** Drawn in place of what no font has; every face falls back to the sans, which has it. */
export const mark = '\u25a1';

/** True when the face has a glyph for the code point. */
export type HasGlyph = (face: Face, codePoint: number) => boolean;

export interface Run {
  face: AnyFace;
  text: string;
  /** What was typed, where the text says less: signs without a shape, or what a mark stands for. */
  typed?: string;
}

const fallbacks: Record<Face, readonly Face[]> = {
  'serif-regular': ['serif-regular', 'sans-regular'],
  'serif-italic': ['serif-italic', 'serif-regular', 'sans-regular'],
  'sans-regular': ['sans-regular', 'serif-regular'],
  'sans-semibold': ['sans-semibold', 'sans-regular', 'serif-regular'],
};

const ligatures = /[\ufb00-\ufb06]/g;
/** Tabs, line ends and every other control character: a tab would cut the rest of the line. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Spaces of a special width, which few fonts have. */
const spaces = /[\u2000-\u200a\u205f\u3000]/g;
/** Marks without a shape of their own: joiners, direction marks, variation selectors, soft hyphens. */
export const invisible = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const noExtra: ExtraFaces = new Map();

/** What the eye would read anyway, in composed form: same letters, no control characters. */
export function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(ligatures, (ligature) => ligature.normalize('NFKC'))
    .replace(controls, ' ')
    .replace(spaces, ' ')
    .replace(/\u202f/g, '\u00a0')
    .toWellFormed();
}

/**
 * @param wanted the face the text is set in; a character it lacks takes the first face that has it
 * @param lost takes in each character, as typed, that no face can draw
 * @returns a run for each character as people count them, so that each can be moved or broken off on its own; one without a shape
 *   is a run without text, and a visible mark stands for what is lost
 */
export function clustersOf(
  text: string,
  wanted: Face,
  hasGlyph: HasGlyph,
  lost: Set<string>,
  extra: ExtraFaces = noExtra,
): Run[] {
  const own = (face: Face, piece: string) => [...piece].every((one) => hasGlyph(face, one.codePointAt(0)!));
  const find = (piece: string): AnyFace | undefined => {
    const face = fallbacks[wanted].find((each) => own(each, piece));
    if (face) return face;
    const other = extra.get(piece.codePointAt(0)!);
    return [...piece].every((one) => extra.get(one.codePointAt(0)!) === other) ? other : undefined;
  };
  const known = new Map<string, AnyFace | undefined>();
  const faceFor = (piece: string) => {
    if (!known.has(piece)) known.set(piece, find(piece));
    return known.get(piece);
  };
  return Array.from(clusters.segment(normalise(text)), ({ segment }): Run[] => {
    const visible = segment.replace(invisible, '');
    const face = faceFor(visible);
    if (face) return [visible === segment ? { face, text: visible } : { face, text: visible, typed: segment }];
    return drawable(segment, visible, faceFor, lost);
  }).flat();
}

/** A cluster no single face has: its beginning as far as that can be drawn, then one mark for the rest. */
function drawable(
  segment: string,
  visible: string,
  faceFor: (piece: string) => AnyFace | undefined,
  lost: Set<string>,
): Run[] {
  const parts = [...visible].map((text) => ({ text, face: faceFor(text) }));
  const end = parts.findIndex(({ face }) => !face);
  const runs = parts
    .slice(0, end < 0 ? undefined : end)
    .map(({ text, face = 'sans-regular' }): Run => ({ text, face }));
  if (end < 0) return runs;
  lost.add(segment);
  const rest = parts.slice(end).map(({ text }) => text);
  return [...runs, { face: 'sans-regular', text: mark, typed: end === 0 ? segment : rest.join('') }];
}

/** @returns the text cut into runs of one face, with a visible mark for what is lost (see `clustersOf`) */
export function toRuns(
  text: string,
  wanted: Face,
  hasGlyph: HasGlyph,
  lost: Set<string>,
  extra: ExtraFaces = noExtra,
): Run[] {
  const plain = normalise(text).replace(invisible, '');
  // Nearly always the whole text is in one face; cutting it into clusters is slow.
  if ([...plain].every((one) => hasGlyph(wanted, one.codePointAt(0)!)))
    return plain ? [{ face: wanted, text: plain }] : [];
  const runs: Run[] = [];
  for (const { face, text: piece } of clustersOf(text, wanted, hasGlyph, lost, extra)) {
    const last = runs.at(-1);
    if (last?.face === face) last.text += piece;
    else if (piece) runs.push({ face, text: piece });
  }
  return runs;
}
