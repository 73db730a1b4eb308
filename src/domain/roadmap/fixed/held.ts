/** What holds an action on the calendar: that it was begun, or that the user set its dates. */
import { addDays, isPlainDate } from '../../calendar/dates';
import type { Progress } from '../../engagement/engagement';
import type { Ground } from '../ground';
import { ownerRate, usualPeople } from '../owner-days';
import type { Plannable } from '../plannable';

export interface HeldDates {
  startsOn: string;
  /** Left out where it follows from effort and owner. */
  endsOn?: string;
}

/** Longest that something begun is expected to go on, in calendar days. */
const longest = 180;

/** The dates that hold, whatever the plan: any days, not only working ones. Undefined where the plan sets them. */
export function heldDates(ground: Ground, action: Plannable, effort: number): HeldDates | undefined {
  const progress = ground.progress(action.id);
  if (progress && isPlainDate(progress.startedOn)) return begunDates(ground, action, effort, progress);
  const pin = ground.pin(action.id);
  if (pin?.startsOn === undefined || !isPlainDate(pin.startsOn)) return undefined;
  const held = dates(pin.startsOn, pin.endsOn);
  const endsOn = isOutside(ground, held.startsOn) ? heldUntil(ground, action, effort, held) : held.endsOn;
  return dates(held.startsOn, endsOn);
}

/** Outside the ninety days nobody has days to give: there the working days are counted by themselves. */
function isOutside({ months: { spans } }: Ground, day: string): boolean {
  return day < spans[0].startsOn || day > spans[2].endsOn;
}

function begunDates(ground: Ground, action: Plannable, effort: number, progress: Progress): HeldDates {
  const { startedOn } = progress;
  if (progress.state === 'done') {
    const { doneOn } = progress;
    // What ended before it began was at least done on that day.
    return doneOn < startedOn ? { startsOn: doneOn, endsOn: doneOn } : { startsOn: startedOn, endsOn: doneOn };
  }
  const held = dates(startedOn, ground.pin(action.id)?.endsOn);
  const { replannedOn, spans } = ground.months;
  const planned = held.endsOn ?? expectedDays(ground, action, effort, startedOn).at(-1) ?? startedOn;
  if (replannedOn === null) return isOutside(ground, startedOn) ? { startsOn: startedOn, endsOn: planned } : held;
  // What is not done by then ends on that day at the earliest.
  const first = spans.flatMap(({ ahead }) => ahead)[0]!;
  return { startsOn: startedOn, endsOn: planned < first && startedOn <= first ? first : planned };
}

function dates(startsOn: string, endsOn: string | undefined): HeldDates {
  return endsOn !== undefined && isPlainDate(endsOn) && endsOn >= startsOn ? { startsOn, endsOn } : { startsOn };
}

/**
 * Person-days of an action that still have to be given: all of it, until the plan was made anew. Then nothing of what is done,
 * and of what is under way the share of its working days that were still to come, one day at least.
 */
export function effortLeft(ground: Ground, action: Plannable, effort: number): number {
  const progress = ground.progress(action.id);
  const { replannedOn } = ground.months;
  if (!progress || replannedOn === null) return effort;
  if (progress.state === 'done') return 0;
  const days = expectedDays(ground, action, effort, progress.startedOn);
  const toCome = Math.max(1, days.filter((day) => day >= replannedOn).length);
  return days.length === 0 ? effort : (effort * toCome) / days.length;
}

/** The last day of what is held at dates, as far as its effort tells; undefined where the plan sets the dates. */
export function heldUntil(
  ground: Ground,
  action: Plannable,
  effort: number,
  held = heldDates(ground, action, effort),
): string | undefined {
  return held && (held.endsOn ?? expectedDays(ground, action, effort, held.startsOn).at(-1) ?? held.startsOn);
}

/** The working days an action takes from its first, by its effort and what its owner gives a day. */
function expectedDays(ground: Ground, action: Plannable, effort: number, startsOn: string): string[] {
  if (!isPlainDate(startsOn)) return [];
  const rate = ownerRate(ground.input.plan, ground.ownerOf(action), usualPeople(ground.edition, ground.input.profile));
  const length = Math.max(1, Math.ceil(effort / Math.max(rate, 0.01)));
  return ground.months.calendar.daysBetween(startsOn, addDays(startsOn, longest)).slice(0, length);
}
