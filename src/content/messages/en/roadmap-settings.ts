/** Words of the roadmap's settings; they travel when the settings are opened. */
import { number } from './format';

export const roadmapSettingsWords = {
  start: 'First day',
  startHelp: 'Without one, the plan begins on the next working day and moves along with the calendar.',
  startReset: 'Begin on the next working day',
  startBad: 'This date does not exist between 1900 and 2999. The plan keeps the one before.',
  capacity: 'Person-days a month',
  capacityHelp: (usual: number) =>
    `All people together, besides their daily work. For an organisation of your size the plan assumes ${number(usual)}.`,
  month: (month: number) => `Month ${month}`,
  capacityReset: (usual: number) => `Back to ${number(usual)} a month`,
  capacityBad: 'A month needs a number of days, 0 or more. The plan keeps the one before.',
  daysOff: 'Days off besides weekends',
  daysOffHelp: 'Public holidays and closing days. Nothing starts or ends on them.',
  from: 'Day off, or the first of several',
  to: 'Last day, if several',
  add: 'Add days off',
  daysOffBad: 'Give a first day, and a last day not before it and within a year.',
  remove: (range: string) => `Remove ${range}`,
  removeShort: 'Remove',
  noDaysOff: 'None yet.',
};
