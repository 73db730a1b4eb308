/** What goes into a report. */
import { reportPartIds, type Engagement, type ReportPartId } from '../engagement/engagement';

/** @returns every part that was not left out, in the order of the report */
export function partsOf({ report }: Engagement): ReportPartId[] {
  return reportPartIds.filter((part) => !report.leaveOut.includes(part));
}
