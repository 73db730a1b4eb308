/** What every workbook takes from the report besides its sheets. */
import type { Report } from '../../domain/report/report';
import type { Sheet, Workbook } from './xlsx/workbook';

/** Attune's own, where the client gave no colour: the second colour of the site. */
const own = { fill: '#114a56', onFill: '#ffffff' };

export function workbookOf({ title, date, paper, colours }: Report, sheets: readonly Sheet[]): Workbook {
  return { title, date, paper, colours: colours ?? own, sheets };
}
