/** The dates of a plan: its actions on the working days of their months. */
import type { Month } from '../../content/schema';
import { monthWindow } from '../calendar/dates';
import { workingCalendarOf } from '../calendar/working-days';
import type { Chosen } from './chosen';
import type { Ground } from './ground';
import { ownerRate } from './owner-days';
import { schedule, type Schedule, type Task } from './schedule';

/** The user's own owner of an action, or the edition's. */
export function ownerIn(ground: Ground, { action }: Chosen): string {
  return ground.input.plan.choices[action.id]?.owner?.trim() || action.owner;
}

/** @param ordered every action of the plan, each month in order of rank */
export function planDates(
  ground: Ground,
  ordered: readonly Chosen[],
  before: ReadonlyMap<string, readonly string[]>,
  days: readonly (readonly string[])[],
): Schedule {
  const { plan } = ground.input;
  const rates = new Map(
    ordered.map((chosen) => ownerIn(ground, chosen)).map((owner) => [owner, ownerRate(plan, owner)]),
  );
  const tasks = ordered.map((chosen): Task => ({
    id: chosen.action.id,
    owner: ownerIn(ground, chosen),
    effort: chosen.effort,
    month: chosen.month,
    looksBack: chosen.mode === 'do' && chosen.action.looksBack === true,
  }));
  return schedule({ tasks, before, days, rateOf: (owner) => rates.get(owner)! });
}

/**
 * The days of each month on which work can stand. A month that is all days off still needs dates: then the days of the
 * working week carry them.
 */
export function daysToWork(plan: Ground['input']['plan'], startOn: string): readonly [string[], string[], string[]] {
  const calendar = workingCalendarOf(plan);
  const week = workingCalendarOf({ ...plan, daysOff: [], holidays: {} });
  const of = (month: Month) => {
    const { startsOn, endsOn } = monthWindow(startOn, month);
    const working = calendar.daysBetween(startsOn, endsOn);
    return working.length > 0 ? working : week.daysBetween(startsOn, endsOn);
  };
  return [of(1), of(2), of(3)];
}
