/** The one door all text passes on its way into the PDF: jsPDF drops a character it has no glyph for without a word. */
import type { Face } from '../tokens';

/** Drawn in place of what no font has; every face falls back to the sans, which has it. */
export const mark = '\u25a1';

/** True when the face has a glyph for the code point. */
export type HasGlyph = (face: Face, codePoint: number) => boolean;

export interface Run {
  face: Face;
  text: string;
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
const invisible = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

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
 * @returns the text cut into runs of one face, with a visible mark for what is lost
 */
export function toRuns(text: string, wanted: Face, hasGlyph: HasGlyph, lost: Set<string>): Run[] {
  const clean = normalise(text);
  const plain = clean.replace(invisible, '');
  // Nearly always the whole text is in one face; cutting it into clusters is slow.
  if ([...plain].every((one) => hasGlyph(wanted, one.codePointAt(0)!)))
    return plain ? [{ face: wanted, text: plain }] : [];
  const runs: Run[] = [];
  const add = (face: Face, piece: string) => {
    const last = runs.at(-1);
    if (last?.face === face) last.text += piece;
    else runs.push({ face, text: piece });
  };
  const faceFor = (piece: string) =>
    fallbacks[wanted].find((face) => [...piece].every((one) => hasGlyph(face, one.codePointAt(0)!)));
  for (const { segment } of clusters.segment(clean)) {
    const visible = segment.replace(invisible, '');
    const whole = faceFor(visible);
    if (whole) add(whole, visible);
    else drawable(segment, visible, faceFor, add, lost);
  }
  return runs.filter((run) => run.text !== '');
}

/** A cluster no single face has: its drawable parts, then one mark for the rest. */
function drawable(
  segment: string,
  visible: string,
  faceFor: (piece: string) => Face | undefined,
  add: (face: Face, piece: string) => void,
  lost: Set<string>,
): void {
  const parts = [...visible].map((part) => ({ part, face: faceFor(part) }));
  for (const { part, face } of parts) if (face) add(face, part);
  if (parts.some(({ face }) => !face)) {
    lost.add(segment);
    add('sans-regular', mark);
  }
}
