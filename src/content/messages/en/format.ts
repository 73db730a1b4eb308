/** Numbers, dates and lists as this language writes them. */
const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** @returns at most two decimals: "1,234.57" */
export const number = (value: number): string => numbers.format(value);

/** @returns "a, b and c" */
export const list = (items: readonly string[]): string => lists.format(items);

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** @returns "seven" up to ten, digits above */
export const inWords = (value: number): string => small[value] ?? number(value);

/** @returns "1 action", "12 actions" */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** @param date plain date. @returns its first instant in UTC: what a formatter with that zone takes */
export const instant = (date: string): Date => new Date(`${date}T00:00:00Z`);

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** @param date plain date. @returns "21 November 2026" */
export const dayInWords = (date: string): string => days.format(instant(date));
