/** Names of the faces that may stand in one PDF. */
import type { Face } from '../tokens';

export type Family = 'jp' | 'sc' | 'kr';
/** For scripts that the report's own faces lack: noto-arabic, noto-hebrew, and noto-jp-4 for the fourth file of that family. */
export type ExtraFace = `noto-${string}`;
export type AnyFace = Face | ExtraFace;

/** For each character that the report's own faces lack and another has: that other face. */
export type ExtraFaces = ReadonlyMap<number, ExtraFace>;
