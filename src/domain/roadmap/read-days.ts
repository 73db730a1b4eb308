/** Numbers of days as people type them. */

/**
 * Reads "12", "12.5", "12,5", ".5" and spaces around them. "1,000" and "1.000" are not read: one person means a thousand
 * by it and another one, and the plan must not guess.
 * @returns null for what is no number of 0 or more (no sign, no exponent, no unit)
 */
export function readDays(text: string): number | null {
  const match = /^(\d{1,6})?(?:[.,](\d{0,6}))?$/.exec(text.trim());
  if (!match || (match[1] === undefined && !match[2])) return null;
  if (match[2]?.length === 3 && /^[1-9]\d{0,2}$/.test(match[1] ?? '')) return null;
  return Number(`${match[1] ?? '0'}.${match[2] || '0'}`);
}
