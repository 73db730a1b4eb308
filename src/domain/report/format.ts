/** Dates in words, for a language given: no clock, no time zone. */

const day = (plain: string) => new Date(`${plain}T00:00:00Z`);

function dateParts(plain: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day(plain));
}

/** @param plain "2026-11-21" @returns "21 November 2026" */
export function formatDate(plain: string, locale: string): string {
  return dateParts(plain, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** @returns "21 Nov" for one day, "21 to 24 Nov" inside a month, "28 Nov to 3 Dec" across */
export function formatShortRange(from: string, to: string, locale: string, joint: string): string {
  const short = (plain: string) => dateParts(plain, locale, { day: 'numeric', month: 'short' });
  if (from === to) return short(from);
  const start = from.slice(0, 7) === to.slice(0, 7) ? dateParts(from, locale, { day: 'numeric' }) : short(from);
  return `${start} ${joint} ${short(to)}`;
}
