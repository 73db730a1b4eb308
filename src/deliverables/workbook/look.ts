/** What every workbook takes from the report besides its sheets. */
import type { Report } from '../../domain/report/report';
import type { Sheet } from './xlsx/workbook';
import { writeWorkbook } from './xlsx/write';

/** Attune's own, where the client gave no colour: the second colour of the site. */
const own = { fill: '#114a56', onFill: '#ffffff' };

/** @returns the file */
export function workbookOf({ title, date, paper, colours }: Report, sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  return writeWorkbook({ title, date, paper, colours: colours ?? own, sheets });
}
