/** Words for what a change did to the rest of the plan; they travel when the account is opened. */
import { instant, number } from './format';

const named = (title: string) => `“${title}”`;
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

export const roadmapAccountWords = {
  cameIn: 'Came in',
  left: 'Left the plan',
  moved: 'Changed month',
  redated: 'Other dates',
  inMonth: (month: number) => `month ${month}`,
  fromMonth: (month: number) => `was in month ${month}`,
  months: (from: number, to: number) => `month ${from} to month ${to}`,
  dates: (from: string, to: string) => days.formatRange(instant(from), instant(to)),
  /** Told once, in place of every action by itself. */
  calendar: {
    start: (actions: number) =>
      `${number(actions)} ${actions === 1 ? 'action keeps' : 'actions keep'} their month. Their dates follow the first day.`,
    workingDays: (actions: number) =>
      `${number(actions)} ${actions === 1 ? 'action keeps' : 'actions keep'} their month. Their dates go round the days that are not worked.`,
  },
  more: (actions: number) => `and ${number(actions)} more`,
  why: {
    byYou: 'You decided that.',
    after: (title: string) => `It comes after ${named(title)}, which stands elsewhere now.`,
    neededBy: (title: string) => `It has to come before ${named(title)}.`,
    needCame: (title: string) => `It waited for ${named(title)}, which comes soon enough now.`,
    needLeft: (title: string) => `It builds on ${named(title)}, which is not in the plan.`,
    monthFull: (month: number) => `Month ${month} has no days left for it.`,
    monthTaken: (month: number, title: string) => `${named(title)} takes its days in month ${month}.`,
    fewerDays: (month: number) => `Month ${month} has fewer days now.`,
    moreDays: (month: number) => `Month ${month} has more days now.`,
    ownerFull: (owner: string, month: number) => `The owner has no days left in month ${month}: ${owner}.`,
    roomFrom: (title: string, month: number) => `${named(title)} leaves room in month ${month}.`,
    sameOwner: (title: string) => `Its owner has ${named(title)} to fit in as well.`,
    answer: (practice: string) => `What is answered for ${named(practice)} changed.`,
    reached: (practice: string) => `${named(practice)} gets there without it.`,
    resized: 'Its days or its owner changed.',
    calendar: 'The calendar changed.',
    balance: 'With it, the plan as a whole is worth more for the same days.',
    balanceLeft: 'Other actions are worth more for the same days.',
    balanceDates: 'The month is laid out anew.',
  },
};
