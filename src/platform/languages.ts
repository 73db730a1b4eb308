/** @returns the reader's languages as BCP 47 tags, the preferred one first */
export function languages(): readonly string[] {
  return navigator.languages.length > 0 ? navigator.languages : [navigator.language];
}
