import type { Engagement } from '../../domain/engagement/engagement';
import { paperOf } from '../../domain/report/paper';
import type { Paper, Report } from '../../domain/report/report';
import { today } from '../../platform/clock';
import { languages } from '../../platform/languages';

/** @returns the paper that was chosen, or that of the region the browser speaks of */
export const paperHere = (engagement: Engagement): Paper => paperOf(engagement.report.paper, languages());

/**
 * The report of today, on that paper. Asked again for the same document it is the same report.
 * @throws {Error} when its code cannot be fetched
 */
export async function currentReport(engagement: Engagement): Promise<Report> {
  const { reportInSteps } = await import('./report-of');
  return reportInSteps(engagement, today(), paperHere(engagement));
}
