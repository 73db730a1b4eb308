import type { Report } from '../../domain/report/report';
import type { Rendered } from '..';

/** The practices as a table to fill in and to bring back; the answers there are stand in it already. */
export function deliverAnswers(_report: Report, _kind: 'csv' | 'xlsx'): Promise<Rendered> {
  throw new Error('being written');
}
