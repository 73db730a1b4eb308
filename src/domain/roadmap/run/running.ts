/**
 * How the plan runs: what is done against the days gone, what is late and what it holds up. Worked out from the plan as it
 * stands and from what was said of each action; nothing of it is kept.
 */
import { addDays, daysBetween } from '../../calendar/dates';
import type { WorkingCalendar } from '../../calendar/working-days';
import type { Plan } from '../../engagement/engagement';
import { planOrder } from '../plan-order';
import type { PlannedAction, Roadmap } from '../roadmap';

/** A plan long past is behind by a year at most: nobody counts further. */
const longest = 366;

export interface Late {
  action: string;
  /** What has not happened: it was to end, or at least to start. An action that was to end and has not begun is named by its end. */
  missed: 'end' | 'start';
  /** The day it was to happen, a plain date before today. */
  was: string;
  /** Working days behind, 1 or more. */
  days: number;
  /** What comes after it, at one remove or more, and is not done; in the order of the plan. */
  holdsUp: string[];
}

export interface Blocked {
  action: string;
  /** May be empty: it was said that it is blocked, and not by what. */
  reason: string;
  holdsUp: string[];
}

export interface Running {
  phase: 'before' | 'during' | 'after';
  /** Days of the calendar from today to the first day, 0 once it has come. */
  daysToStart: number;
  /** Working days of the plan that are over, today not among them, of all it has. */
  gone: { days: number; of: number };
  /** Person-days of what is done, of all that is planned. */
  done: { effort: number; of: number; actions: number; ofActions: number };
  /** Something was begun, whatever the calendar says. */
  begun: boolean;
  /** Those furthest behind first. */
  late: Late[];
  /** In the order of the plan. */
  blocked: Blocked[];
}

/**
 * @param today plain date
 * @returns what is late from the first working day after the one it was to happen on: nobody is late over a weekend
 * @throws RangeError when `today` is no calendar date
 */
export function runningOf(
  roadmap: Roadmap,
  plan: Plan,
  today: string,
  calendar: Pick<WorkingCalendar, 'daysBetween'>,
): Running {
  const actions = planOrder(roadmap);
  const yesterday = addDays(today, -1);
  const behind = behindOf(roadmap, today, calendar);
  const holdsUp = holdersOf(actions);
  const done = actions.filter(({ state }) => state === 'done');
  const effortOf = (some: readonly PlannedAction[]) => some.reduce((sum, { effort }) => sum + effort, 0);
  const lastGone = yesterday < roadmap.endOn ? yesterday : roadmap.endOn;
  return {
    phase: today < roadmap.startOn ? 'before' : today > roadmap.endOn ? 'after' : 'during',
    daysToStart: Math.max(0, daysBetween(today, roadmap.startOn)),
    gone: {
      days: calendar.daysBetween(roadmap.startOn, lastGone).length,
      of: calendar.daysBetween(roadmap.startOn, roadmap.endOn).length,
    },
    done: { effort: effortOf(done), of: effortOf(actions), actions: done.length, ofActions: actions.length },
    begun: actions.some(({ state }) => state !== 'notStarted'),
    late: actions
      .flatMap((planned) => lateOf(planned, behind, holdsUp) ?? [])
      .sort((one, other) => other.days - one.days),
    blocked: actions
      .filter(({ state }) => state === 'blocked')
      .map(({ action }) => {
        const progress = plan.progress[action];
        const reason = progress?.state === 'blocked' ? progress.reason.trim() : '';
        return { action, reason, holdsUp: holdsUp(action) };
      }),
  };
}

/** Counts working days up to today from one list, made once. */
interface Behind {
  /** Working days after a day, today among them: the day after the end is the first day behind. */
  after: (date: string) => number;
  /** Working days from a day on, today not among them: a day on which it should have begun is behind itself. */
  from: (date: string) => number;
}

function behindOf(roadmap: Roadmap, today: string, calendar: Pick<WorkingCalendar, 'daysBetween'>): Behind {
  const first = planOrder(roadmap).reduce(
    (least, { startsOn }) => (startsOn < least ? startsOn : least),
    roadmap.startOn,
  );
  const furthest = addDays(roadmap.endOn, longest);
  const days = calendar.daysBetween(first, today < furthest ? today : furthest);
  return {
    after: (date) => days.filter((day) => day > date).length,
    from: (date) => days.filter((day) => day >= date && day < today).length,
  };
}

function lateOf(
  { action, state, startsOn, endsOn }: PlannedAction,
  behind: Behind,
  holdsUp: (action: string) => string[],
): Late | null {
  if (state === 'done') return null;
  const end = behind.after(endsOn);
  if (end > 0) return { action, missed: 'end', was: endsOn, days: end, holdsUp: holdsUp(action) };
  if (state !== 'notStarted') return null;
  const start = behind.from(startsOn);
  return start > 0 ? { action, missed: 'start', was: startsOn, days: start, holdsUp: holdsUp(action) } : null;
}

/** @returns what waits for an action, however far along; a circle of own actions ends where it began */
function holdersOf(actions: readonly PlannedAction[]): (action: string) => string[] {
  const next = new Map<string, string[]>();
  for (const { action, after } of actions) {
    for (const need of after) next.set(need, [...(next.get(need) ?? []), action]);
  }
  return (action) => {
    const held = new Set<string>();
    const toSee = [action];
    for (let one = toSee.pop(); one !== undefined; one = toSee.pop()) {
      for (const waiting of next.get(one) ?? []) {
        if (held.has(waiting) || waiting === action) continue;
        held.add(waiting);
        toSee.push(waiting);
      }
    }
    return actions.filter((each) => held.has(each.action) && each.state !== 'done').map((each) => each.action);
  };
}
