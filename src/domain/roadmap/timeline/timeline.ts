/**
 * The plan drawn on a calendar: where everything stands, in days from the first and in rows from the top.
 * Pages and deliverables draw from this, so that all of them show the same.
 */
import type { AreaId, Month } from '../../../content/schema';
import { addDays, daysBetween, weekday } from '../../calendar/dates';
import { areas } from '../../assessment/levels';
import { linksOf, type TimelineLink } from './timeline-links';
import type { Problem } from '../problem';
import type { PlannedAction, Roadmap } from '../roadmap';

export type TimelineGrouping = 'area' | 'owner' | 'month';

export interface TimelineOptions {
  by: TimelineGrouping;
  /** By practice id; an action that lifts none stands in the lane "". */
  areaOf: ReadonlyMap<string, AreaId>;
  isWorkingDay: (date: string) => boolean;
  /** Plain date. */
  today: string;
  /** Ids of what is behind its dates (running.ts). */
  late: ReadonlySet<string>;
  /** Monday is 1, Sunday is 7. */
  weekStart: number;
  /** A lane with more bars goes on in a further part, so that each fits on paper. */
  barsPerPart: number;
}

/** How many rows the heading of a lane takes. */
export const headingRows = 1.25;

/** Days from the first of the plan, and how many of them. */
export interface Stretch {
  from: number;
  days: number;
}

export interface TimelineBar extends Stretch {
  planned: PlannedAction;
  /** From the top of the drawing to its own top; headings take rows too. */
  row: number;
  /** Some of its days lie before or after the ninety: it is cut there. */
  cut: boolean;
  late: boolean;
  problems: readonly Problem[];
}

export interface TimelineLane {
  /** Area id, owner or number of the month; "" for what belongs to no area. */
  key: string;
  /** 0, or more where the lane goes on. */
  part: number;
  /** Where its heading begins. */
  row: number;
  /** Of the whole lane, all parts together. */
  count: number;
  effort: number;
  bars: TimelineBar[];
}

export interface Timeline {
  startOn: string;
  days: number;
  /** Heading rows and bars of all lanes. */
  rows: number;
  lanes: TimelineLane[];
  months: (Stretch & { month: Month })[];
  /** First days of weeks. */
  weeks: { from: number; date: string }[];
  /** Days nobody works, joined where they follow each other. */
  off: Stretch[];
  /** Days from the first, or null outside the ninety. */
  today: number | null;
  links: TimelineLink[];
}

/** @returns lanes in the order of areas, of months, or of owners with the most work first; bars in order of start */
export function timelineOf(roadmap: Roadmap, options: TimelineOptions): Timeline {
  const { startOn } = roadmap;
  const days = daysBetween(startOn, roadmap.endOn) + 1;
  const dates = Array.from({ length: days }, (_, day) => addDays(startOn, day));
  const lanes = lanesOf(roadmap, options, days);
  const last = lanes.at(-1);
  const today = daysBetween(startOn, options.today);
  return {
    startOn,
    days,
    rows: last ? last.row + headingRows + last.bars.length : 0,
    lanes,
    months: roadmap.months.map(({ month, startsOn, endsOn }) => ({ month, ...stretchOf(startOn, startsOn, endsOn) })),
    weeks: dates.flatMap((date, from) => (weekday(date) === options.weekStart ? [{ from, date }] : [])),
    off: joined(dates.map((date) => !options.isWorkingDay(date))),
    today: today >= 0 && today < days ? today : null,
    links: linksOf(lanes.flatMap(({ bars }) => bars)),
  };
}

function lanesOf(roadmap: Roadmap, options: TimelineOptions, days: number): TimelineLane[] {
  const groups = new Map<string, PlannedAction[]>();
  for (const planned of roadmap.months.flatMap(({ actions }) => actions)) {
    const key = keyOf(roadmap, options, planned);
    groups.set(key, [...(groups.get(key) ?? []), planned]);
  }
  const problems = problemsByAction(roadmap);
  const lanes: TimelineLane[] = [];
  let row = 0;
  for (const [key, actions] of inLaneOrder([...groups], options.by)) {
    const effort = effortOf(actions);
    const sorted = actions.toSorted(
      (a, b) => compare(a.startsOn, b.startsOn) || compare(a.endsOn, b.endsOn) || compare(a.action, b.action),
    );
    for (let first = 0; first < sorted.length; first += options.barsPerPart) {
      const bars = sorted.slice(first, first + options.barsPerPart).map((planned, place): TimelineBar => ({
        planned,
        row: row + headingRows + place,
        ...cutTo(days, stretchOf(roadmap.startOn, planned.startsOn, planned.endsOn)),
        late: options.late.has(planned.action),
        problems: problems.get(planned.action) ?? [],
      }));
      lanes.push({ key, part: first / options.barsPerPart, row, count: actions.length, effort, bars });
      row += headingRows + bars.length;
    }
  }
  return lanes;
}

function keyOf({ plannables }: Roadmap, { by, areaOf }: TimelineOptions, planned: PlannedAction): string {
  if (by === 'month') return String(planned.month);
  if (by === 'owner') return planned.owner.trim();
  return areaOf.get(plannables.get(planned.action)?.practice ?? '') ?? '';
}

function inLaneOrder(groups: [string, PlannedAction[]][], by: TimelineGrouping): [string, PlannedAction[]][] {
  if (by === 'owner') return groups.sort(([a, one], [b, other]) => effortOf(other) - effortOf(one) || compare(a, b));
  // What belongs to no area comes last.
  const order = by === 'month' ? ['1', '2', '3'] : [...areas, ''];
  return groups.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}

/** What is wrong with each action that a problem names as its own. */
function problemsByAction({ problems }: Roadmap): Map<string, Problem[]> {
  const found = new Map<string, Problem[]>();
  for (const problem of problems) {
    const actions = 'action' in problem ? [problem.action] : problem.kind === 'cycle' ? problem.actions : [];
    for (const action of actions) found.set(action, [...(found.get(action) ?? []), problem]);
  }
  return found;
}

const stretchOf = (startOn: string, from: string, to: string): Stretch => ({
  from: daysBetween(startOn, from),
  days: daysBetween(from, to) + 1,
});

/** At least one day at the edge remains of what lies outside. */
function cutTo(days: number, { from, days: length }: Stretch): Stretch & { cut: boolean } {
  const first = Math.min(days - 1, Math.max(0, from));
  const end = Math.max(first + 1, Math.min(days, from + length));
  return { from: first, days: end - first, cut: first !== from || end !== from + length };
}

/** Stretches of what is true. */
function joined(flags: readonly boolean[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [day, isSet] of flags.entries()) {
    if (!isSet) continue;
    const last = stretches.at(-1);
    if (last && last.from + last.days === day) last.days += 1;
    else stretches.push({ from: day, days: 1 });
  }
  return stretches;
}

const effortOf = (actions: readonly PlannedAction[]) => actions.reduce((sum, { effort }) => sum + effort, 0);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
