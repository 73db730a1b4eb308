/**
 * Jira Cloud, "Import data from a CSV file": a heading row with "Summary" and no punctuation, users as e-mail addresses,
 * columns that repeat are gathered, columns named as a field are mapped to it, the format of dates is asked for by its
 * wizard (yyyy-MM-dd).
 * https://support.atlassian.com/jira-cloud-administration/docs/import-data-from-a-csv-file/ and
 * https://support.atlassian.com/jira-work-management/docs/map-data-from-a-csv-file/
 * Owners are roles and no addresses: they are labels and stand in the description. A label holds no space; a summary
 * holds 255 characters and no line break.
 */
import type { Column, Shape } from '../shape';
import { areaOf, comesAfter, description, shortTitle } from '../task';

const longest = 254;
const label = (text: string) => text.trim().replace(/\s+/g, '-').slice(0, longest);

export const jira: Shape = {
  mark: false,
  columns: ({ labels }): Column[] => [
    { header: 'Summary', cell: (row) => shortTitle(row, longest) },
    { header: 'Issue Type', cell: () => 'Task' },
    { header: 'Description', cell: (row, report) => description(row, report, longest) },
    { header: 'Start date', cell: ({ startsOn }) => startsOn },
    { header: 'Due date', cell: ({ endsOn }) => endsOn },
    { header: 'Labels', cell: ({ owner }) => label(owner) },
    { header: 'Labels', cell: ({ month }) => label(`${labels.month} ${month}`) },
    { header: 'Labels', cell: (row, report) => label(areaOf(row, report)) },
    { header: 'Labels', cell: ({ quickWin }) => (quickWin ? label(labels.quickWin) : '') },
    { header: 'External ID', cell: ({ id }) => id },
    { header: 'Comes after', cell: comesAfter },
  ],
};
