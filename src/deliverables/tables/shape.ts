/** What a table is: its columns as data, in their order, each with what stands in a row of it. */
import type { ActionRow, Report } from '../../domain/report/report';
import type { Cell } from './csv';

export interface Column {
  /** Headings may repeat where the program that reads them gathers them (Jira's Labels). */
  header: string;
  cell: (row: ActionRow, report: Report) => Cell;
  /** For a workbook, where cells have kinds and columns have widths (in characters). */
  sheet?: { width: number; isDate?: true; tenths?: true };
}

export interface Shape {
  columns: (report: Report) => readonly Column[];
  /** A byte order mark: Excel needs one, most importers take it for part of the first heading. */
  mark: boolean;
}
