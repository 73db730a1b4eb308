/** Words of the roadmap page. Names of actions, practices, levels and roles come in from the edition. */
import type { AreaId } from '../../schema';
import { count, dayInWords, instant, list, number } from './format';

const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const shortWithYear = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const days = (value: number) => count(value, 'day');

/** Of the page as it is built; no script needs them. */
export const roadmapPage = {
  title: 'Ninety-day roadmap',
  description: 'The actions of the next ninety days by month, with dates, owners and the reason for each.',
};

export const roadmapWords = {
  list,
  number,
  days,
  range: (from: string, to: string) => short.formatRange(instant(from), instant(to)),
  rangeWithYear: (from: string, to: string) => shortWithYear.formatRange(instant(from), instant(to)),

  head: {
    dates: (from: string, to: string) => `${dayInWords(from)} to ${dayInWords(to)}`,
    workingDays: (value: number) => count(value, 'working day'),
    actions: (value: number, effort: number) => `${count(value, 'action')}, ${number(effort)} person-days`,
    titles: {
      listening: 'Ninety days to hear your customers',
      aligning: 'Ninety days to settle on one direction',
      engaging: 'Ninety days to let your people act',
      driving: 'Ninety days to turn findings into change',
    } satisfies Record<AreaId, string>,
    keep: 'Ninety days to keep what you have reached',
    over: 'These ninety days are over. Bring your answers up to date, and choose a new first day.',
    provisional: 'Ninety days that every organisation starts with',
    views: 'View',
    board: 'Board',
    timeline: 'Timeline',
    table: 'Table',
    weeks: 'Weeks',
    whatIf: 'What if',
    download: 'Download',
  },

  thin: {
    heading: 'This plan is provisional',
    nothing:
      'Nothing is answered yet, so only the actions that belong in every plan stand here. Your own weakest practices join them once you have answered.',
    needed: (answers: number) =>
      `${count(answers, 'more answer')} with a level ${answers === 1 ? 'is' : 'are'} needed to name your level. Until then the plan knows only part of you.`,
    noneApply: 'One area has no practice left that applies to you, so no level can be named.',
    start: 'Start the assessment',
    goOn: 'Go on answering',
  },

  settings: {
    summary: 'Start, capacity, calendar and owners',
    now: (start: string, capacity: readonly number[], daysOff: number) =>
      [
        `from ${short.format(instant(start))}`,
        new Set(capacity).size === 1
          ? `${number(capacity[0] ?? 0)} person-days a month`
          : `${list(capacity.map(number))} person-days`,
        daysOff === 0 ? 'no days off' : count(daysOff, 'day off', 'days off'),
      ].join(' · '),
  },

  month: {
    label: (month: number) => `Month ${month}`,
    load: (planned: number, capacity: number) => `${number(planned)} of ${days(capacity)}`,
    loadSpoken: (planned: number, capacity: number) => `${number(planned)} of ${number(capacity)} person-days planned`,
    over: 'What must be in this month needs more days than you have. Give it days, or refuse what can wait.',
    empty: 'Nothing stands in this month.',
    confirm: (value: number) => `To confirm: ${count(value, 'result')} you already have`,
    add: 'Add an action',
    addSpoken: (month: number) => `Add an action to month ${month}`,
  },

  board: {
    hint: 'Drag an action, or point at it and choose “Move or change”. With the focus on its title, Alt and an arrow moves it and P holds it.',
    more: 'Move or change',
    moreSpoken: (title: string) => `Move or change: ${title}`,
  },

  facts: {
    lift: (practice: string, from: string, to: string) => `${practice}, ${from} to ${to}`,
    stands: (practice: string, level: string) => `${practice}: already ${level}`,
    confirm: 'confirm what exists',
    quickWin: 'quick win',
    accepted: 'taken in by you',
    held: 'held by you',
    first: 'starts first',
    states: { notStarted: '', underWay: 'under way', done: 'done', blocked: 'blocked' },
    late: 'late',
  },

  projection: {
    heading: 'Where it leads',
  },
};
