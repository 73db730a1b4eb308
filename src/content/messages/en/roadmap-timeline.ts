/** Words of the timeline. Names of actions, areas, months and roles come in from the edition. */
import { count, instant, list, number } from './format';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const spoken = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const days = (value: number) => count(value, 'person-day');
const actions = (value: number) => `${number(value)} ${value === 1 ? 'action' : 'actions'}`;

const range = (from: string, to: string) =>
  from === to
    ? spoken.format(instant(from))
    : spoken.formatRange(instant(from), instant(to)).replace(/\s?[–-]\s?/, ' to ');

export const timelineWords = {
  heading: 'What happens when',
  busiest: (from: string, to: string, effort: number, owner: string, own: number) =>
    `The fullest week is ${range(from, to)}, with ${days(effort)}${
      own === effort ? `, all of them for ${owner}` : `; the largest part, ${number(own)}, is for ${owner}`
    }.`,
  nothing: 'Nothing is planned yet.',
  sameAsTable: 'The same as a table',

  by: 'Lanes by',
  groupings: { area: 'Area', owner: 'Owner', month: 'Month' },
  noArea: 'Outside the four areas',
  month: (month: number) => `Month ${month}`,
  lane: (bars: number, effort: number) => `${actions(bars)}, ${days(effort)}`,
  continued: 'continued',

  grid: 'Timeline of the plan',
  help: 'Up and down walk the bars, left and right follow what comes before and after. Enter opens an action. Alt with left or right gives it earlier or later dates; so does drawing a bar, or its end, with the pointer. Escape lets go.',
  tick: (date: string) => day.format(instant(date)),
  today: 'Today',
  dates: (from: string, to: string) =>
    from === to ? day.format(instant(from)) : day.formatRange(instant(from), instant(to)),

  /** All that the drawing says of a bar; it follows the title. */
  bar: (parts: {
    from: string;
    to: string;
    owner: string;
    state: string;
    late: boolean;
    confirm: boolean;
    pinned: boolean;
    cut: boolean;
    problems: number;
    after: readonly string[];
  }) =>
    [
      range(parts.from, parts.to),
      parts.owner,
      parts.state.toLowerCase(),
      parts.late ? 'late' : '',
      parts.confirm ? 'to confirm' : '',
      parts.pinned ? 'held by you' : '',
      parts.cut ? 'partly outside the ninety days' : '',
      parts.problems === 0 ? '' : parts.problems === 1 ? 'has a problem' : `has ${number(parts.problems)} problems`,
      parts.after.length === 0 ? '' : `after ${list(parts.after.map((title) => `“${title}”`))}`,
    ]
      .filter(Boolean)
      .map((part) => `, ${part}`)
      .join(''),
  stays: 'There is no room that way.',
  begun: 'It has begun, so its dates stay.',

  marks: { late: 'late', blocked: 'blocked', done: 'done', underWay: 'under way', confirm: 'to confirm' },
  key: {
    name: 'How to read it',
    notStarted: 'Not started',
    underWay: 'Under way',
    done: 'Done',
    blocked: 'Blocked',
    late: 'Late',
    confirm: 'To confirm: the result is there already',
    pinned: 'Held by you',
    problem: 'Has a problem',
    off: 'Weekends, holidays and days off',
    link: 'Comes after',
  },
};
