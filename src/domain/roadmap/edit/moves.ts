/** Where an action goes when somebody moves it by hand: the pin that holds it there. */
import type { Month } from '../../../content/schema';
import { addDays } from '../../calendar/dates';
import type { Pin } from '../../engagement/engagement';
import type { PlannedAction, Roadmap } from '../roadmap';

/** True for a day on which the organisation works. */
type WorksOn = (date: string) => boolean;

/** @returns the action where it stands, or undefined when it stands nowhere in the ninety days */
export function plannedOf(roadmap: Roadmap, action: string): PlannedAction | undefined {
  for (const { actions } of roadmap.months) {
    const found = actions.find((planned) => planned.action === action);
    if (found) return found;
  }
  return undefined;
}

/** Held where it stands: in its month, from the day it starts on. The end goes on following from effort and owner. */
export function pinWhereItStands({ month, startsOn }: PlannedAction): Pin {
  return { month, startsOn };
}

/**
 * Held at a place between the actions of a month.
 * @param before the action that is to come after it, or null for the end of the month's list
 * @returns from the day on which the one after it starts; at the end, from the day after the last one, if the month has one left
 */
export function pinBefore(
  roadmap: Roadmap,
  action: string,
  month: Month,
  before: string | null,
  worksOn: WorksOn,
): Pin {
  const { actions, endsOn } = roadmap.months[month - 1]!;
  const next = actions.find((planned) => planned.action === before);
  if (next) return { month, startsOn: next.startsOn };
  const mode = plannedOf(roadmap, action)?.mode ?? 'do';
  const last = actions.findLast((planned) => planned.action !== action && planned.mode === mode);
  if (!last) return { month };
  return { month, startsOn: nextOn(last.endsOn, endsOn, worksOn) ?? last.startsOn };
}

/**
 * One step earlier inside its month: to the nearest earlier start of another action, else to the first day it can have.
 * @returns null when it is as early as can be
 */
export function pinEarlier(roadmap: Roadmap, planned: PlannedAction, worksOn: WorksOn): Pin | null {
  const { actions, startsOn } = roadmap.months[planned.month - 1]!;
  const starts = actions.map((other) => other.startsOn).filter((start) => start < planned.startsOn);
  const nearest = starts.sort().at(-1) ?? nextOn(addDays(startsOn, -1), addDays(planned.startsOn, -1), worksOn);
  return nearest === null ? null : { month: planned.month, startsOn: nearest };
}

/**
 * One step later inside its month: to the nearest later start of another action, else to the next working day.
 * @returns null when it is as late as can be
 */
export function pinLater(roadmap: Roadmap, planned: PlannedAction, worksOn: WorksOn): Pin | null {
  const { actions, endsOn } = roadmap.months[planned.month - 1]!;
  const starts = actions.map((other) => other.startsOn).filter((start) => start > planned.startsOn);
  const nearest = starts.sort()[0] ?? nextOn(planned.startsOn, endsOn, worksOn);
  return nearest === null ? null : { month: planned.month, startsOn: nearest };
}

/** The first working day after a date, up to another; null when there is none. */
function nextOn(after: string, upTo: string, worksOn: WorksOn): string | null {
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) if (worksOn(day)) return day;
  return null;
}
