/** Words of the side view in which another plan is tried; they travel when it is opened. */
import { count, instant, list, number } from './format';

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

interface Counts {
  cameIn: readonly unknown[];
  left: readonly unknown[];
  gone: readonly unknown[];
  moved: readonly unknown[];
  redated: readonly unknown[];
  calendar: string | null;
}

export const roadmapWhatIfWords = {
  heading: 'What if',
  lead: 'Change what you like. Your plan stays as it is until you take the other one.',
  close: 'Close',
  days: 'Person-days a month',
  month: (month: number) => `Month ${month}`,
  startOn: 'First day',
  badDays: (typed: string, kept: number) =>
    `Give days from 0 to 999,999, such as 12 or 12.5. “${typed}” could not be taken, so the other plan keeps ${number(kept)}.`,
  badStart: 'This date does not exist between 1900 and 2999. The other plan keeps the one before.',
  targets: 'Targets',
  target: (area: string) => `Target for ${area}`,
  noTarget: 'no target',
  answers: 'Answers',
  answersHelp: 'See how the plan looks when a practice stands at another level.',
  practice: 'Practice',
  add: 'Try another answer',
  now: (level: string | null) => (level === null ? 'Now: not known.' : `Now: ${level}.`),
  level: (practice: string) => `Try for ${practice}`,
  asNow: 'as it is now',
  remove: (practice: string) => `Leave ${practice} as it is`,
  removeShort: 'Leave as it is',
  compared: 'The two plans',
  same: 'Nothing differs yet.',
  sameActions: 'The same actions at the same time.',
  differs: ({ cameIn, left, gone, moved, redated, calendar }: Counts) => {
    const parts: [value: number, one: string, many: string][] = [
      [cameIn.length, 'comes in', 'come in'],
      [left.length, 'no longer fits', 'no longer fit'],
      [gone.length, 'leaves the plan', 'leave the plan'],
      [moved.length, 'changes month', 'change month'],
      [calendar ? 0 : redated.length, 'gets other dates', 'get other dates'],
    ];
    const did = parts
      .filter(([value]) => value > 0)
      .map(
        ([value, one, many], index) =>
          `${index === 0 ? count(value, 'action', 'actions') : number(value)} ${value === 1 ? one : many}`,
      );
    const all = calendar && redated.length > 0 ? [...did, 'the dates move'] : did;
    const text = `${list(all)}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  costs: (more: number) =>
    more === 0
      ? 'It takes as many person-days as your plan.'
      : `It takes ${count(Math.abs(more), 'person-day', 'person-days')} ${more > 0 ? 'more' : 'fewer'} than your plan.`,
  over: (months: readonly number[]) =>
    months.length === 0
      ? ''
      : `What must be in ${months.length === 1 ? 'month' : 'months'} ${list(months.map(String))} needs more days than ${months.length === 1 ? 'it has' : 'they have'}.`,
  dial: 'Where both plans lead by day 90',
  dialSays: (yours: string, other: string) => `Day 90: your plan ${yours}, the other plan ${other}.`,
  key: {
    today: (position: string) => `Today ${position}`,
    yours: (position: string) => `Your plan at day 90: ${position}`,
    other: (position: string) => `The other plan: ${position}`,
  },
  table: 'Both plans in figures',
  figure: 'Figure',
  yours: 'Your plan',
  other: 'The other plan',
  rows: {
    startOn: 'First day',
    actions: 'Actions',
    days: 'Person-days planned',
    month: (month: number) => `Month ${month}`,
    day90: 'At day 90',
    position: 'Position',
    whole: 'As a whole',
  },
  none: 'no level yet',
  date: (date: string) => long.format(instant(date)),
  take: 'Take this plan',
  startOver: 'Start over',
  failed: 'This plan cannot be taken: a value in it is not valid. Your plan is as it was.',
};
