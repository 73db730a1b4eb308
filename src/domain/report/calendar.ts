/** The actions as events of a calendar, and what is to be remembered of the file that carries them. */
import { fingerprint } from '../fingerprint';
import type { CalendarEntry, Round } from '../engagement/engagement';
import type { ReportInput } from './input';
import { plannedActions } from './planned-actions';
import type { CalendarEvent, Report } from './report';

/** @returns the actions in the order of the plan, then those a former file carried that are in the plan no more */
export function reportCalendar(input: ReportInput, plan: Report['plan']): CalendarEvent[] {
  const { round, messages } = input;
  const uid = (action: string) => `${round.id}-${action}`;
  const events = plannedActions(plan).map((row): CalendarEvent => {
    const description = [
      messages.event.owner(row.owner, row.effortText),
      row.doneWhen && messages.event.doneWhen(row.doneWhen),
      row.why && messages.event.why(row.why),
    ].filter(Boolean);
    const said = { title: row.title, owner: row.owner, startsOn: row.startsOn, endsOn: row.endsOn, description };
    return withSequence(round, { action: row.id, uid: uid(row.id), cancelled: false, ...said });
  });
  const planned = new Set(events.map(({ action }) => action));
  const gone = Object.entries(round.calendar)
    .filter(([action]) => !planned.has(action))
    .map(([action, { title, startsOn, endsOn }]) =>
      withSequence(round, {
        action,
        uid: uid(action),
        cancelled: true,
        title,
        owner: '',
        startsOn,
        endsOn,
        description: [],
      }),
    );
  return [...events, ...gone];
}

function withSequence(round: Round, event: Omit<CalendarEvent, 'sequence' | 'fingerprint'>): CalendarEvent {
  const { action: _action, uid: _uid, ...said } = event;
  const now = fingerprint(JSON.stringify(said));
  const sent = round.calendar[event.action];
  const sequence = sent === undefined ? 0 : sent.fingerprint === now ? sent.sequence : sent.sequence + 1;
  return { ...event, sequence, fingerprint: now };
}

/**
 * @param owner as the report names them; null for everybody
 * @returns what a file for that owner carries. What was taken out of the plan belongs to nobody any more, so that only the file for
 * everybody takes it out of calendars
 */
export function eventsFor(events: readonly CalendarEvent[], owner: string | null): CalendarEvent[] {
  return events.filter((event) => owner === null || (!event.cancelled && event.owner === owner));
}

/** @returns what to remember once a file with these events was made */
export function sentCalendar(before: Round['calendar'], events: readonly CalendarEvent[]): Round['calendar'] {
  const entries = events.map(({ action, sequence, title, startsOn, endsOn, fingerprint: now, cancelled }) => {
    const entry: CalendarEntry = { sequence, title, startsOn, endsOn, fingerprint: now };
    return [action, cancelled ? { ...entry, cancelled: true as const } : entry] as const;
  });
  return { ...before, ...Object.fromEntries(entries) };
}
