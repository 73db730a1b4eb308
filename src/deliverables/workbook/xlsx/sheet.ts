/** One sheet: headings that stay in sight, a filter, columns as wide as they need. */
import { escapeXml } from '../../office/xml';
import { cellXml, columnName, textXml } from './cells';
import { styles } from './styles';
import type { Cell, Sheet, SheetColumn, Workbook } from './workbook';
import { spreadsheet } from './xml';

/** Characters side by side on a page that can still be read: at about six tenths of their size (our judgement). */
const acrossPage = 250;

/** @returns how many pages side by side the sheet is printed on; the columns at its side stand on each */
export function pagesAcross({ columns, frozenColumns = 0 }: Sheet): number {
  const sum = (of: readonly SheetColumn[]) => of.reduce((total, { width }) => total + width, 0);
  const side = sum(columns.slice(0, frozenColumns));
  return Math.max(1, Math.ceil((sum(columns) - side) / Math.max(1, acrossPage - side)));
}

/** The range of the table, "A1:H20". */
export const rangeOf = ({ columns, rows }: Sheet): string => `A1:${columnName(columns.length - 1)}${rows.length + 1}`;

export function sheetXml(sheet: Sheet, { paper }: Workbook, isFirst: boolean): string {
  const { columns, rows } = sheet;
  const wide = pagesAcross(sheet);
  const headings = columns.map(({ header }, place) => textXml(header, `${columnName(place)}1`, styles.heading));
  const body = rows.map((row, index) => {
    const cells = row.map((cell, place) => cellXml(cell, `${columnName(place)}${index + 2}`, columns[place]!));
    return `<row r="${index + 2}"${height(row, columns)}>${cells.join('')}</row>`;
  });
  const firstRow = height(
    columns.map(({ header }) => header),
    columns,
  );
  return [
    `<worksheet xmlns="${spreadsheet}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeOf(sheet)}"/>`,
    viewXml(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(({ width }, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData><row r="1"${firstRow}>${headings.join('')}</row>${body.join('')}</sheetData>`,
    sheet.plain || rows.length === 0 ? '' : `<autoFilter ref="${rangeOf(sheet)}"/>`,
    choicesXml(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${paper === 'a4' ? 9 : 1}" orientation="landscape"${wide > 1 ? ` fitToWidth="${wide}"` : ''} fitToHeight="0"/>`,
    '</worksheet>',
  ].join('');
}

/** Points: of one line of text, and the most a row may have (Microsoft, "Excel specifications and limits"). */
const line = 15;
const highest = 409;

/**
 * As high as the cell with the most lines, for not every program measures the texts when it opens a file.
 * An estimate: a character is as wide as a digit, one of East Asia as two; that letters are narrower makes up for lines that words do not fill.
 */
function height(row: readonly Cell[], columns: readonly SheetColumn[]): string {
  const lines = row.map((cell, place) => {
    const width = Math.max(1, columns[place]!.width);
    const paragraphs = typeof cell === 'string' ? cell.split(/\r\n?|\n/) : [''];
    return paragraphs.reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / width)), 0);
  });
  return ` ht="${Math.min(highest, Math.max(1, ...lines) * line)}" customHeight="1"`;
}

const widthOf = (text: string): number => text.length + (text.match(/[\u1100-\u115F\u2E80-\uFFDC]/g)?.length ?? 0);

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
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${name}2:${name}${rows.length + 1}"><formula1>"${escapeXml(choices.join(','))}"</formula1></dataValidation>`;
  });
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
