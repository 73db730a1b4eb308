/** The fonts of the PDF, fetched from the site's own files and only when a PDF is asked for. */
import type { Face } from '../tokens';
import { woffToTtf } from './woff';

export type FontFiles = Record<Face, Uint8Array>;
export type ReadFile = (url: URL) => Promise<Uint8Array<ArrayBuffer>>;

const files: Record<Face, URL> = {
  'serif-regular': new URL('./serif-regular.woff', import.meta.url),
  'serif-italic': new URL('./serif-italic.woff', import.meta.url),
  'sans-regular': new URL('./sans-regular.woff', import.meta.url),
  'sans-semibold': new URL('./sans-semibold.woff', import.meta.url),
};

/**
 * @param read gets the bytes of one of the site's files
 * @returns each face as TrueType
 * @throws what `read` throws, and RangeError for a file that is no WOFF
 */
export async function loadFonts(read: ReadFile): Promise<FontFiles> {
  const loaded = await Promise.all(
    Object.entries(files).map(async ([face, url]) => [face, await woffToTtf(await read(url))] as const),
  );
  return Object.fromEntries(loaded) as FontFiles;
}
