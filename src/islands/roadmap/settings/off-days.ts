/** Which days off and holidays take a working day from the ninety. */
import { weekday } from '../../../domain/calendar/dates';
import type { Plan } from '../../../domain/engagement/engagement';
import type { Roadmap } from '../../../domain/roadmap/roadmap';

/** @param dates of days off or holidays; all of the plan's when left out. @returns those on a day of the working week, once each */
export function offDays(plan: Plan, { startOn, endOn }: Roadmap, dates: readonly string[] = allOff(plan)): string[] {
  const worked: readonly number[] = plan.workingWeek;
  return [...new Set(dates)].filter((date) => date >= startOn && date <= endOn && worked.includes(weekday(date)));
}

function allOff({ daysOff, holidays }: Plan): string[] {
  return [...daysOff, ...Object.values(holidays).flatMap(({ days }) => days.map(({ date }) => date))];
}
