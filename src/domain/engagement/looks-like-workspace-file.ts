/** Apart from what reads such a file: every page that opens backups has this. */

/** @returns whether the text begins as the backup of a whole workspace does; a backup of one engagement does not */
export function looksLikeWorkspaceFile(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"attune-workspace"/.test(text.slice(0, 1000));
}
