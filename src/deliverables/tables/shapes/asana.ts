/**
 * Asana, "Preparing data for CSV import": Name first, then Description, Section and Assignee in this order; an assignee is
 * an e-mail address, so the column stays empty and the owner is a tag; dates in columns of their own.
 * https://help.asana.com/hc/articles/14244171470491 and https://asana.com/guide/help/api/csv-importer
 * What comes before a task is named by title, under the heading of Asana's own export.
 */
import type { Column, Shape } from '../shape';
import { areaOf, description, monthOf, shortTitle } from '../task';

export const asana: Shape = {
  mark: false,
  columns: ({ labels }): Column[] => [
    { header: 'Name', cell: (row) => shortTitle(row, Infinity) },
    { header: 'Description', cell: (row, report) => description(row, report) },
    { header: 'Section/Column', cell: monthOf },
    { header: 'Assignee', cell: () => '' },
    { header: 'Start Date', cell: ({ startsOn }) => startsOn },
    { header: 'Due Date', cell: ({ endsOn }) => endsOn },
    {
      header: 'Tags',
      cell: (row, report) => tags([row.owner, areaOf(row, report), row.quickWin ? labels.quickWin : '']),
    },
    { header: 'Blocked By (Dependencies)', cell: ({ after }) => tags(after.map(({ title }) => title)) },
  ],
};

/** Commas part the tags, so none may stand inside one. */
const tags = (texts: readonly string[]) =>
  texts
    .map((text) => text.replace(/\s*[,\r\n]\s*/g, ' ').trim())
    .filter(Boolean)
    .join(',');
