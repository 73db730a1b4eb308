/** Words for the reason of one opened action; they travel when the first is opened. */
import { count, instant, number } from './format';

const ordinals = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinal = (value: number) => `${number(value)}${endings[ordinals.select(value)] ?? 'th'}`;
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const on = (date: string) => day.format(instant(date));
const days = (value: number) => count(value, 'day');

export const roadmapWhyWords = {
  why: 'Why it is here',
  answer: 'What you answered',
  level: (practice: string, level: string) => `“${practice}” is ${level}.`,
  first: (level: string) => `Earlier steps of this plan bring it to ${level} first.`,
  dontKnow: (practice: string) =>
    `You do not know yet how “${practice}” stands. Nothing is counted for it until you do.`,
  open: (practice: string) => `“${practice}” is not answered yet. Nothing is counted for it until it is.`,
  notApplicable: (practice: string) => `You said that “${practice}” does not apply.`,
  evidence: 'Your evidence',
  noEvidence: 'No evidence is written down for it.',
  change: 'See the answer',
  rank: 'Rank',
  place: (place: number, of: number) =>
    `${ordinal(place)} of ${number(of)} that could be chosen, by what each is worth for the days it takes.`,
  noRank: 'It stands here whatever its rank.',
  rule: 'How worth is counted',
  needs: 'What it needs',
  there: 'there already',
  done: (date: string) => `done on ${on(date)}`,
  planned: (month: number, date: string) => `month ${month}, by ${on(date)}`,
  waived: 'refused by you, so it goes without',
  out: 'not in the plan',
  neededBy: 'What needs it',
  pushedOut: 'What it keeps out',
  pushes: 'Without it, the plan would hold:',
  pushed: (month: number, effort: number) => `month ${month}, ${days(effort)}`,
  pushesNothing: 'Nothing. Without it, nothing else would come in.',
};
