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

/** A hundred addresses each, which come only when one is needed. */
const filesOf: Record<Family, () => Promise<{ files: Record<string, string> }>> = {
  jp: () => import('./noto/files-jp'),
  sc: () => import('./noto/files-sc'),
  kr: () => import('./noto/files-kr'),
};

/** @throws Error when the family has no such file */
async function addressOf(face: ExtraFace): Promise<URL> {
  if (face === 'noto-arabic' || face === 'noto-hebrew') return whole[face];
  const name = face.replace('noto', 'noto-sans');
  const { files } = await filesOf[face.split('-')[1] as Family]();
  const path = files[`/node_modules/@fontsource/${name.replace(/-\d+$/, '')}/files/${name}-400-normal.woff`];
  if (path === undefined) throw new Error(`there is no font ${name}`);
  return new URL(path, import.meta.url);
}

/** Faces read before, by their address: a second file needs no second reading. */
const known = new Map<string, Promise<Uint8Array>>();

function decoded(read: ReadFile, url: URL): Promise<Uint8Array> {
  const reading = known.get(url.href) ?? read(url).then(woffToTtf);
  known.set(url.href, reading);
  // What failed is tried again next time.
  reading.catch(() => known.delete(url.href));
  return reading;
}

/**
 * @param read gets the bytes of one of the site's files
 * @param report what is going to be drawn; its characters say which further files are needed
 * @throws what `read` throws, and RangeError for a file that is no WOFF
 */
export async function loadFonts(read: ReadFile, report: unknown): Promise<FontFiles> {
  const load = async (face: AnyFace, url: URL) => [face, await decoded(read, url)] as const;
  const ownFiles = Promise.all(Object.entries(own).map(([face, url]) => load(face as Face, url)));
  const extra = await extraFaces(report);
  // A typeface that is not on this device, with no network to fetch it: its characters are lost, and the caller says which.
  const asked = [...new Set(extra.values())].map(async (face) => load(face, await addressOf(face)).catch(() => null));
  const further = (await Promise.all(asked)).filter((face) => face !== null);
  const there = new Set<string>(further.map(([face]) => face));
  // Always in the same order, whichever text came first: the same report is the same bytes.
  further.sort(([one], [other]) => (one < other ? -1 : 1));
  const bidi = further.some(([face]) => face in whole) ? (await import('bidi-js')).default() : null;
  const drawn = new Map([...extra].filter(([, face]) => there.has(face)));
  return { files: Object.fromEntries([...(await ownFiles), ...further]) as FontFiles['files'], extra: drawn, bidi };
}
