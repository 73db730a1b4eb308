/** What goes into a report. */
import { reportPartIds, type Engagement, type ReportPartId } from '../engagement/engagement';

/**
 * A report goes to many, so it never carries work that holds what other people answered: each view would be in it, with the name
 * and the notes that came along. The backup alone does.
 */
export const mayCarryBackup = ({ rounds }: Pick<Engagement, 'rounds'>): boolean =>
  rounds.every(({ responses }) => responses.every(({ via }) => via === 'self'));

/** @returns every part that was not left out and may go in, in the order of the report */
export function partsOf(engagement: Engagement): ReportPartId[] {
  const { leaveOut } = engagement.report;
  return reportPartIds.filter((part) => !leaveOut.includes(part) && (part !== 'backup' || mayCarryBackup(engagement)));
}
