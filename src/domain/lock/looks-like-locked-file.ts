/** Apart from what reads such a file: every page that opens backups has this. */

/** @returns whether the text begins as a locked file does */
export function looksLikeLockedFile(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"attune-locked"/.test(text.slice(0, 1000));
}
