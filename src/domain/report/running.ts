/** How the plan runs, in a sentence or two. */
import { workingCalendarOf } from '../calendar/working-days';
import { runningOf } from '../roadmap/run/running';
import type { ReportInput } from './input';

/** @returns an empty string until something was begun */
export function runningText({ roadmap, round, today, messages }: ReportInput): string {
  const say = messages.runs;
  const { begun, done, late, blocked } = runningOf(roadmap, round.plan, today, workingCalendarOf(round.plan));
  if (!begun) return '';
  const share = done.of === 0 ? 0 : done.effort / done.of;
  return [
    say.done(done.actions, done.ofActions, share),
    say.late(late.length),
    blocked.length > 0 ? say.blocked(blocked.length) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
