import type { Report } from '../../domain/report/report';
import type { Rendered } from '..';

/** Whose import the table is shaped for; "plain" is for people and for everything else. */
export type TableShape = 'plain' | 'jira' | 'asana' | 'trello' | 'planner';

export function deliverTable(_report: Report, _shape: TableShape): Promise<Rendered> {
  throw new Error('being written');
}
