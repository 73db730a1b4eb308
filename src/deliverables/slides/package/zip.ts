/** Parts into one file. Every entry carries the date given, so that the same parts make the same bytes. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export type Part = string | Uint8Array;

/** @param date plain date; ZIP holds 1980 to 2099 and a local time, which is why it is put together from its numbers */
function zipDate(date: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12, 0, 0);
}

/** @param parts by path, in the order they are written: a package begins with its content types */
export function zipParts(parts: ReadonlyMap<string, Part>, date: string): Uint8Array<ArrayBuffer> {
  const mtime = zipDate(date);
  const files: Zippable = {};
  for (const [path, part] of parts) {
    const bytes = typeof part === 'string' ? strToU8(part) : part;
    // What is packed already gains nothing from being packed again.
    const level = /\.(png|jpe?g|xlsx)$/.test(path) ? 0 : 6;
    // os 0: the system that wrote the file is nobody's business, and would change the bytes.
    files[path] = [bytes, { level, mtime, os: 0 }];
  }
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}
