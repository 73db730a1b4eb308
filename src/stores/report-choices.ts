/** What goes into the report and on which paper, and what of the plan was sent to calendars. */
import {
  reportPartIds,
  type PaperChoice,
  type ReportChoices,
  type ReportPartId,
} from '../domain/engagement/engagement';
import { sentCalendar } from '../domain/report/calendar';
import type { CalendarEvent } from '../domain/report/report';
import { derived } from './derived';
import { $engagement, editEngagement, editRound } from './engagement';

export const $reportChoices = derived([$engagement], (engagement) => engagement.report);

/** "auto" goes by the reader's region. */
export function setPaper(paper: PaperChoice): void {
  edit((report) => ({ ...report, paper }));
}

/** Takes a part into the report, or leaves it out. */
export function setPart(part: ReportPartId, isIn: boolean): void {
  edit((report) => ({
    ...report,
    leaveOut: reportPartIds.filter((each) => (each === part ? !isIn : report.leaveOut.includes(each))),
  }));
}

/**
 * Remembers what a calendar file carried, once it was handed over: the next one tells calendars what changed since.
 * @param events those in the file; what other files carried is remembered as it was
 */
export function keepCalendar(events: readonly CalendarEvent[]): void {
  editRound((round) => {
    const calendar = sentCalendar(round.calendar, events);
    return JSON.stringify(calendar) === JSON.stringify(round.calendar) ? round : { ...round, calendar };
  });
}

function edit(change: (report: ReportChoices) => ReportChoices): void {
  editEngagement((engagement) => {
    const report = change(engagement.report);
    return JSON.stringify(report) === JSON.stringify(engagement.report) ? engagement : { ...engagement, report };
  });
}
