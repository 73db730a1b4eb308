/**
 * Microsoft Planner: headed as in the workbook that Planner itself makes of a plan ("Export plan to Excel"): Task Name,
 * Bucket Name, Progress, Priority, Start date, Due date, Labels, Description. Its four priorities and three stages of
 * progress are named as in https://learn.microsoft.com/graph/api/resources/plannertask
 * A title holds 255 characters. Labels are parted by semicolons.
 */
import type { ActionState } from '../../../domain/roadmap/roadmap';
import type { Column, Shape } from '../shape';
import { description, listed, monthOf, shortTitle, tagsOf } from '../task';

const longest = 255;
const progress: Record<ActionState, string> = {
  notStarted: 'Not started',
  underWay: 'In progress',
  blocked: 'In progress',
  done: 'Completed',
};

export const planner: Shape = {
  mark: true,
  columns: (): Column[] => [
    { header: 'Task Name', cell: (row) => shortTitle(row, longest) },
    { header: 'Bucket Name', cell: monthOf },
    { header: 'Progress', cell: ({ state }) => progress[state] },
    { header: 'Priority', cell: ({ quickWin, late }) => (late ? 'Urgent' : quickWin ? 'Important' : 'Medium') },
    { header: 'Start date', cell: ({ startsOn }) => startsOn },
    { header: 'Due date', cell: ({ endsOn }) => endsOn },
    {
      header: 'Labels',
      cell: (row, report) => listed(tagsOf(row, report), ';'),
    },
    { header: 'Description', cell: (row, report) => description(row, report, longest) },
  ],
};
