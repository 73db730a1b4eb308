/** The rows of a text file, parted as it might be parted. Its own chunk, with the parser. */
import Papa from 'papaparse';
import type { TableCells } from '../../../domain/answers-table/read';

/** What parts cells where commas stand inside numbers, and in text copied out of a spreadsheet. */
const delimiters = [',', ';', '\t'] as const;
const mostRows = 5_000;

/** @returns one reading for each way of parting cells: which one was meant, the answers in it tell */
export function readCsv(text: string): TableCells[] {
  return delimiters.map((delimiter) => ({
    rows: Papa.parse<string[]>(text, { delimiter, preview: mostRows }).data,
    isText: true,
  }));
}
