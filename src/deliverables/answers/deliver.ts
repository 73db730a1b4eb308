import type { Report } from '../../domain/report/report';
import type { Rendered } from '..';
import { writeCsv, type Cell } from '../tables/csv';
import type { Sheet, SheetColumn } from '../workbook/xlsx/workbook';

/** The practices as a table to fill in and to bring back; the answers there are stand in it already. */
export async function deliverAnswers(report: Report, kind: 'csv' | 'xlsx'): Promise<Rendered> {
  const { columns, rows } = answersTable(report);
  if (kind === 'csv') return writeCsv([columns.map(({ header }) => header), ...rows], { mark: true });
  // Who asks for the plain table needs nothing of what packs a workbook.
  const { workbookOf } = await import('../workbook/look');
  const { labels, answers } = report;
  // What is filled in stays in sight while the sentences are read.
  const sheet: Sheet = { name: labels.answers, columns, rows, frozenColumns: 4 };
  const help: Sheet = {
    name: labels.answersHelp,
    columns: [{ header: labels.answersHelp, width: 110 }],
    rows: answers.help.map((line) => [line]),
    plain: true,
  };
  return { content: workbookOf(report, [sheet, help]).buffer, lost: [] };
}

/** The code says which practice a row is about; the five sentences stand last, for reading. */
function answersTable({ labels, answers }: Report): { columns: SheetColumn[]; rows: Cell[][] } {
  return {
    columns: [
      { header: labels.code, width: 8 },
      { header: labels.area, width: 16 },
      { header: labels.practice, width: 30 },
      { header: labels.answer, width: 16, choices: answers.choices },
      { header: labels.reason, width: 28 },
      { header: labels.evidence, width: 44 },
      ...answers.heads.map((header) => ({ header, width: 34 })),
    ],
    rows: answers.rows.map((row) => [
      row.code,
      row.area,
      row.practice,
      row.answer,
      row.reason,
      row.evidence,
      ...row.sentences,
    ]),
  };
}
