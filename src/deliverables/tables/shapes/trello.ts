/**
 * Trello documents no columns of an import of its own; Power-Ups that import tables let one match columns to the fields of
 * a card. These are headed as in Trello's own export ("Card Name", "Card Description", "Labels", "Due Date", "List Name"),
 * which such importers know. https://support.atlassian.com/trello/docs/exporting-data-from-trello/
 */
import type { Column, Shape } from '../shape';
import { areaOf, description, monthOf, shortTitle } from '../task';

export const trello: Shape = {
  mark: false,
  columns: ({ labels }): Column[] => [
    { header: 'Card Name', cell: (row) => shortTitle(row, Infinity) },
    { header: 'Card Description', cell: (row, report) => description(row, report) },
    { header: 'List Name', cell: monthOf },
    {
      header: 'Labels',
      cell: (row, report) =>
        [row.owner, areaOf(row, report), row.quickWin ? labels.quickWin : '']
          .map((text) => text.replace(/\s*[,\r\n]\s*/g, ' ').trim())
          .filter(Boolean)
          .join(', '),
    },
    { header: 'Start Date', cell: ({ startsOn }) => startsOn },
    { header: 'Due Date', cell: ({ endsOn }) => endsOn },
  ],
};
