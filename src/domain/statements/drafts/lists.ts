/** Several things typed in a row, as a sentence names them. */

/** "safe", "informed", "respected" become "safe, informed and respected". */
export const series = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)!}`;

/** Longer ones are no names of things but stretches of a sentence. */
const longest = 40;

/** Things apart by a stroke or a semicolon become a series; so do short ones apart by commas, unless their last is joined already. */
export function joined(text: string, and: string): string {
  if (text.length > 2000) return text;
  const apart = text.split(/\s*;\s*|\s+\/\s*|(?<=\p{L})\/(?=\p{L}{3})/u).filter(Boolean);
  if (apart.length > 1) return apart.some((item) => item.includes(` ${and} `)) ? apart.join(', ') : series(apart, and);
  const items = text.split(/\s*,\s*/u).filter(Boolean);
  const isSeries = items.length > 1 && items.every((item) => item.length <= longest);
  const isJoined = (item: string) => /\s(?:and|or|but)\s|^(?:and|or|but)\s/u.test(`${item} `);
  // "Safe, not sorry" is one thing; "not afraid, listened to" are two.
  if (!isSeries || items.some((item, at) => isJoined(item) || (at > 0 && item.startsWith('not ')))) return text;
  return items.length === 2 && items.some((item) => item.split(' ').length > 2) ? text : series(items, and);
}
