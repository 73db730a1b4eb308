/** One sheet: headings that stay in sight, a filter, columns as wide as they need. */
import { cellXml, columnName, textXml } from './cells';
import { styles } from './styles';
import type { Sheet, Workbook } from './workbook';
import { declaration, spreadsheet, xmlAttribute } from './xml';

/** The range of the table, "A1:H20". */
export const rangeOf = ({ columns, rows }: Sheet): string => `A1:${columnName(columns.length - 1)}${rows.length + 1}`;

export function sheetXml(sheet: Sheet, { paper }: Workbook, isFirst: boolean): string {
  const { columns, rows } = sheet;
  const headings = columns.map(({ header }, place) => textXml(header, `${columnName(place)}1`, styles.heading));
  const body = rows.map((row, index) => {
    const cells = row.map((cell, place) => cellXml(cell, `${columnName(place)}${index + 2}`, columns[place]!));
    return `<row r="${index + 2}">${cells.join('')}</row>`;
  });
  return [
    `${declaration}<worksheet xmlns="${spreadsheet}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeOf(sheet)}"/>`,
    viewXml(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData><row r="1">${headings.join('')}</row>${body.join('')}</sheetData>`,
    sheet.plain || rows.length === 0 ? '' : `<autoFilter ref="${rangeOf(sheet)}"/>`,
    choicesXml(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paper === 'a4' ? 9 : 1}" orientation="landscape" fitToHeight="0"/>`,
    '</worksheet>',
  ].join('');
}

function viewXml({ frozenColumns = 0 }: Sheet, isFirst: boolean): string {
  const corner = `${columnName(frozenColumns)}2`;
  const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft';
  const across = frozenColumns > 0 ? `xSplit="${frozenColumns}" ` : '';
  return (
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane ${across}ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

/** A list to choose from. What is typed beside it is asked about and may stay: the reader of the sheet knows more words. */
function choicesXml({ columns, rows }: Sheet): string {
  const lists = columns.flatMap(({ choices }, place) => {
    if (!choices || rows.length === 0) return [];
    const name = columnName(place);
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${name}2:${name}${rows.length + 1}"><formula1>"${xmlAttribute(choices.join(','))}"</formula1></dataValidation>`;
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
