/** The rows of a workbook. Its own chunk, with the reader. */
import { strFromU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import type { TableCells } from '../../../domain/answers-table/read';
import { isSoundXml } from './sound-xml';

export type ReadXlsxResult =
  { kind: 'ok'; sheets: TableCells[] } | { kind: 'tooLarge' } | { kind: 'otherSheet' } | { kind: 'damaged' };

/** Bytes of everything inside that is read. No sheet of answers comes near. */
const mostInside = 12_000_000;
/** Cells of a sheet, empty ones between others included: each takes memory. */
const mostCells = 3_000_000;

/** @param bytes a zip archive */
export async function readXlsx(bytes: Uint8Array): Promise<ReadXlsxResult> {
  let parts: Record<string, Uint8Array>;
  let inside = 0;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isRead = /\.(xml|rels)$/.test(name) && (inside += originalSize) <= mostInside;
        return isRead;
      },
    });
  } catch {
    return { kind: 'damaged' };
  }
  if (inside > mostInside) return { kind: 'tooLarge' };
  if (!('xl/workbook.xml' in parts)) return { kind: 'otherSheet' };
  if (!Object.values(parts).every((part) => isSoundXml(strFromU8(part)))) return { kind: 'damaged' };
  if (Object.entries(parts).some(([name, part]) => /worksheets\//.test(name) && cellsOf(part) > mostCells)) {
    return { kind: 'tooLarge' };
  }
  try {
    // The reader unpacks large parts in a worker made of a blob, which the site's policy forbids: nothing is left to unpack.
    const unpacked = zipSync(parts, { level: 0 });
    const sheets = await readExcelFile(unpacked.buffer, { trim: false });
    return {
      kind: 'ok',
      sheets: sheets.map(({ data }) => ({ rows: data.map((row) => row.map(cellText)), isText: false })),
    };
  } catch {
    return { kind: 'damaged' };
  }
}

/** How many cells a sheet spans, from the places its cells name. */
function cellsOf(sheet: Uint8Array): number {
  let [rows, columns] = [0, 0];
  for (const [, letters = '', row] of strFromU8(sheet).matchAll(/\br="([A-Z]{1,7})(\d{1,9})"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  return rows * columns;
}

function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value === null || value === undefined ? '' : String(value);
}
