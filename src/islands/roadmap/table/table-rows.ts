/** Which rows the table shows, and in which order. */
import type { AreaId, Month } from '../../../content/schema';
import type { ActionState, PlannedAction, Roadmap } from '../../../domain/roadmap/roadmap';
import { kindsOf, liftOf } from '../facts';
import { actionOf, areaOf, ownerOf, titleOf, type PlanNames } from '../names';

export interface Row {
  planned: PlannedAction;
  month: Month;
  title: string;
  lift: string;
  owner: string;
  area: AreaId | null;
  kinds: string;
}

export const columns = ['dates', 'action', 'lifts', 'owner', 'days', 'state', 'kind'] as const;
export type Column = (typeof columns)[number];

export interface Sorting {
  column: Column;
  isDown: boolean;
}

/** What is shown; an empty text shows everything. */
export interface Filters {
  q: string;
  /** As in the plan: a role id, or words of the user's own. */
  owner: string;
  /** "none" for what lifts no practice. */
  area: string;
  month: string;
  state: string;
}

const states: readonly ActionState[] = ['notStarted', 'underWay', 'blocked', 'done'];
const byText = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;

/** Every action in the order of the plan: by month, first what is to be done. */
export function rowsOf(names: PlanNames, roadmap: Roadmap): Row[] {
  return roadmap.months.flatMap(({ month, actions }) =>
    actions.map((planned) => ({
      planned,
      month,
      title: titleOf(names, planned.action),
      lift: liftOf(names, planned),
      owner: ownerOf(names, planned.owner),
      area: areaOf(actionOf(names, planned.action)),
      kinds: kindsOf(names, planned).join(', '),
    })),
  );
}

/** @returns those that all filters let through; each word of the search must be found somewhere */
export function filtered(rows: readonly Row[], { q, owner, area, month, state }: Filters): Row[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = `${row.title} ${row.lift} ${row.owner}`.toLowerCase();
    return (
      (owner === '' || row.planned.owner === owner) &&
      (area === '' || (row.area ?? 'none') === area) &&
      (month === '' || String(row.month) === month) &&
      (state === '' || row.planned.state === state) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** @param by null leaves them in the order of the plan, which also stands among those that are alike */
export function sorted(rows: readonly Row[], by: Sorting | null): Row[] {
  if (!by) return [...rows];
  const way = by.isDown ? -1 : 1;
  return rows.toSorted((a, b) => way * compare(a, b, by.column));
}

function compare(a: Row, b: Row, column: Column): number {
  switch (column) {
    case 'dates':
      return byText(a.planned.startsOn, b.planned.startsOn) || byText(a.planned.endsOn, b.planned.endsOn);
    case 'action':
      return byText(a.title, b.title);
    case 'lifts':
      return byText(a.lift, b.lift);
    case 'owner':
      return byText(a.owner, b.owner);
    case 'days':
      return a.planned.effort - b.planned.effort;
    case 'state':
      return states.indexOf(a.planned.state) - states.indexOf(b.planned.state);
    case 'kind':
      return byText(a.kinds, b.kinds);
  }
}

/** @param text "owner", or "-owner" the other way round, as the address has it */
export function sortingOf(text: string): Sorting | null {
  const column = columns.find((one) => one === text.replace(/^-/, ''));
  return column ? { column, isDown: text.startsWith('-') } : null;
}
