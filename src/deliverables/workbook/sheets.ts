/** The sheets of the workbook, one for each thing a team works through. */
import { plannedActions } from '../../domain/report/planned-actions';
import type { MeasureRow, Report } from '../../domain/report/report';
import type { ReportViews, ViewsRow } from '../../domain/report/report-views';
import { plain } from '../tables/shapes/plain';
import type { Cell, Sheet, SheetColumn } from './xlsx/workbook';

/** Columns as data: the heading, the width, and what stands in a row. */
interface Column<Row> extends SheetColumn {
  cell: (row: Row) => Cell;
}

function sheet<Row>(name: string, frozenColumns: number, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet {
  return { name, frozenColumns, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}

/** The plan always; the other sheets and the notes where the report has their part. */
export function sheetsOf(report: Report): Sheet[] {
  const has = (part: Report['parts'][number]) => report.parts.includes(part);
  return [
    planSheet(report),
    ...(has('practices') ? [practicesSheet(report, has('notes'))] : []),
    ...(has('views') && report.views ? [viewsSheet(report, report.views)] : []),
    ...(has('owners') ? [ownersSheet(report)] : []),
    measuresSheet(report),
  ];
}

function planSheet(report: Report): Sheet {
  const columns = plain.columns(report).map(({ header, cell, sheet: look }) => ({
    header,
    width: look?.width ?? 20,
    ...(look?.tenths && { numbers: 'tenths' as const }),
    cell: (row: Report['owners'][number]['actions'][number]): Cell => {
      const value = cell(row, report);
      return look?.isDate && typeof value === 'string' ? { date: value } : value;
    },
  }));
  return sheet(report.labels.plan, 2, columns, plannedActions(report.plan));
}

function practicesSheet({ practices, labels }: Report, withNotes: boolean): Sheet {
  type Row = Report['practices'][number]['rows'][number] & { group: string };
  const columns: Column<Row>[] = [
    { header: labels.code, width: 8, cell: ({ code }) => code },
    { header: labels.practice, width: 34, cell: ({ name }) => name },
    { header: labels.area, width: 18, cell: ({ group }) => group },
    { header: labels.level, width: 9, cell: ({ level }) => level },
    { header: labels.claimed, width: 16, cell: ({ claimed }) => claimed },
    { header: labels.evidenced, width: 16, cell: ({ evidenced }) => evidenced },
    { header: labels.sentence, width: 60, cell: ({ sentence }) => sentence },
  ];
  const notes: Column<Row> = { header: labels.notes, width: 60, cell: ({ note }) => note };
  return sheet(
    labels.practices,
    2,
    withNotes ? [...columns, notes] : columns,
    practices.flatMap(({ name, rows }) => rows.map((row) => ({ ...row, group: name }))),
  );
}

function viewsSheet({ labels, stops }: Report, { rows, talks }: ReportViews): Sheet {
  type Row = ViewsRow;
  const said = (row: Row, label: string) =>
    talks.find(({ id }) => id === row.id)?.terms.find(({ term }) => term === label)?.meaning ?? '';
  const columns: Column<Row>[] = [
    { header: labels.code, width: 8, cell: ({ code }) => code },
    { header: labels.practice, width: 34, cell: ({ name }) => name },
    { header: labels.raters, width: 9, cell: ({ n }) => n },
    ...stops.map((stop, place): Column<Row> => ({ header: stop, width: 11, cell: ({ counts }) => counts[place]! })),
    { header: labels.unknown, width: 11, cell: ({ unknown }) => unknown },
    { header: labels.notApplicable, width: 11, cell: ({ notApplicable }) => notApplicable },
    { header: labels.middleOf, width: 14, cell: ({ middle }) => middle },
    { header: labels.leaders, width: 14, cell: ({ leaders }) => leaders },
    { header: labels.frontLine, width: 14, cell: ({ frontLine }) => frontLine },
    { header: labels.agreement, width: 12, cell: ({ agreement }) => agreement },
    { header: labels.agreed, width: 12, cell: ({ agreed }) => agreed },
    { header: labels.note, width: 60, cell: ({ remark }) => remark },
    ...[labels.agreedBy, labels.dissent, labels.followUp].map((label): Column<Row> => ({
      header: label,
      width: 40,
      cell: (row) => said(row, label),
    })),
  ];
  return sheet(labels.views, 2, columns, rows);
}

function ownersSheet({ owners, labels }: Report): Sheet {
  type Row = Report['owners'][number];
  const months = [0, 1, 2].flatMap((place): Column<Row>[] => [
    {
      header: `${labels.month} ${place + 1}: ${labels.daysPlanned}`,
      width: 14,
      numbers: 'tenths',
      cell: (row) => row.months[place]!.planned,
    },
    {
      header: `${labels.month} ${place + 1}: ${labels.daysThere}`,
      width: 14,
      numbers: 'tenths',
      cell: (row) => row.months[place]!.days,
    },
  ]);
  const columns: Column<Row>[] = [
    { header: labels.owner, width: 30, cell: ({ owner }) => owner },
    { header: labels.daysPlanned, width: 12, numbers: 'tenths', cell: ({ planned }) => planned },
    ...months,
    {
      header: labels.actions,
      width: 70,
      cell: ({ actions }) => actions.map(({ code, title }) => [code, title].filter(Boolean).join(' ')).join('\n'),
    },
  ];
  return sheet(labels.owners, 1, columns, owners);
}

function measuresSheet({ measures, labels }: Report): Sheet {
  const columns: Column<MeasureRow>[] = [
    { header: labels.measureOf, width: 30, cell: ({ of }) => of },
    { header: labels.code, width: 8, cell: ({ code }) => code },
    { header: labels.measure, width: 44, cell: ({ measure }) => measure },
    { header: labels.baseline, width: 16, numbers: 'tenths', cell: ({ baseline }) => typed(baseline) },
    { header: labels.baselineOn, width: 16, cell: ({ baselineOn }) => typed(baselineOn) },
    { header: labels.target, width: 16, numbers: 'tenths', cell: ({ target }) => typed(target) },
    { header: labels.by, width: 16, cell: ({ by }) => typed(by) },
    { header: labels.owner, width: 28, cell: ({ owner }) => owner },
  ];
  return sheet(labels.measures, 1, columns, measures);
}

/** A measure as typed: a plain number is a number and an ISO date a date; "007", "34 %" and "-2+3" are texts. */
export function typed(text: string): Cell {
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(text)) return Number(text);
  const isDate = /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
  return isDate ? { date: text } : text;
}
