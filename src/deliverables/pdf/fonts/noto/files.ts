/** Where the files of Noto Sans JP, SC and KR are: a few hundred addresses, fetched only when one is needed. */
import type { Family } from '../faces';

// Never inlined: what is fetched must come from the site itself, and the smallest of them would become data.
const jp = import.meta.glob<string>('/node_modules/@fontsource/noto-sans-jp/files/*-[0-9]*-400-normal.woff', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const sc = import.meta.glob<string>('/node_modules/@fontsource/noto-sans-sc/files/*-[0-9]*-400-normal.woff', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const kr = import.meta.glob<string>('/node_modules/@fontsource/noto-sans-kr/files/*-[0-9]*-400-normal.woff', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const all: Record<Family, Record<string, string>> = { jp, sc, kr };

/** @throws Error when the family has no such file */
export function fileOf(family: Family, file: number): URL {
  const path =
    all[family][`/node_modules/@fontsource/noto-sans-${family}/files/noto-sans-${family}-${file}-400-normal.woff`];
  if (path === undefined) throw new Error(`noto-sans-${family} has no file ${file}`);
  return new URL(path, import.meta.url);
}
