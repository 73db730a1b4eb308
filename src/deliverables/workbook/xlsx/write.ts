/**
 * Writes a workbook (ECMA-376, SpreadsheetML) as the same bytes for the same content.
 * Written here and not with a library, for texts must come back whole: write-excel-file 4.1.1 drops control characters, reads
 * "_x0041_" as "A", makes a damaged file of a cell that says "constructor", has no filters, and packs large sheets in a
 * worker from a blob, which the site's policy forbids.
 */
import { relationships } from '../../office/names';
import { packed } from '../../office/package';
import { escapeXml } from '../../office/xml';
import { columnName, withinLimits } from './cells';
import { pagesAcross, rangeOf, sheetXml } from './sheet';
import { stylesXml } from './styles';
import type { Sheet, Workbook } from './workbook';
import { spreadsheet } from './xml';

export function writeWorkbook(given: Workbook): Uint8Array<ArrayBuffer> {
  const workbook = { ...given, sheets: given.sheets.map(withinLimits) };
  const { title, date } = workbook;
  const sheets = workbook.sheets.map((sheet, place) => ({
    path: `xl/worksheets/sheet${place + 1}.xml`,
    type: 'spreadsheetml.worksheet',
    content: sheetXml(sheet, workbook, place === 0),
  }));
  const styles = { path: 'xl/styles.xml', type: 'spreadsheetml.styles', content: stylesXml(workbook) };
  const main = {
    path: 'xl/workbook.xml',
    type: 'spreadsheetml.sheet.main',
    content: workbookXml(workbook.sheets),
    relations: [
      ...sheets.map(({ path }) => ({ kind: 'worksheet', target: path })),
      { kind: 'styles', target: styles.path },
    ],
  };
  return packed({ parts: [main, ...sheets, styles], properties: { title, creator: 'Attune' }, date });
}

function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets.map(({ name }) => sheetName(name));
  const inFormula = (place: number) => `'${escapeXml(names[place]!.replaceAll("'", "''"))}'!`;
  const absolute = (range: string) => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const defined = sheets.flatMap((sheet, place) => {
    const name = (what: string, rest: string, formula: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${place}"${rest}>${formula}</definedName>`;
    const filter = name('_FilterDatabase', ' hidden="1"', inFormula(place) + absolute(rangeOf(sheet)));
    const first = sheet.frozenColumns && pagesAcross(sheet) > 1 ? columnName(sheet.frozenColumns - 1) : '';
    const titles = name('Print_Titles', '', `${first && `${inFormula(place)}$A:$${first},`}${inFormula(place)}$1:$1`);
    return sheet.plain || sheet.rows.length === 0 ? [titles] : [filter, titles];
  });
  return (
    `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets>` +
    names
      .map((name, place) => `<sheet name="${escapeXml(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`)
      .join('') +
    `</sheets><definedNames>${defined.join('')}</definedNames></workbook>`
  );
}

/** What Excel takes as the name of a sheet. */
const sheetName = (name: string) =>
  name
    .replace(/[[\]:*?/\\]|^'|'$/g, ' ')
    .slice(0, 31)
    .toWellFormed();
