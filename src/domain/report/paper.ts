/** Which paper a report is printed on. */
import type { PaperChoice } from '../engagement/engagement';
import type { Paper } from './report';

/** Regions whose offices print on Letter: CLDR 47, supplemental data, paperSize "US-Letter". */
const letterRegions: ReadonlySet<string> = new Set([
  'BZ',
  'CA',
  'CL',
  'CO',
  'CR',
  'GT',
  'MX',
  'NI',
  'PA',
  'PH',
  'PR',
  'SV',
  'US',
  'VE',
]);

/** @param languages of the reader, as BCP 47 tags, the preferred one first; one without a region says nothing */
export function paperOf(choice: PaperChoice, languages: readonly string[]): Paper {
  if (choice !== 'auto') return choice;
  const region = languages.map(regionOf).find((found) => found !== undefined);
  return region !== undefined && letterRegions.has(region) ? 'letter' : 'a4';
}

function regionOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
