/** File names that every system takes. */

const longest = 60;

/** @returns the name in lower case with hyphens between its words, letters of any script kept; "attune" when nothing is left */
export function fileStem(name: string): string {
  const words =
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const stem = [...words.join('-')].slice(0, longest).join('').replace(/-+$/, '');
  return stem || 'attune';
}
