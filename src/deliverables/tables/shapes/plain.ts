/** For people and for everything else: one row an action, one column a fact. */
import type { Column, Shape } from '../shape';
import { areaOf, comesAfter, monthOf } from '../task';

export const plain: Shape = {
  mark: true,
  columns: ({ labels }): Column[] => [
    { header: labels.code, cell: ({ code }) => code, sheet: { width: 8 } },
    { header: labels.action, cell: ({ title }) => title, sheet: { width: 38 } },
    { header: labels.month, cell: monthOf, sheet: { width: 28 } },
    { header: labels.starts, cell: ({ startsOn }) => startsOn, sheet: { width: 13, isDate: true } },
    { header: labels.ends, cell: ({ endsOn }) => endsOn, sheet: { width: 13, isDate: true } },
    { header: labels.owner, cell: ({ owner }) => owner, sheet: { width: 24 } },
    { header: labels.days, cell: ({ effort }) => effort, sheet: { width: 9, tenths: true } },
    { header: labels.area, cell: areaOf, sheet: { width: 16 } },
    { header: labels.practice, cell: ({ practice }) => practice, sheet: { width: 28 } },
    { header: labels.doneWhen, cell: ({ doneWhen }) => doneWhen, sheet: { width: 44 } },
    { header: labels.why, cell: ({ why }) => why, sheet: { width: 50 } },
    { header: labels.needs, cell: comesAfter, sheet: { width: 36 } },
    { header: labels.quickWin, cell: ({ quickWin }) => (quickWin ? labels.yes : ''), sheet: { width: 9 } },
    { header: labels.state, cell: ({ stateText }) => stateText, sheet: { width: 24 } },
    { header: labels.note, cell: ({ stateNote }) => stateNote, sheet: { width: 36 } },
    { header: labels.late, cell: ({ late }) => (late ? labels.yes : ''), sheet: { width: 9 } },
    { header: labels.held, cell: ({ held }) => held, sheet: { width: 24 } },
    { header: labels.problems, cell: ({ problems }) => problems.join(' '), sheet: { width: 40 } },
  ],
};
