import type { Report } from '../../domain/report/report';
import type { Rendered } from '..';
import { writeCsv } from './csv';
import type { Shape } from './shape';
import { asana } from './shapes/asana';
import { jira } from './shapes/jira';
import { plain } from './shapes/plain';
import { planner } from './shapes/planner';
import { trello } from './shapes/trello';

/** Whose import the table is shaped for; "plain" is for people and for everything else. */
export type TableShape = 'plain' | 'jira' | 'asana' | 'trello' | 'planner';

const shapes: Record<TableShape, Shape> = { plain, jira, asana, trello, planner };

/** One row an action, in the order of the plan, under a row of headings. */
export async function deliverTable(report: Report, shape: TableShape): Promise<Rendered> {
  const { columns, mark } = shapes[shape];
  const table = columns(report);
  const rows = report.plan.months
    .flatMap(({ actions }) => actions)
    .map((row) => table.map(({ cell }) => cell(row, report)));
  return writeCsv([table.map(({ header }) => header), ...rows], { mark });
}
