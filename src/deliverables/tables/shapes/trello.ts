/**
 * Trello documents no columns of an import of its own; Power-Ups that import tables let one match columns to the fields of
 * a card. These are headed as in Trello's own export ("Card Name", "Card Description", "Labels", "Due Date", "List Name"),
 * which such importers know. https://support.atlassian.com/trello/docs/exporting-data-from-trello/
 */
import type { Column, Shape } from '../shape';
import { description, listed, monthOf, shortTitle, tagsOf } from '../task';

export const trello: Shape = {
  mark: false,
  columns: (): Column[] => [
    { header: 'Card Name', cell: (row) => shortTitle(row, Infinity) },
    { header: 'Card Description', cell: (row, report) => description(row, report) },
    { header: 'List Name', cell: monthOf },
    {
      header: 'Labels',
      cell: (row, report) => listed(tagsOf(row, report), ', '),
    },
    { header: 'Start Date', cell: ({ startsOn }) => startsOn },
    { header: 'Due Date', cell: ({ endsOn }) => endsOn },
  ],
};
