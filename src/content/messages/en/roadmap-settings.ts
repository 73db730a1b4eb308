/** Words of the roadmap's settings; they travel when the settings are opened. */
import { count, dayInWords, list, number } from './format';

const dayNames = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
/** Monday is 1; 1 June 2026 is a Monday. */
const weekday = (day: number) => dayNames.format(new Date(Date.UTC(2026, 5, day)));

export const roadmapSettingsWords = {
  start: 'First day',
  startHelp: 'Without one, the plan begins on the next working day and moves along with the calendar.',
  startReset: 'Begin on the next working day',
  startBad: 'This date does not exist between 1900 and 2999. The plan keeps the one before.',
  startBegun: (days: number) => `The plan began ${count(days, 'day')} ago and counts from that day.`,
  startOver: (end: string) =>
    `These ninety days ended on ${dayInWords(end)}. The plan keeps its dates until you choose a new first day.`,
  startFar: (start: string) =>
    `${dayInWords(start)} is more than a year away. The plan is made for it all the same; your answers, and the holidays of that year, may look different by then.`,

  capacity: 'Person-days a month',
  capacityHelp: (usual: number) =>
    `All people together, besides their daily work. For an organisation of your size the plan assumes ${number(usual)}.`,
  month: (month: number) => `Month ${month}`,
  capacityReset: (usual: number) => `Back to ${number(usual)} a month`,
  capacityBad: (typed: string, kept: number) =>
    `Give days from 0 to 999,999, such as 12 or 12.5. “${typed}” could not be taken, so the plan keeps ${number(kept)}.`,

  week: 'Working week',
  weekHelp: 'Days on which your people work. Actions start and end only on these.',
  weekday,
  weekBad: (day: number) => `A plan needs at least one working day a week. ${weekday(day)} stays.`,

  daysOff: 'Days off of your own',
  daysOffHelp: 'Closing days, company holidays, a trade fair. No action starts or ends on them.',
  from: 'Day off, or the first of several',
  to: 'Last day, if several',
  add: 'Add days off',
  daysOffBad: 'Give a first day, and a last day not before it and within a year.',
  daysOffThere: 'These days are off already.',
  remove: (range: string) => `Remove ${range}`,
  removeShort: 'Remove',
  noDaysOff: 'None yet.',

  owners: 'Owners and their days',
  ownersHelp: (usual: number, people: number) =>
    people > 1
      ? `How many days a week each owner gives to this plan. Where you say nothing, the plan counts ${number(usual)} for each role: in an organisation of your size more than one person stands behind it.`
      : `How many days a week each owner gives to this plan. Where you say nothing, the plan counts the whole working week of one person, ${number(usual)} days. More than that means that several people share the role.`,
  owner: 'Owner',
  daysAWeek: 'Days a week',
  daysAWeekOf: (owner: string) => `Days a week of ${owner}`,
  load: (planned: number, days: number) => `${number(planned)} of ${number(days)}`,
  loadSpoken: (month: number, planned: number, days: number) =>
    `Month ${month}: ${number(planned)} of ${count(days, 'day')}`,
  loadOver: 'more than there are',
  noLoad: 'nothing',
  ownerReset: 'Usual',
  ownerResetSpoken: (owner: string, usual: number) => `Back to the usual ${number(usual)} days a week for ${owner}`,
  ownerBad: (typed: string, kept: number) =>
    `Give days a week from 0 to 1,000, such as 2 or 2.5. “${typed}” could not be taken, so the plan keeps ${number(kept)}.`,
  ownersOver: (owners: readonly string[]) =>
    `${list(owners)} ${owners.length === 1 ? 'has' : 'have'} more work than days in at least one month. Give them more days, or give some of their actions to somebody else.`,
};
