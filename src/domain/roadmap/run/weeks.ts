/** The plan as a team reads it on a Monday: this week and the next, by owner. */
import { addDays, weekday } from '../../calendar/dates';
import { planOrder } from '../plan-order';
import type { PlannedAction, Roadmap } from '../roadmap';
import type { Late, Running } from './running';

/** Both ends inclusive. */
export interface Span {
  from: string;
  to: string;
}

export interface WeekItem {
  planned: PlannedAction;
  /** What it does in this week by its dates; "left": its dates are over and it is not done. */
  happens: 'starts' | 'ends' | 'startsAndEnds' | 'goesOn' | 'left';
  late: Late | null;
}

export interface OwnerWeeks {
  /** Role id, or the user's own words. */
  owner: string;
  /** What is late first, then by start. */
  first: WeekItem[];
  second: WeekItem[];
}

export interface Weeks {
  /**
   * "now": this week and the next. "start": the plan begins after both, so its own first two weeks are shown.
   * "over": the plan has ended; only what is left open is shown, in `first`.
   */
  at: 'now' | 'start' | 'over';
  spans: [first: Span, second: Span];
  /** Those with something late first, then by the first thing they have to do. */
  owners: OwnerWeeks[];
}

/** @param weekStart 1 for Monday to 7 for Sunday. @returns the seven days that hold `date` */
export function weekOf(date: string, weekStart: number): Span {
  const from = addDays(date, -((weekday(date) - weekStart + 7) % 7));
  return { from, to: addDays(from, 6) };
}

/**
 * @param weekStart first day of the week: 1 for Monday to 7 for Sunday
 * @param doneOn the day an action was done, for those that are: what was done in this week stays in sight until it is over
 */
export function weeksOf(
  roadmap: Roadmap,
  running: Running,
  today: string,
  weekStart: number,
  doneOn: (action: string) => string | undefined,
): Weeks {
  const thisWeek = weekOf(today, weekStart);
  const nextWeek = weekOf(addDays(thisWeek.to, 1), weekStart);
  const at = running.phase === 'after' ? 'over' : roadmap.startOn > nextWeek.to ? 'start' : 'now';
  const first = at === 'start' ? weekOf(roadmap.startOn, weekStart) : thisWeek;
  const second = at === 'start' ? weekOf(addDays(first.to, 1), weekStart) : nextWeek;
  const late = new Map(running.late.map((one) => [one.action, one]));
  const actions = planOrder(roadmap);
  const inFirst = (planned: PlannedAction) => {
    if (at === 'over') return planned.state !== 'done';
    const done = planned.state === 'done' ? doneOn(planned.action) : undefined;
    if (done !== undefined) return within(done, first);
    const isOpen = late.has(planned.action) || planned.state === 'underWay' || planned.state === 'blocked';
    return isOpen || (planned.state !== 'done' && overlaps(planned, first));
  };
  const inSecond = (planned: PlannedAction) => planned.state !== 'done' && overlaps(planned, second);
  const item = (week: Span) => (planned: PlannedAction) => ({
    planned,
    happens: happensIn(planned, week),
    late: late.get(planned.action) ?? null,
  });
  const owners = [...new Set(actions.map(({ owner }) => owner))].map((owner): OwnerWeeks => {
    const own = actions.filter((planned) => planned.owner === owner);
    return {
      owner,
      first: own.filter(inFirst).map(item(first)).sort(byUrgency),
      second: at === 'over' ? [] : own.filter(inSecond).map(item(second)).sort(byUrgency),
    };
  });
  return {
    at,
    spans: [first, second],
    owners: owners
      .filter((one) => one.first.length + one.second.length > 0)
      .sort((one, other) => byUrgency(leading(one), leading(other))),
  };
}

const leading = ({ first, second }: OwnerWeeks) => (first[0] ?? second[0])!;
const within = (date: string, { from, to }: Span) => date >= from && date <= to;
const overlaps = ({ startsOn, endsOn }: PlannedAction, { from, to }: Span) => startsOn <= to && endsOn >= from;

function happensIn({ startsOn, endsOn }: PlannedAction, week: Span): WeekItem['happens'] {
  if (endsOn < week.from) return 'left';
  const [starts, ends] = [within(startsOn, week), within(endsOn, week)];
  return starts && ends ? 'startsAndEnds' : starts ? 'starts' : ends ? 'ends' : 'goesOn';
}

function byUrgency(one: WeekItem, other: WeekItem): number {
  const behind = (other.late?.days ?? 0) - (one.late?.days ?? 0);
  if (behind !== 0) return behind;
  const [a, b] = [one.planned.startsOn, other.planned.startsOn];
  return a < b ? -1 : a > b ? 1 : 0;
}
