/** The fonts of the PDF, fetched from the site's own files and only when a PDF is asked for. */
import type { Bidi } from 'bidi-js';
import type { Face } from '../tokens';
import { extraFaces } from './extra';
import type { AnyFace, ExtraFace, ExtraFaces, Family } from './faces';
import { woffToTtf } from './woff';

export interface FontFiles {
  /** Each as TrueType. */
  files: Record<AnyFace, Uint8Array>;
  /** Which character takes which further face; all of them are among the files. */
  extra: ExtraFaces;
  /** Finds the direction of text; there when letters go from right to left. */
  bidi: Bidi | null;
}
export type ReadFile = (url: URL) => Promise<Uint8Array<ArrayBuffer>>;

const own: Record<Face, URL> = {
  'serif-regular': new URL('./serif-regular.woff', import.meta.url),
  'serif-italic': new URL('./serif-italic.woff', import.meta.url),
  'sans-regular': new URL('./sans-regular.woff', import.meta.url),
  'sans-semibold': new URL('./sans-semibold.woff', import.meta.url),
};
const whole = {
  'noto-arabic': new URL(
    '../../../../node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff',
    import.meta.url,
  ),
  'noto-hebrew': new URL(
    '../../../../node_modules/@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff',
    import.meta.url,
  ),
};

async function addressOf(face: ExtraFace): Promise<URL> {
  if (face === 'noto-arabic' || face === 'noto-hebrew') return whole[face];
  const [, family, file] = face.split('-');
  return (await import('./noto/files')).fileOf(family as Family, Number(file));
}

/**
 * @param read gets the bytes of one of the site's files
 * @param report what is going to be drawn; its characters say which further files are needed
 * @throws what `read` throws, and RangeError for a file that is no WOFF
 */
export async function loadFonts(read: ReadFile, report: unknown): Promise<FontFiles> {
  const load = async (face: AnyFace, url: URL) => [face, await woffToTtf(await read(url))] as const;
  const ownFiles = Promise.all(Object.entries(own).map(([face, url]) => load(face as Face, url)));
  const extra = await extraFaces(report);
  const further = await Promise.all(
    [...new Set(extra.values())].map(async (face) => load(face, await addressOf(face))),
  );
  // Always in the same order, whichever text came first: the same report is the same bytes.
  further.sort(([one], [other]) => (one < other ? -1 : 1));
  const bidi = further.some(([face]) => face in whole) ? (await import('bidi-js')).default() : null;
  return { files: Object.fromEntries([...(await ownFiles), ...further]) as FontFiles['files'], extra, bidi };
}
