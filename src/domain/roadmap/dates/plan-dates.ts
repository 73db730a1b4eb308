/** The dates of a plan: its actions on the working days of their months. */
import type { Chosen } from '../chosen';
import type { Ground } from '../ground';
import { heldDates } from '../fixed/held';
import { schedule, type Schedule, type Task } from './schedule';

/** @param ordered every action of the plan, each month in order of rank */
export function planDates(
  ground: Ground,
  ordered: readonly Chosen[],
  before: ReadonlyMap<string, readonly string[]>,
): Schedule {
  const tasks = ordered.map(({ action, effort, month, mode }): Task => {
    const held = heldDates(ground, action, effort);
    return {
      id: action.id,
      owner: ground.ownerOf(action),
      effort,
      month,
      looksBack: mode === 'do' && action.looksBack === true,
      ...(held && { held }),
    };
  });
  const rates = new Map(tasks.map(({ owner }) => [owner, ground.ownerRate(owner)]));
  const { spans, replannedOn } = ground.months;
  return schedule({
    tasks,
    before,
    days: spans.map(({ days }) => days),
    rateOf: (owner) => rates.get(owner)!,
    earliest: replannedOn,
  });
}
