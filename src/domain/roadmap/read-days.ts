/** Numbers of days as people type them. */

/**
 * Reads "12", "12.5", "12,5", ".5" and spaces around them. A separator with three digits after it reads as the decimal it
 * may be, never as thousands: nobody plans in thousands of days.
 * @returns null for what is no number of 0 or more (no sign, no exponent, no unit)
 */
export function readDays(text: string): number | null {
  const match = /^(\d{1,6})?(?:[.,](\d{0,6}))?$/.exec(text.trim());
  if (!match || (match[1] === undefined && !match[2])) return null;
  return Number(`${match[1] ?? '0'}.${match[2] || '0'}`);
}
