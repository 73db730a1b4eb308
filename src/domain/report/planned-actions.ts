import type { ActionRow, Report } from './report';

/** @returns every action of the plan, months in order, inside a month by start */
export const plannedActions = ({ months }: Pick<Report['plan'], 'months'>): ActionRow[] =>
  months.flatMap(({ actions }) => actions);
