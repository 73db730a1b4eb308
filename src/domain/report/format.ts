/** Dates and positions in words, for a language given: no clock, no time zone. */

const day = (plain: string) => new Date(`${plain}T00:00:00Z`);

const dateStyles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  day: { day: 'numeric' },
} as const;

/** By how and in what language: making one is slow, and a plan has hundreds of dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateParts(plain: string, locale: string, style: keyof typeof dateStyles): string {
  const name = `${locale} ${style}`;
  const format = formats.get(name) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...dateStyles[style] });
  formats.set(name, format);
  return format.format(day(plain));
}

/** @param plain "2026-11-21" @returns "21 November 2026" */
export function formatDate(plain: string, locale: string): string {
  return dateParts(plain, locale, 'long');
}

/** @returns "21 Nov" for one day, "21 to 24 Nov" inside a month, "28 Nov to 3 Dec" across */
export function formatShortRange(from: string, to: string, locale: string, joint: string): string {
  const short = (plain: string) => dateParts(plain, locale, 'short');
  if (from === to) return short(from);
  const start = from.slice(0, 7) === to.slice(0, 7) ? dateParts(from, locale, 'day') : short(from);
  return `${start} ${joint} ${short(to)}`;
}

/** @param position on the scale of levels, 1 to 5 with one decimal @returns "2.5", or a dash where there is none */
export function formatPosition(position: number | null | undefined, locale: string): string {
  return position?.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) ?? '\u2013';
}
