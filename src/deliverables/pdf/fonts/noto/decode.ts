/** Reads the lists of characters that glyphs.mjs writes. */

/** @returns for each code point, which of the family's files has it */
export function decodeGlyphs(glyphs: string): Map<number, number> {
  const files = new Map<number, number>();
  for (const [file, line] of glyphs.split('\n').entries()) {
    let last = 0;
    for (const step of line.split(' ').filter(Boolean)) {
      const [to = 0, more = 0] = step.split('-').map((part) => Number.parseInt(part, 36));
      for (let codePoint = last + to; codePoint <= last + to + more; codePoint += 1) files.set(codePoint, file);
      last += to + more;
    }
  }
  return files;
}
