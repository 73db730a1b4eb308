/** For people and for everything else: one row an action, one column a fact. */
import type { Column, Shape } from '../shape';
import { areaOf, comesAfter, monthOf } from '../task';

export const plain: Shape = {
  mark: true,
  columns: ({ labels }): Column[] => [
    { header: labels.code, cell: ({ code }) => code },
    { header: labels.action, cell: ({ title }) => title },
    { header: labels.month, cell: monthOf },
    { header: labels.starts, cell: ({ startsOn }) => startsOn },
    { header: labels.ends, cell: ({ endsOn }) => endsOn },
    { header: labels.owner, cell: ({ owner }) => owner },
    { header: labels.days, cell: ({ effort }) => effort },
    { header: labels.area, cell: areaOf },
    { header: labels.practice, cell: ({ practice }) => practice },
    { header: labels.doneWhen, cell: ({ doneWhen }) => doneWhen },
    { header: labels.why, cell: ({ why }) => why },
    { header: labels.needs, cell: comesAfter },
    { header: labels.quickWin, cell: ({ quickWin }) => (quickWin ? labels.yes : '') },
    { header: labels.state, cell: ({ stateText }) => stateText },
    { header: labels.note, cell: ({ stateNote }) => stateNote },
    { header: labels.late, cell: ({ late }) => (late ? labels.yes : '') },
    { header: labels.held, cell: ({ held }) => held },
    { header: labels.problems, cell: ({ problems }) => problems.join(' ') },
  ],
};
