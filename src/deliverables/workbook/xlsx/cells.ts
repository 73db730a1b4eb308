/** Cells as a sheet holds them. */
import { defused } from '../../../domain/answers-table/formula';
import { styles } from './styles';
import type { Cell, Sheet, SheetColumn } from './workbook';
import { xmlText } from './xml';

/** A cell holds 32,767 characters (Microsoft, "Excel specifications and limits"). A little less, for what is written as _xHHHH_. */
const longest = 32_000;

/** Days from the one that Excel numbers 0; it takes 1900 for a leap year, so only later days are numbered alike everywhere. */
const dayZero = Date.UTC(1899, 11, 30);
const firstDay = '1900-03-01';

/** @param index from 0 @returns "A", "B" … "AA" */
export function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** @returns the cell, or an empty text for an empty one */
export function cellXml(cell: Cell, place: string, { numbers = 'whole' }: Pick<SheetColumn, 'numbers'>): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') {
    return `<c r="${place}" s="${Number.isInteger(cell) ? styles[numbers] : styles.tenths}"><v>${cell}</v></c>`;
  }
  if (typeof cell === 'string') return textXml(cell, place, defused(cell) === cell ? styles.text : styles.quoted);
  if (cell.date < firstDay) return textXml(cell.date, place, styles.text);
  // Counted in days of UTC: no zone can move it.
  const days = Math.round((Date.parse(`${cell.date}T00:00:00Z`) - dayZero) / 86_400_000);
  return `<c r="${place}" s="${styles.date}"><v>${days}</v></c>`;
}

export const textXml = (text: string, place: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** @returns the same sheet, with what is longer than a cell going on in columns of its own at the right of the first */
export function withinLimits(sheet: Sheet): Sheet {
  const parts = sheet.columns.map((_, place) =>
    Math.max(1, ...sheet.rows.map((row) => pieces(row[place] ?? null).length)),
  );
  if (parts.every((count) => count === 1)) return sheet;
  const spread = <Value>(values: readonly Value[], piece: (value: Value, part: number) => Value) =>
    values.flatMap((value, place) => Array.from({ length: parts[place]! }, (_, part) => piece(value, part)));
  return {
    ...sheet,
    columns: spread(sheet.columns, (column, part) =>
      part === 0 ? column : { ...column, header: `${column.header} (${part + 1})` },
    ),
    rows: sheet.rows.map((row) => spread(row, (cell, part) => pieces(cell)[part] ?? null)),
  };
}

function pieces(cell: Cell): Cell[] {
  if (typeof cell !== 'string' || cell.length <= longest) return [cell];
  const found: string[] = [];
  for (let start = 0; start < cell.length;) {
    const cut = Math.min(start + longest, cell.length);
    // Never between the halves of a character.
    const end = cut < cell.length && /[\uD800-\uDBFF]/.test(cell[cut - 1]!) ? cut - 1 : cut;
    found.push(cell.slice(start, end));
    start = end;
  }
  return found;
}
