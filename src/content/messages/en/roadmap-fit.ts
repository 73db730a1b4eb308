/** Words for what would bring a waiting action in; they travel when somebody asks. */
import { count, inWords, list, number } from './format';

const named = (title: string) => `“${title}”`;
const days = (value: number) => count(value, 'day');

export const roadmapFitWords = {
  working: 'Trying plans …',
  found: (ways: number) =>
    ways === 1
      ? 'One change would bring it in. It was tried.'
      : ways === 2
        ? 'Either of these two changes would bring it in. Both were tried.'
        : `Any of these ${inWords(ways)} changes would bring it in. Each was tried.`,
  nothing:
    'Nothing that was tried brings it into these ninety days: neither more days, nor more of its owner’s days, nor another action given up for it, nor a target. Look again when the plan has moved on.',
  nothingUnknown: 'Answer it first. Even then nothing that was tried brings it into these ninety days.',
  days: (month: number, more: number, all: number) =>
    `Give month ${month} another ${days(more)} (${number(all)} in all)`,
  ownerDays: (owner: string, more: number, all: number) =>
    `Give ${owner} another ${days(more)} a week (${number(all)} in all)`,
  earlier: (month: number) => `Hold it in month ${month}, which has days to spare`,
  takeInFirst: (titles: readonly string[]) => `Take in ${list(titles.map(named))} first`,
  takeBack: (titles: readonly string[]) => `Take back that you refused ${list(titles.map(named))}`,
  refuse: (title: string) => `Refuse ${named(title)} instead`,
  /** Kept with what is refused. */
  refusedFor: (title: string) => `To make room for ${named(title)}.`,
  answer: (practice: string) => `Answer how ${named(practice)} stands`,
  answerIf: (level: string) => `If it is ${level}, the action comes in.`,
  target: (level: string, area: string) => `Aim at ${level} in ${area}`,
  accept: 'Take it in, whatever it is worth',
  stands: (month: number) => `It would stand in month ${month}.`,
  leaves: (titles: readonly string[], more: number) =>
    more > 0
      ? `Out for it: ${titles.map(named).join(', ')} and ${number(more)} more.`
      : `Out for it: ${list(titles.map(named))}.`,
  over: (months: readonly number[]) =>
    `${months.length === 1 ? 'Month' : 'Months'} ${list(months.map(String))} would then need more days than ${months.length === 1 ? 'it has' : 'they have'}.`,
  leavesNone: 'Everything else stays.',
};
