/** From a file somebody chose to the answers in it. */
import { practices } from '../../../content/assessment';
import { tableWords } from '../../../content/messages/en/report-import-table';
import { practiceWords } from '../../../content/words/practices';
import { readAnswers, type TableCells } from '../../../domain/answers-table/read';
import type { AnswersTable, TablePractice } from '../../../domain/answers-table/table';
import { decodeText } from './decode';

export type ReadTableResult =
  | { kind: 'ok'; table: AnswersTable }
  /**
   * old: a workbook of before 2007, or one locked with a password. otherSheet: of another program. foreign: no table at all.
   * noAnswers: a table in which no column says what the rows answer. failed: the code that reads it could not be fetched.
   */
  | { kind: 'tooLarge' | 'empty' | 'old' | 'otherSheet' | 'damaged' | 'foreign' | 'noAnswers' | 'failed' };

/** No table of answers comes near: 32 rows, each with notes at their longest, are 2 MB. */
export const maxBytes = 8_000_000;
/** Of a table as text, in UTF-16 units: it is read three times over. */
const maxTextLength = 4_000_000;

export const tablePractices: readonly TablePractice[] = practices.map(({ id, code }) => ({
  id,
  code,
  name: practiceWords[id]?.name ?? id,
}));

/** What the file is, its first bytes say: people rename files. Never rejects. */
export async function readAnswersTable(bytes: Uint8Array): Promise<ReadTableResult> {
  if (bytes.length > maxBytes) return { kind: 'tooLarge' };
  if (bytes.length === 0) return { kind: 'empty' };
  const begins = (...sign: number[]) => sign.every((byte, place) => bytes[place] === byte);
  try {
    if (begins(0x50, 0x4b, 0x03, 0x04)) {
      const read = await (await import('./read-xlsx')).readXlsx(bytes);
      return read.kind === 'ok' ? best(read.sheets) : read;
    }
    if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { kind: 'old' };
    const text = decodeText(bytes);
    if (begins(0x25, 0x50, 0x44, 0x46) || /^[^\n]{0,200}\u0000/.test(text)) return { kind: 'foreign' };
    if (text.trim() === '') return { kind: 'empty' };
    if (text.length > maxTextLength) return { kind: 'tooLarge' };
    return best((await import('./read-csv')).readCsv(text));
  } catch {
    return { kind: 'failed' };
  }
}

/** The sheet, or the way of parting cells, that gives the most answers. */
function best(readings: readonly TableCells[]): ReadTableResult {
  const [found] = readings
    .flatMap((cells) => readAnswers(cells, tablePractices, tableWords) ?? [])
    .toSorted((a, b) => b.rows.length - a.rows.length || a.problems.length - b.problems.length);
  return found ? { kind: 'ok', table: found } : { kind: 'noAnswers' };
}
