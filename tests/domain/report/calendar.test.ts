import { describe, expect, test } from 'vitest';
import { reportCalendar, sentCalendar } from '../../../src/domain/report/calendar';
import type { Engagement, Round } from '../../../src/domain/engagement/engagement';
import type { CalendarEvent } from '../../../src/domain/report/report';
import type { ReportInput } from '../../../src/domain/report/input';
import { reportMessages } from '../../../src/content/messages/en/report';
import { reportOf } from '../../../src/islands/report/report-of';
import { exampleEngagement } from '../../support/example';

const engagement = exampleEngagement();
const { plan } = reportOf(engagement, '2026-11-21');
const round = engagement.rounds.at(-1)!;
const rows = plan.months.flatMap(({ actions }) => actions);

type Plan = typeof plan;
const eventsOf = (of: Plan, calendar: Round['calendar']): CalendarEvent[] =>
  reportCalendar({ round: { ...round, calendar }, messages: reportMessages } as ReportInput, of);
const inMonths = (change: (actions: typeof rows) => typeof rows) =>
  plan.months.map((month) => ({ ...month, actions: change(month.actions) })) as Plan['months'];
const changed = (id: string, patch: Partial<(typeof rows)[number]>): Plan => ({
  ...plan,
  months: inMonths((actions) => actions.map((row) => (row.id === id ? { ...row, ...patch } : row))),
});
const without = (id: string): Plan => ({
  ...plan,
  months: inMonths((actions) => actions.filter((row) => row.id !== id)),
});
const sequences = (events: readonly CalendarEvent[]) =>
  Object.fromEntries(events.map(({ action, sequence }) => [action, sequence]));
const [first, second] = rows as [(typeof rows)[number], (typeof rows)[number]];
const sent = sentCalendar({}, eventsOf(plan, {}));

describe('the events of a plan', () => {
  test('are one for each action in the order of the plan, each with an id of its own that stays', () => {
    const events = eventsOf(plan, {});
    expect(events.map(({ action }) => action)).toEqual(rows.map(({ id }) => id));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(rows.length);
    expect(events.every(({ sequence, cancelled }) => sequence === 0 && !cancelled)).toBe(true);
    expect(eventsOf(changed(first.id, { title: 'Another' }), sent).map(({ uid }) => uid)).toEqual(
      events.map(({ uid }) => uid),
    );
  });

  test('carry the dates and the owner of the action, and say what it is done when and why', () => {
    const [event] = eventsOf(plan, {});
    expect(event).toMatchObject({ startsOn: first.startsOn, endsOn: first.endsOn, owner: first.owner });
    expect(event!.description.join('\n')).toContain(first.doneWhen);
  });

  test('keep their sequence while nothing changes, however often they are sent', () => {
    const events = eventsOf(plan, sent);
    expect(sequences(events)).toEqual(sequences(eventsOf(plan, {})));
    expect(sentCalendar(sent, events)).toEqual(sent);
  });

  test.each([
    ['title', { title: 'Another title' }],
    ['owner', { owner: 'Somebody else' }],
    ['first day', { startsOn: '2026-11-20' }],
    ['last day', { endsOn: '2027-11-20' }],
    ['effort', { effortText: '99 days' }],
    ['proof', { doneWhen: 'Something else stands' }],
    ['reason', { why: 'Because' }],
  ])('rise by one when the %s changes, that one alone', (_, patch) => {
    const events = eventsOf(changed(first.id, patch), sent);
    expect(sequences(events)).toEqual({ ...sequences(eventsOf(plan, {})), [first.id]: 1 });
    const again = sentCalendar(sent, events);
    expect(sequences(eventsOf(changed(first.id, patch), again))[first.id]).toBe(1);
    expect(sequences(eventsOf(plan, again))[first.id]).toBe(2);
  });

  test('are cancelled, one sequence higher, when their action leaves the plan, and stay so', () => {
    const events = eventsOf(without(first.id), sent);
    const gone = events.find(({ action }) => action === first.id);
    expect(gone).toMatchObject({
      cancelled: true,
      sequence: 1,
      title: first.title,
      startsOn: first.startsOn,
      endsOn: first.endsOn,
    });
    expect(events.filter(({ cancelled }) => cancelled)).toEqual([gone]);
    const after = sentCalendar(sent, events);
    expect(after[first.id]).toMatchObject({ cancelled: true, sequence: 1 });
    expect(eventsOf(without(first.id), after)).toEqual(events);
  });

  test('come back, higher still, when their action does', () => {
    const after = sentCalendar(sent, eventsOf(without(first.id), sent));
    const back = eventsOf(plan, after).find(({ action }) => action === first.id)!;
    expect(back).toMatchObject({ cancelled: false, sequence: 2 });
    expect(sentCalendar(after, [back])[first.id]).not.toHaveProperty('cancelled');
  });

  test('of an action that no file carried are never cancelled', () => {
    expect(eventsOf(without(first.id), {}).some(({ action }) => action === first.id)).toBe(false);
  });
});

describe('a file by owner', () => {
  const ofOwner = (events: readonly CalendarEvent[]) => events.filter(({ owner }) => owner === first.owner);

  test('remembers its own events and no others', () => {
    const own = ofOwner(eventsOf(plan, {}));
    expect(own.length).toBeLessThan(rows.length);
    expect(Object.keys(sentCalendar({}, own))).toEqual(own.map(({ action }) => action));
  });

  test('leaves what other files carried as it was, cancelling nothing', () => {
    const own = ofOwner(eventsOf(changed(first.id, { title: 'Another title' }), sent));
    const after = sentCalendar(sent, own);
    expect({ ...after, [first.id]: null }).toEqual({ ...sent, [first.id]: null });
    expect(after[first.id]).toMatchObject({ sequence: 1, title: 'Another title' });
    expect(eventsOf(plan, after).some(({ cancelled }) => cancelled)).toBe(false);
    expect(sequences(eventsOf(plan, after))[second.id]).toBe(0);
  });
});

test('a round remembers what was sent apart from the plan: another round has events of its own', () => {
  const other = (id: string) => reportOf({ ...engagement, rounds: [{ ...round, id }] } as Engagement, '2026-11-21');
  const uids = (id: string) => other(id).calendar.map(({ uid }) => uid);
  expect(uids('r-a').some((uid) => uids('r-b').includes(uid))).toBe(false);
});
