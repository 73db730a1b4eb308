/** What a file may be to a round, told by its name before it is opened. */
export type FileKind = 'viewFile' | 'text' | 'picture';

const endings: Record<string, FileKind> = {
  json: 'viewFile',
  txt: 'text',
  text: 'text',
  md: 'text',
  csv: 'text',
  eml: 'text',
  htm: 'text',
  html: 'text',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  webp: 'picture',
  gif: 'picture',
  bmp: 'picture',
  avif: 'picture',
  heic: 'picture',
};

/** Largest file of a kind that is opened, in bytes: a view with every note at its full length has 2 million. */
export const maxBytesOf: Record<FileKind, number> = {
  viewFile: 4_000_000,
  text: 20_000_000,
  picture: 40_000_000,
};

/** @returns null for what is not opened at all */
export function fileKind(name: string): FileKind | null {
  const base = name.slice(name.lastIndexOf('/') + 1);
  // Programs leave such beside what they work on.
  if (base.startsWith('.') || base.startsWith('~')) return null;
  const ending = /\.([^.]+)$/.exec(base)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(endings, ending) ? endings[ending]! : null;
}
