/**
 * The one writer of .csv files (RFC 4180): commas, CRLF, quotation marks around what needs them.
 * Numbers stay numbers and dates stay ISO dates; a text that a spreadsheet would run gets an apostrophe in front.
 */
import { defused } from '../../domain/answers-table/formula';

/** A plain date comes as a text, "2026-11-21"; null is an empty cell. */
export type Cell = string | number | null;

/** What Excel needs to see that a file is UTF-8. Importers that take it for part of the first heading get none. */
const byteOrderMark = '\uFEFF';

/** @returns the file, and the characters it cannot hold: halves of characters, which UTF-8 has no bytes for */
export function writeCsv(
  rows: readonly (readonly Cell[])[],
  { mark }: { mark: boolean },
): { content: string; lost: string[] } {
  const text = rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
  const content = (mark ? byteOrderMark : '') + text.toWellFormed();
  return { content, lost: text.isWellFormed() ? [] : [...new Set(text.match(/\p{Cs}/gu))] };
}

function field(cell: Cell): string {
  if (cell === null) return '';
  const text = typeof cell === 'number' ? String(cell) : defused(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
