/**
 * Puts actions on the working days of their month: by what they need, by rank, and by what their owner has left of each day.
 * What looks back on the ninety days comes last.
 */
import type { Month } from '../../../content/schema';
import { addDays } from '../../calendar/dates';
import { nominalLength, ownerLoad, type OwnerLoad, type Slot } from './owner-load';
import { placeMonth, type Standing } from './schedule-month';

export interface Task {
  id: string;
  /** Owners are told apart by `ownerKey`. */
  owner: string;
  /** Person-days of the owner. */
  effort: number;
  month: Month;
  /** Stands as late as it can, after the work it looks back on. */
  looksBack?: boolean;
  /** Dates that hold, because the user set them or it was begun then: any days. The end follows from the effort where it is
   * left out, or before the start; it then stays in the month of the start. */
  held?: { startsOn: string; endsOn?: string | undefined };
}

export interface ScheduleInput {
  /** In order of rank. */
  tasks: readonly Task[];
  /** Ids that come before each task, of this month or an earlier one. */
  before: ReadonlyMap<string, readonly string[]>;
  /** The working days of month 1, 2 and 3, each in order and at least one. */
  days: readonly (readonly string[])[];
  /** Person-days an owner gives on a working day (`ownerRate`). */
  rateOf: (owner: string) => number;
  /** What is not held is dated from this day on, as far as its month goes. */
  earliest?: string | null;
}

export interface Schedule {
  /** First and last day by task, both inclusive. */
  slots: ReadonlyMap<string, { startsOn: string; endsOn: string }>;
  /** Tasks that found no room: dated as late as their month goes, side by side with what comes before them or with other work
   * of their owner. In order of the tasks. */
  tight: readonly string[];
  /** Those of them whose owner has too few days where they stand; the others only keep something waiting that is held. */
  crowded: readonly string[];
}

/**
 * An action takes from each day what its owner has left, so that small ones share a day and no owner gives more than they have.
 * What comes after something starts on a later day than it ends; on the same day only where both have the same owner, because
 * one person goes straight on, while between two people a result is there the next morning.
 * Held dates are kept exactly and take their owner's time first. Nothing that is not held leaves its month.
 * A circle in `before` is broken at its first task.
 */
export function schedule({ tasks, before, days, rateOf, earliest }: ScheduleInput): Schedule {
  const all = days.flat();
  const load = ownerLoad(rateOf, all.length);
  const tight = new Set<string>();
  const crowded = new Set<string>();
  const slots = new Map<string, { startsOn: string; endsOn: string }>();

  // Those with both dates first: how long the others take depends on what is left.
  const held = tasks.filter(isHeld);
  for (const task of [...held.filter(hasEnd), ...held.filter((one) => !hasEnd(one))]) {
    const dates = hasEnd(task) ? { ...task.held } : { ...task.held, endsOn: endOf(task, days, load) };
    slots.set(task.id, dates);
    if (load.take(task.owner, task.effort, positionsOf(dates, all)) > 0) crowded.add(task.id);
  }
  const fixed = new Map(held.map(({ id, owner }) => [id, standingOf(owner, slots.get(id)!, all)]));

  let first = 0;
  for (const [index, month] of days.entries()) {
    const here = tasks.filter((task) => task.month === index + 1 && !task.held);
    const late = month.findIndex((day) => day >= (earliest ?? ''));
    // A month that has gone by keeps what is in it.
    const span = { first: first + Math.max(0, late), last: first + month.length - 1 };
    const placed = placeMonth({ tasks: here, before, span, load, fixed });
    for (const [id, slot] of placed.slots) slots.set(id, { startsOn: all[slot.first]!, endsOn: all[slot.last]! });
    for (const id of placed.tight) tight.add(id);
    for (const id of placed.crowded) crowded.add(id);
    first += month.length;
  }
  const ids = tasks.map(({ id }) => id);
  return {
    slots,
    tight: ids.filter((id) => tight.has(id) || crowded.has(id)),
    crowded: ids.filter((id) => crowded.has(id)),
  };
}

interface Held extends Task {
  held: NonNullable<Task['held']>;
}
interface HeldWithEnd extends Held {
  held: { startsOn: string; endsOn: string };
}
const isHeld = (task: Task): task is Held => task.held !== undefined;
const hasEnd = (task: Held): task is HeldWithEnd => (task.held.endsOn ?? '') >= task.held.startsOn;

/** The positions of the days from one date to another; `last` is before `first` where there are none. */
function positionsOf({ startsOn, endsOn }: { startsOn: string; endsOn: string }, all: readonly string[]): Slot {
  const first = all.findIndex((day) => day >= startsOn);
  return { first: first === -1 ? all.length : first, last: all.findLastIndex((day) => day <= endsOn) };
}

/** One owner ends one thing and begins the next on the same day only where that day is worked. */
function standingOf(owner: string, dates: { startsOn: string; endsOn: string }, all: readonly string[]): Standing {
  const { first, last } = positionsOf(dates, all);
  return {
    owner,
    first,
    last,
    endsBy: all[first] === dates.startsOn ? first : first - 1,
    goesOn: all[last] === dates.endsOn ? last : last + 1,
  };
}

/** Outside the three months nobody knows the calendar: there every day counts, up to so many. */
const longestOutside = 90;

/** The last day of something that has only a first: when its effort is done, or the end of that month. */
function endOf({ owner, effort, month, held }: Held, days: ScheduleInput['days'], load: OwnerLoad): string {
  const all = days.flat();
  const from = all.findIndex((day) => day >= held.startsOn);
  const length = nominalLength(effort, load.rateOf(owner));
  if (from === -1 || (from === 0 && held.startsOn < addDays(all[0]!, -7)))
    return addDays(held.startsOn, Math.min(longestOutside, length) - 1);
  const ends = days.map((_, index) => days.slice(0, index + 1).flat().length - 1);
  // It starts on one of the free days with which its month ends.
  if (from === ends[month - 1]! + 1) return held.startsOn;
  const to = ends.find((end) => end >= from)!;
  return all[load.find(owner, effort, from, to, false)?.last ?? Math.min(to, from + length - 1)]!;
}
