/** One month of the plan, as it is shown. */
import { leftOf, type Chosen } from './chosen';
import type { Ground } from './ground';
import type { MonthSpan } from './months';
import { ownerKey } from './owner-days';
import type { OwnerLoad, PlannedAction, Reason, RoadmapMonth } from './roadmap';
import type { Schedule } from './dates/schedule';

/** Sums of quarter days may miss by a rounding error. */
export const tolerance = 1e-9;

interface Placed {
  before: ReadonlyMap<string, readonly string[]>;
  slots: Schedule['slots'];
  reasons: ReadonlyMap<string, Reason[]>;
}

/** @param ordered every action of the plan, each month in order of rank */
export function planMonth(ground: Ground, ordered: readonly Chosen[], span: MonthSpan, placed: Placed): RoadmapMonth {
  const { month, startsOn, endsOn, working } = span;
  const here = ordered.filter((chosen) => chosen.month === month);
  const planned = sumOf(here, ({ effort }) => effort);
  const left = sumOf(here, leftOf);
  const isOpen = ground.isOpen(month);
  const fixed = here.filter((chosen) => chosen.fixed);
  return {
    month,
    startsOn,
    endsOn,
    workingDays: working.length,
    // Of a month that is partly over: what has been given in it, and what its remaining days still have.
    capacity: isOpen ? ground.capacity[month - 1]! + planned - left : ground.wholeCapacity[month - 1]!,
    planned,
    over: isOpen && sumOf(fixed, leftOf) > ground.capacity[month - 1]! + tolerance,
    owners: ownerLoads(ground, here, span),
    // The work first, then what is only confirmed; what starts together stays in order.
    actions: here
      .map((chosen) => plannedAction(ground, chosen, placed))
      .sort((one, other) => modeOrder[one.mode] - modeOrder[other.mode] || compareText(one.startsOn, other.startsOn)),
  };
}

function plannedAction(ground: Ground, chosen: Chosen, { before, slots, reasons }: Placed): PlannedAction {
  const { action, month, effort, mode } = chosen;
  const { id } = action;
  const { startsOn, endsOn } = slots.get(id)!;
  return {
    action: id,
    month,
    startsOn,
    endsOn,
    owner: ground.ownerOf(action),
    effort,
    mode,
    accepted: ground.accepted(id),
    own: action.own === true,
    pinned: ground.pin(id) !== undefined,
    state: ground.progress(id)?.state ?? 'notStarted',
    reasons: reasons.get(id) ?? [],
    after: [...(before.get(id) ?? [])],
  };
}

/** Those with the most planned first; an owner is named as the first of their actions names them. */
function ownerLoads(ground: Ground, here: readonly Chosen[], { month, days }: MonthSpan): OwnerLoad[] {
  const byOwner = Map.groupBy(here, ({ action }) => ownerKey(ground.ownerOf(action)));
  return [...byOwner.values()]
    .map((theirs) => {
      const owner = ground.ownerOf(theirs[0]!.action);
      const planned = sumOf(theirs, ({ effort }) => effort);
      const given = planned - sumOf(theirs, leftOf);
      const has = ground.isOpen(month) ? ground.ownerDays(owner, month) + given : days.length * ground.ownerRate(owner);
      return { owner, planned, days: has };
    })
    .sort((one, other) => other.planned - one.planned || compareText(one.owner, other.owner));
}

const sumOf = (some: readonly Chosen[], days: (chosen: Chosen) => number) =>
  some.reduce((sum, chosen) => sum + days(chosen), 0);
const modeOrder: Record<PlannedAction['mode'], number> = { do: 0, confirm: 1 };
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
