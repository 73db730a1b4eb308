/** Finds dates in a line somebody typed or pasted. */
import { calendarNames, plainWord } from './month-names';

export type Order = 'dayFirst' | 'monthFirst';

export interface FoundDate {
  /** Where it stands in the line. */
  at: number;
  length: number;
  /** Null when the line names none beside it. */
  year: number | null;
  /** Day and month, or two numbers of which nobody knows yet which is which. */
  parts: { day: number; month: number } | { numbers: [number, number]; separator: string };
}

type Maker = (match: RegExpExecArray) => Pick<FoundDate, 'year' | 'parts'> | null;

/** Every repeat is bounded, so that no line takes long. */
const forms: readonly (readonly [RegExp, Maker])[] = [
  // 2026-12-25, 2026/12/25, 2026年12月25日, 2026-12-25T00:00:00
  [
    /(?<![\d./-])(\d{4})\s?(?:[-/.]|年\s?)(\d{1,2})(?:[-/.]|月\s?)(\d{1,2})(?:日|T[\d:.]{2,12}Z?)?(?!\d)/gu,
    ([, year, month, day]) => ({ year: Number(year), parts: { day: Number(day), month: Number(month) } }),
  ],
  // 25.12.2026, 25/12/26, 12-25-2026
  [
    /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/gu,
    ([, first, separator, second, year]) => ({
      year: Number(year!.length === 2 ? `20${year}` : year),
      parts: { numbers: [Number(first), Number(second)], separator: separator! },
    }),
  ],
  // 20261225
  [
    /(?<!\d)((?:19|2\d)\d{2})(\d{2})(\d{2})(?!\d)/gu,
    ([, year, month, day]) => ({ year: Number(year), parts: { day: Number(day), month: Number(month) } }),
  ],
  // 25 December 2026, 25. Dezember, 25th of December, 25 de diciembre de 2026, 25-Dec-26
  [
    /(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|er|[.º°])?[\s-]{0,3}(?:(?:de|of)\s)?(\p{L}{3,20})\.?(?:[\s,-]{1,3}(?:(?:de|del)\s)?(\d{4})(?!\d)|-(\d{2})(?!\d))?/giu,
    ([, day, word, year, short]) => named(day!, word!, year ?? (short && `20${short}`)),
  ],
  // December 25, 2026, Dec 25th
  [
    /(?<![\d\p{L}])(\p{L}{3,20})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:[\s,]{1,3}(\d{4})(?!\d))?/giu,
    ([, word, day, year]) => named(day!, word!, year),
  ],
];

function named(day: string, word: string, year: string | undefined): Pick<FoundDate, 'year' | 'parts'> | null {
  const month = calendarNames().months.get(plainWord(word));
  if (month === undefined) return null;
  return { year: year === undefined ? null : Number(year), parts: { day: Number(day), month } };
}

/** In the order in which they stand; where two forms fit the same place, the first. */
export function datesIn(line: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const [form, make] of forms) {
    for (const match of line.matchAll(form)) {
      const [{ length }, at] = [match[0], match.index];
      const made = make(match);
      const isFree = found.every((other) => at + length <= other.at || other.at + other.length <= at);
      if (made && isFree) found.push({ at, length, ...made });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Writes "24.–26.12.2026", "24-26 December 2026" and "December 24-26, 2026" out as two dates. */
export function withRangesWrittenOut(line: string): string {
  const isMonth = (word: string) => calendarNames().months.has(plainWord(word));
  return line
    .replace(/(?<!\d)(\d{1,2})\.?\s?[-–]\s?(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u, '$1.$3.$4 - $2.$3.$4')
    .replace(
      /(?<!\d)(\d{1,2})\.?\s?[-–]\s?(\d{1,2})\.?\s{1,3}(\p{L}{3,20})\.?,?\s{1,3}(\d{4})(?!\d)/u,
      (all, from: string, to: string, word: string, year: string) =>
        isMonth(word) ? `${from} ${word} ${year} - ${to} ${word} ${year}` : all,
    )
    .replace(
      /(?<!\p{L})(\p{L}{3,20})\.?\s{1,3}(\d{1,2})\s?[-–]\s?(\d{1,2}),?\s{1,3}(\d{4})(?!\d)/u,
      (all, word: string, from: string, to: string, year: string) =>
        isMonth(word) ? `${word} ${from} ${year} - ${word} ${to} ${year}` : all,
    );
}
