/** Whether an action is late, in two dates: the board asks it of every action each time it is drawn. */
import { addDays } from '../../calendar/dates';
import type { WorkingCalendar } from '../../calendar/working-days';
import type { PlannedAction } from '../roadmap';

/** Nobody looks further back for a day that was worked, in days. */
const furthest = 366;

/**
 * @param today plain date
 * @returns the same as `runningOf` lists: an action that is not done is late from the first working day after the one it was to
 * end on, one that has not begun from the first after the one it was to start on
 */
export function latenessOn(
  calendar: Pick<WorkingCalendar, 'daysBetween'>,
  today: string,
): (planned: Pick<PlannedAction, 'state' | 'startsOn' | 'endsOn'>) => boolean {
  const worked = calendar.daysBetween(addDays(today, -furthest), today);
  const last = worked.at(-1) ?? '';
  const before = worked.findLast((day) => day < today) ?? '';
  return ({ state, startsOn, endsOn }) =>
    state !== 'done' && (endsOn < last || (state === 'notStarted' && startsOn <= before));
}
