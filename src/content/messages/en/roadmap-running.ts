/** Words of a plan that runs: states, what is late, the weeks, planning anew. They travel once the plan has begun or is asked for. */
import { count, dayInWords, inWords, instant, list, number } from './format';

const said = (value: number, one: string, many = `${one}s`) => `${inWords(value)} ${value === 1 ? one : many}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 100));
const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const day = (date: string) => dayAndMonth.format(instant(date)).replace(',', '');

const states = { notStarted: 'Not started', underWay: 'Under way', done: 'Done', blocked: 'Blocked' };

export const runningWords = {
  states,

  line: {
    heading: 'How it runs',
    done: (done: number, of: number) => `${percent(done, of)}% of the work is done`,
    gone: (gone: number, of: number) => `${percent(gone, of)}% of the working days are gone`,
    days: (done: number, of: number, gone: number, days: number) =>
      `${number(done)} of ${number(of)} person-days · ${number(gone)} of ${count(days, 'working day')}`,
    begins: (days: number) => `begins in ${count(days, 'day')}`,
    over: 'the ninety days are over',
    late: (value: number) => (value === 0 ? 'Nothing is late' : `${count(value, 'action')} late`),
    open: (value: number) => (value === 0 ? 'Nothing is left open' : `${count(value, 'action')} left open`),
    blocked: (value: number) => (value === 0 ? '' : `${number(value)} blocked`),
    bar: (done: number, gone: number) => `${done}% of the work done; the mark stands at ${gone}% of the days gone`,
    percent,
  },

  late: {
    wasToEnd: (date: string, days: number) => `was to end on ${day(date)}, ${count(days, 'working day')} ago`,
    wasToStart: (date: string, days: number) => `was to start on ${day(date)}, ${count(days, 'working day')} behind`,
    most: (title: string, holds: number) =>
      holds === 0 ? `Furthest behind is “${title}”.` : `“${title}” alone holds up ${said(holds, 'other')}.`,
  },

  replan: {
    offer: 'Re-plan from today',
    explain: (date: string) =>
      `What is done, under way or blocked keeps its dates. What has not begun is planned again from ${day(date)} on, by the same rules, in the days that are left.`,
    effect: (kept: number, moved: number, left: number, cameIn: number) =>
      capital(
        `${list(
          [
            kept > 0
              ? `${said(kept, 'action')} ${kept === 1 ? 'stays' : 'stay'} where ${kept === 1 ? 'it is' : 'they are'}`
              : '',
            `${said(moved, kept > 0 ? 'other' : 'action', kept > 0 ? 'others' : 'actions')} ${moved === 1 ? 'gets' : 'get'} other dates`,
            left > 0
              ? `${inWords(left)} no longer ${left === 1 ? 'fits' : 'fit'} and ${left === 1 ? 'waits' : 'wait'} after day 90`
              : '',
            cameIn > 0 ? `${inWords(cameIn)} that waited ${cameIn === 1 ? 'comes' : 'come'} in` : '',
          ].filter(Boolean),
        )}.`,
      ),
    over: (months: readonly number[]) =>
      months.length === 0
        ? ''
        : `What must be in ${months.length === 1 ? 'month' : 'months'} ${list(months.map(String))} would then need more days than are left.`,
    nothing: 'Nothing would move: what has not begun stands as early as it can, or you hold it where it is.',
    tooLate:
      'No working day is left in these ninety days, so nothing can be planned again in them. Assess again, then choose a new first day.',
    now: 'Re-plan now',
    undo: '“Undo” brings the former plan back as it was.',
  },

  state: {
    heading: 'How it stands',
    startedOn: 'Since',
    begunOn: 'Begun on',
    doneOn: 'Done on',
    evidence: 'What shows that it is done',
    evidenceHelp: 'Where the result is, or what it says. A link or a sentence.',
    reason: 'What blocks it',
    reasonMissing: 'Say what it waits for, so that somebody can clear it.',
    keep: 'Keep this state',
    kept: 'Kept.',
    future: 'This day is still to come. Give today or a day before it.',
    order: 'It cannot be done before it began.',
    noDate: 'Give a date.',
  },

  offer: {
    raise: (practice: string, from: string, to: string) => `Raise “${practice}” from ${from} to ${to} in your answers`,
    first: (practice: string, to: string) => `Answer “${practice}” with ${to}`,
    evidence: (practice: string) => `Put this evidence beside your answer for “${practice}”`,
    withEvidence: ', with this evidence',
    says: (practice: string, from: string, to: string) =>
      `The action leads to ${to}; your answer for “${practice}” still says ${from}.`,
    unknown: (practice: string, to: string) =>
      `Nobody has said how “${practice}” stands. The action leads to ${to}, if all of that sentence is true of you now.`,
    same: (practice: string, level: string) => `Your answer for “${practice}” says ${level} without evidence for it.`,
    lacks: (level: string) =>
      `From ${level} up a level counts only with evidence. Write down first what shows that it is done.`,
    read: 'Read the sentences first',
  },

  weeks: {
    heading: { now: 'This week and the next', start: 'The first two weeks', over: 'What is left open' },
    span: {
      now: ['This week', 'Next week'],
      start: ['First week', 'Second week'],
      over: ['Left open', ''],
    } as const,
    begins: (date: string, days: number) =>
      `The plan begins on ${days > 366 ? `${dayInWords(date)}, more than a year from now` : `${day(date)}, in ${days >= 14 ? `${inWords(Math.round(days / 7))} weeks` : count(days, 'day')}`}. Until then: show each owner what is theirs, agree the days with them, and put the first meetings into the calendar.`,
    over: (done: number, of: number) =>
      done === 0
        ? `The ninety days are over, and none of the ${count(of, 'action')} is done. Mark here what was done after all, or assess again and choose a new first day.`
        : `The ninety days are over: ${number(done)} of ${count(of, 'action')} ${done === 1 ? 'is' : 'are'} done. Assess again to see what moved, and plan the next ninety from there.`,
    assess: 'Assess again',
    nothing: 'Nothing is planned in these two weeks.',
    nothingOpen: 'Nothing is left open.',
    nothingOwn: 'Nothing.',
    summary: (owners: number, first: number, late: number) =>
      late === 0
        ? `${capital(said(first, 'action'))} for ${said(owners, 'owner')} this week, and nothing late.`
        : `${capital(said(first, 'action'))} for ${said(owners, 'owner')} this week, ${late === first ? (['', 'and it is', 'both'][late] ?? 'all') : `${inWords(late)} of them`} late.`,
    print: 'Print as a team sheet',
    happens: { starts: 'starts', ends: 'ends', startsAndEnds: '', goesOn: 'goes on', left: '' },
    holdsUp: (titles: readonly string[]) =>
      `Holds up ${titles.length > 2 ? `“${titles[0]}” and ${inWords(titles.length - 1)} more` : list(titles.map((title) => `“${title}”`))}`,
    begin: 'Begin',
    finish: 'Done',
    more: 'More about its state',
    evidence: 'Write down what shows it',
    again: 'Go on with it',
    doneOn: (date: string) => `done on ${day(date)}`,
    since: (date: string) => `under way since ${day(date)}`,
    blockedBy: (reason: string) => (reason === '' ? 'Blocked.' : `Blocked: ${reason}`),
    about: (title: string) => `: ${title}`,
  },
};
