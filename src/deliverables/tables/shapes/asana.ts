/**
 * Asana, "Preparing data for CSV import": Name first, then Description, Section and Assignee in this order; an assignee is
 * an e-mail address, so the column stays empty and the owner is a tag; dates as month/day/year, and no other way.
 * https://help.asana.com/hc/articles/14244171470491 and https://asana.com/guide/help/api/csv-importer
 * What comes before a task stands above it and is named by title, with commas in between: a title that has one itself is not
 * found again and is left to the description. Headings and dates as
 * https://asana-support.ctcsp.co.jp/hc/ja/articles/5953722609807 lists them.
 */
import type { Column, Shape } from '../shape';
import { description, listed, monthOf, shortTitle, tagsOf } from '../task';

export const asana: Shape = {
  mark: false,
  columns: (): Column[] => [
    { header: 'Name', cell: nameOf },
    { header: 'Description', cell: (row, report) => description(row, report) },
    { header: 'Section/Column', cell: monthOf },
    { header: 'Assignee', cell: () => '' },
    { header: 'Start Date', cell: ({ startsOn }) => monthFirst(startsOn) },
    { header: 'Due Date', cell: ({ endsOn }) => monthFirst(endsOn) },
    {
      header: 'Tags',
      cell: (row, report) => listed(tagsOf(row, report), ','),
    },
    {
      header: 'Dependencies',
      cell: ({ after }) =>
        after
          .map((row) => nameOf(row))
          .filter((name) => !name.includes(','))
          .join(','),
    },
  ],
};

const nameOf = (row: { title: string }) => shortTitle(row, Infinity);
/** @param date "2026-11-21" @returns "11/21/2026" */
const monthFirst = (date: string) => date.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1');
