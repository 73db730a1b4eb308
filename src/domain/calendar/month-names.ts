/** Names of months and weekdays in the languages in which people paste their holidays. */

const languages = ['en', 'de', 'de-AT', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'fi', 'pl'];

/** Small letters without accents, points or apostrophes: "Déc." and "dec" are one. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\p{Mn}.'’]/gu, '')
    .toLowerCase();
}

interface Names {
  months: ReadonlyMap<string, number>;
  /** Written out, and the short ones of English and German. */
  weekdays: ReadonlyMap<string, number>;
}
let names: Names | null = null;

/** Months 1 to 12 and weekdays 1 (Monday) to 7, by `plainWord`. A name that two languages use for different ones is none. */
export function calendarNames(): Names {
  names ??= {
    months: collect(12, (index) => new Date(Date.UTC(2026, index, 15)), [
      { month: 'long' },
      { month: 'short' },
      // With a day some languages bend the name: "grudnia".
      { month: 'long', day: 'numeric' },
    ]),
    weekdays: collect(7, (index) => new Date(Date.UTC(2026, 5, 1 + index)), [
      { weekday: 'long' },
      { weekday: 'short' },
    ]),
  };
  return names;
}

function collect(
  count: number,
  dateOf: (index: number) => Date,
  styles: readonly Intl.DateTimeFormatOptions[],
): Map<string, number> {
  const found = new Map<string, number>();
  const clashing = new Set<string>();
  for (const language of languages) {
    for (const style of styles) {
      // Short weekdays of other languages are months or words of this one: "mar", "sol".
      if (style.weekday === 'short' && !/^(en|de)$/.test(language)) continue;
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
      for (let index = 0; index < count; index++) {
        const parts = format.formatToParts(dateOf(index));
        const word = plainWord(parts.find(({ type }) => type === 'month' || type === 'weekday')?.value ?? '');
        if (!/^\p{L}{2,}/u.test(word)) continue;
        if ((found.get(word) ?? index + 1) !== index + 1) clashing.add(word);
        found.set(word, index + 1);
      }
    }
  }
  for (const word of clashing) found.delete(word);
  return found;
}
