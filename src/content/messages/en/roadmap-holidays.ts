/** Words for the public holidays in the roadmap's settings. */
import { count, instant, number } from './format';

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

export const roadmapHolidayWords = {
  heading: 'Public holidays',
  help: 'Type or paste them, or open a calendar file (.ics) from your payroll, your government or your calendar program. Nothing leaves this browser.',
  noSets: 'None yet.',
  set: (days: number, inPlan: number) =>
    days === 1
      ? `1 day, ${inPlan === 0 ? 'outside the working days of' : 'a working day in'} these ninety days`
      : `${count(days, 'day')}, ${inPlan === 0 ? 'none' : number(inPlan)} of them on a working day in these ninety days`,
  setName: 'Name of this set',
  rename: (name: string) => `Name of the set ${name}`,
  renameBad: 'A set of holidays needs a name of at most 400 characters. It keeps the one before.',
  remove: 'Remove',
  removeSpoken: (name: string) => `Remove the holidays of ${name}`,
  removed: (name: string) => `Removed the holidays of ${name}. “Undo” brings them back.`,
  show: 'Show the days',
  showAll: (days: number) => `Show all ${number(days)} days`,
  unnamed: 'Public holidays',
  date: (date: string) => day.format(instant(date)),

  paste: 'Holidays, one a line: a date and a name',
  pasteHelp: 'Such as “25 December 2026 Christmas Day”, “25.12.2026; Weihnachten” or a table copied from a page.',
  read: 'Read these lines',
  nothingTyped: 'Type or paste at least one line with a date.',
  or: 'or',
  open: 'Open a calendar file',
  openHelp: 'A file that ends in .ics',
  reading: 'Reading the file.',

  /** @param open lines with a date that can be read two ways */
  found: (days: number, open = 0) =>
    days > 0 ? `${count(days, 'holiday')} found` : open > 0 ? 'Say first which day is meant' : 'No holiday was found',
  foundIn: (days: number, inPlan: number) =>
    days === 1
      ? `It falls ${inPlan === 0 ? 'outside the working days of' : 'on a working day in'} these ninety days.`
      : `${inPlan === 0 ? 'None' : inPlan === days ? 'All' : number(inPlan)} of them ${inPlan <= 1 ? 'falls' : 'fall'} on a working day in these ninety days.`,
  outside: (days: number, { from, to }: { from: string; to: string }) =>
    `${count(days, 'day')} before ${from.slice(0, 4)} or after ${to.slice(0, 4)} left out.`,
  byOrder: (lines: number, isDayFirst: boolean) =>
    `${count(lines, 'line')} could be read two ways; the others show that the ${isDayFirst ? 'day' : 'month'} comes first.`,
  which: (text: string) => `Which day is “${text}”?`,
  whichHelp: (lines: number) =>
    lines === 1
      ? 'This line can be read two ways, and no other line settles it.'
      : `This and ${count(lines - 1, 'other line')} can be read two ways, and no line settles it.`,
  dayAndMonth: (date: string) => long.format(instant(date)),
  unread: (lines: number) => `${count(lines, 'line')} could not be read`,
  unreadEvents: (events: number) => `${count(events, 'entry', 'entries')} of the file left out`,
  line: (line: number) => `Line ${number(line)}`,
  why: {
    noDate: 'no date in it',
    noSuchDay: 'this day does not exist, or lies before 1900 or after 2999',
    noYear: 'no year',
    severalDates: 'more than one date',
    noRange: 'it ends before it begins, or lasts longer than a year',
    tooMany: 'more than one set can hold',
    repeats: 'it comes back more often than every year',
  },
  keep: (days: number) => `Keep ${days === 1 ? 'this holiday' : `these ${number(days)} holidays`}`,
  discard: 'Leave them out',
  kept: (days: number, name: string) => `Kept ${count(days, 'holiday')} as ${name}.`,
  notKept: 'There is no room for another set. Remove one first.',

  errors: {
    empty: (file: string) => `${file} is empty. Your plan is as it was.`,
    tooLarge: (file: string) =>
      `${file} is larger than two megabytes, far more than holidays need. Export only the holidays, or paste them. Your plan is as it was.`,
    notACalendar: (file: string) =>
      `${file} is not a calendar file. Export the calendar as .ics, or paste the holidays as lines. Your plan is as it was.`,
    noAllDayEvent: (file: string) =>
      `${file} has no event that lasts a whole day, so no holiday was found in it. Your plan is as it was.`,
    unreadable: (file: string) =>
      `${file} could not be opened. It may have been moved, or is in use. Your plan is as it was.`,
    noReader:
      'The part that reads calendar files could not be fetched. Check the connection and open the file again. Your plan is as it was.',
  },
};
