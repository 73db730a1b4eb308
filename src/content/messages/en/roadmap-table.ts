/** Words of the table, its sorting and its filters. */
import { count, number } from './format';

const actions = (value: number) => (value === 1 ? 'action' : 'actions');
const days = (value: number) => count(value, 'person-day');

export const tableWords = {
  caption: 'All actions of the plan by month: first what is to be done, then what is only confirmed',
  action: 'Action',
  dates: 'Dates',
  practice: 'What it lifts',
  effort: 'Days',
  marks: 'Kind',
  state: 'State',
  sortBy: (column: string, now: 'up' | 'down' | null) =>
    now === null
      ? `Sort by ${column.toLowerCase()}`
      : now === 'up'
        ? `Sort by ${column.toLowerCase()} the other way round`
        : 'Back to the order of the plan',
  choices: 'Search, filter and sort',
  filters: 'Show only',
  search: 'With the words',
  searchHelp: 'In the title, what it lifts, or the owner',
  owner: 'Owner',
  area: 'Area',
  month: 'Month',
  all: { owner: 'Every owner', area: 'Every area', month: 'Every month', state: 'Every state' },
  noArea: 'Outside the four areas',
  monthName: (month: number) => `Month ${month}`,
  count: (shown: number, of: number) =>
    shown === of ? `All ${number(of)} ${actions(of)}` : `${number(shown)} of ${number(of)} ${actions(of)}`,
  inDays: days,
  showAll: 'Show all',
  none: 'No action is like that.',
  sum: 'Sum of what is shown',
  sortOnList: 'In the order of',
  planOrder: 'The plan',
  down: 'Other way round',
};
