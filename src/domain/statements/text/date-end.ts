/** The last day of the period a written date means. A year of accounts is read as the calendar year it ends in. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Last month and day of what has no fixed end; of two readings the later, so that no date is called over too soon. */
const ends: Record<string, string> = {
  early: '04-30',
  beginning: '03-31',
  start: '01-31',
  spring: '05-31',
  easter: '04-30',
  mid: '06-30',
  middle: '06-30',
  summer: '08-31',
  autumn: '11-30',
  fall: '11-30',
  christmas: '12-25',
};
const ordinals: Record<string, number> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
};

const fullYear = (text: string): number => {
  const digits = Number(text.replace(/\D/g, ''));
  return digits < 100 ? 2000 + digits : digits;
};

const two = (value: number | string): string => String(value).padStart(2, '0');

/** Last day of a month of a year, both counted from 1; month 12 of 2026 gives "2026-12-31". */
function endOfMonth(inYear: number, inMonth: number): string {
  const isLeap = inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${inYear}-${two(inMonth)}-${days[inMonth - 1] ?? 31}`;
}

/** A day of the calendar, or the end of its month when it has no such day. */
function onDay(inYear: number, inMonth: number, day: number): string {
  const end = endOfMonth(inYear, Math.min(Math.max(inMonth, 1), 12));
  return day >= 1 && day <= Number(end.slice(8)) ? `${end.slice(0, 8)}${two(day)}` : end;
}

const monthNumber = (text: string): number => months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
const part = (number: string | undefined, word: string | undefined): number =>
  Number(number ?? ordinals[(word ?? '').toLowerCase()] ?? 4);

/** @param written the date as it stands. @param groups what the pattern of dates.ts found in it */
export function endOf(written: string, groups: Record<string, string | undefined>): string {
  const { iso, slash, monthYear, dayMonth, month, quarterYear, halfYear, seasonYear } = groups;
  if (iso) {
    const [y, m, d] = iso.split('-').map(Number);
    return onDay(y!, m!, d!);
  }
  if (slash) {
    const [first, second, third] = slash.split(/[./-]/);
    // Day first, as in most of the world, unless that cannot be.
    const [d, m] = Number(second) <= 12 ? [first, second] : [second, first];
    return onDay(fullYear(third ?? ''), Number(m), Number(d));
  }
  if (monthYear) {
    const [m, y] = monthYear.split(/[./]/);
    return endOfMonth(fullYear(y ?? ''), Number(m));
  }
  if (month && groups['year']) {
    const inYear = fullYear(groups['year']);
    return dayMonth || groups['monthDay']
      ? onDay(inYear, monthNumber(month), Number((dayMonth ?? groups['monthDay'])!.replace(/\D/g, '')))
      : endOfMonth(inYear, monthNumber(month));
  }
  const quarter = groups['quarter'] ?? groups['quarter2'] ?? groups['quarter3'];
  if (quarter || groups['quarterWord'])
    return endOfMonth(
      fullYear(quarterYear ?? groups['quarterYear2'] ?? groups['quarterYear3'] ?? ''),
      3 * part(quarter, groups['quarterWord']),
    );
  const half = groups['half'] ?? groups['half2'];
  if (half || groups['halfWord'])
    return endOfMonth(fullYear(halfYear ?? groups['halfYear2'] ?? ''), 6 * Math.min(part(half, groups['halfWord']), 2));
  const season = /\p{L}+/u.exec(written.replace(/^the\s/iu, ''))?.[0].toLowerCase() ?? '';
  if (seasonYear) return `${fullYear(seasonYear)}-${ends[season] ?? '12-31'}`;
  const last =
    groups['spanEnd'] ??
    groups['accounts2'] ??
    groups['accounts'] ??
    groups['bare'] ??
    groups['bare2'] ??
    groups['bare3'] ??
    groups['bare4'];
  return `${fullYear(last ?? '')}-12-31`;
}
