/** Who does what, and how many of their days it takes. */
import type { Month } from '../../content/schema';
import type { ReportInput } from './input';
import { ownerName } from './names';
import { plannedActions } from './planned-actions';
import type { OwnerRow, Report } from './report';

/** @returns every owner of an action in the plan, those with the most days first, then by name */
export function reportOwners(input: ReportInput, plan: Report['plan']): OwnerRow[] {
  const { months } = input.roadmap;
  const rows = plannedActions(plan);
  const byOwner = Map.groupBy(rows, ({ owner }) => owner);
  return [...byOwner]
    .map(([owner, actions]): OwnerRow => {
      const month = (number: Month) => {
        const load = months[number - 1]!.owners.find((each) => ownerName(input, each.owner) === owner);
        const here = actions.filter((row) => row.month === number);
        const planned = sum(here.map(({ effort }) => effort));
        const days = load ? rounded(load.days) : null;
        return { planned, days, text: planned > 0 ? input.messages.plan.ofDays(planned, days) : '' };
      };
      return {
        owner,
        actions,
        planned: sum(actions.map(({ effort }) => effort)),
        months: [month(1), month(2), month(3)],
      };
    })
    .toSorted((a, b) => b.planned - a.planned || a.owner.localeCompare(b.owner, input.messages.language));
}

/** In hundredths of a day: the sums of fractions that computers keep have a tail. */
const rounded = (value: number) => Math.round(value * 100) / 100;
const sum = (values: readonly number[]) => rounded(values.reduce((total, value) => total + value, 0));
