/** Names of the faces that may stand in one PDF. */
import type { Face } from '../tokens';

export type Family = 'jp' | 'sc' | 'kr';
/** For scripts that the report's own faces lack. A family of many files is a face for each file. */
export type ExtraFace = 'noto-arabic' | 'noto-hebrew' | `noto-${Family}-${number}`;
export type AnyFace = Face | ExtraFace;

/** For each character that the report's own faces lack and another has: that other face. */
export type ExtraFaces = ReadonlyMap<number, ExtraFace>;
