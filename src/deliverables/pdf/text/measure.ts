/** How wide signs are, and which face has them. */
import type { AnyFace } from '../fonts/faces';
import type { FontFiles } from '../fonts/load';
import { readTrueType, type TrueType } from '../fonts/truetype';
import { clustersOf, toRuns, type HasGlyph } from './clean';
import type { Measure } from './wrap';

export type Faces = Partial<Record<AnyFace, TrueType>>;

/** Of fonts already read: a second file needs them once more. */
const known = new WeakMap<Uint8Array, TrueType>();

export function facesOf({ files }: FontFiles): Faces {
  return Object.fromEntries(
    Object.entries(files).map(([face, bytes]) => {
      const font = known.get(bytes) ?? readTrueType(bytes);
      known.set(bytes, font);
      return [face, font];
    }),
  );
}

/** @returns for a face and a sign's code point, what is known of it or found out now */
function remembered(find: (face: AnyFace, codePoint: number) => number) {
  const found = new Map<AnyFace, Map<number, number>>();
  return (face: AnyFace): ((codePoint: number) => number) => {
    const of = found.get(face) ?? new Map<number, number>();
    found.set(face, of);
    return (codePoint) => {
      const before = of.get(codePoint);
      if (before !== undefined) return before;
      const now = find(face, codePoint);
      of.set(codePoint, now);
      return now;
    };
  };
}

/**
 * @param fonts say which characters take a further face
 * @param lost takes the characters that no font can draw
 */
export function measureWith(faces: Faces, { extra, bidi }: FontFiles, lost: Set<string>): Measure {
  const glyphIn = remembered((face, codePoint) => faces[face]?.glyph(codePoint) ?? 0);
  const advanceIn = remembered((face, codePoint) => (faces[face]?.advance(glyphIn(face)(codePoint)) ?? 0) / 1000);
  const ink: Measure['ink'] = (character, face) => {
    const codePoint = character.codePointAt(0)!;
    const box = faces[face]?.box(glyphIn(face)(codePoint));
    const share = 1 / (faces[face]?.unitsPerEm ?? 1000);
    if (!box) return { left: 0, bottom: 0, right: advanceIn(face)(codePoint), top: 0 };
    return { left: box.xMin * share, bottom: box.yMin * share, right: box.xMax * share, top: box.yMax * share };
  };
  const hasGlyph: HasGlyph = (face, codePoint) => glyphIn(face)(codePoint) > 0;
  return {
    runs: (text, face) => toRuns(text, face, hasGlyph, lost, extra),
    clusters: (text, face) => clustersOf(text, face, hasGlyph, lost, extra),
    width: (text, face, size) => {
      const advance = advanceIn(face);
      let sum = 0;
      for (let at = 0; at < text.length; at += 1) {
        const codePoint = text.codePointAt(at)!;
        if (codePoint > 0xffff) at += 1;
        sum += advance(codePoint);
      }
      return sum * size;
    },
    ink,
    bidi,
  };
}
