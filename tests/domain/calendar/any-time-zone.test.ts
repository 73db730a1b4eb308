import { afterEach, describe, expect, it } from 'vitest';
import { roadmapEdition } from '../../../src/content/roadmap';
import { readHolidays } from '../../../src/domain/calendar/holidays';
import { readIcs } from '../../../src/domain/calendar/holidays-from-ics';
import { weekday } from '../../../src/domain/calendar/dates';
import { workingCalendarOf } from '../../../src/domain/calendar/working-days';
import { planRoadmap } from '../../../src/domain/roadmap/plan';
import { answersAt, emptyPlan, input } from '../roadmap/any-input';

const own = process.env['TZ'];
/** Fourteen hours ahead, eight behind with summer time, and none. */
const zones = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'];
const calendarFile = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20261225',
  'DTEND;VALUE=DATE:20261227',
  'RRULE:FREQ=YEARLY',
  'SUMMARY:Christmas',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;TZID=Europe/Vienna:20270106T000000',
  'DTEND;TZID=Europe/Vienna:20270107T000000',
  'SUMMARY:Epiphany',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

function everything() {
  const file = readIcs(calendarFile, { from: '2026-01-01', to: '2028-12-31' });
  const pasted = readHolidays(
    '26 October 2026 National Day\n01/11/2026 All Saints\n25/12/2026 Christmas\nFri 06/11/2026 x',
  );
  if (file.kind === 'error') throw new Error(file.error);
  const plan = {
    ...emptyPlan,
    // The days on which summer time ends in Los Angeles and begins there lie inside.
    startOn: '2026-10-30',
    daysOff: ['2026-12-24'],
    holidays: { file: { name: 'File', days: file.days }, pasted: { name: 'Pasted', days: pasted.days } },
    owners: { 'cx-lead': { daysPerWeek: 3 } },
  };
  const roadmap = planRoadmap(roadmapEdition, input({ answers: answersAt(1, 2, 3), plan }));
  return {
    file,
    pasted,
    working: workingCalendarOf(plan).daysBetween('2026-10-01', '2027-04-30'),
    weekdays: ['2026-11-01', '2027-03-14', '2026-12-31'].map(weekday),
    months: roadmap.months.map(({ startsOn, endsOn, workingDays, actions }) => ({
      startsOn,
      endsOn,
      workingDays,
      dates: actions.map((action) => [action.action, action.startsOn, action.endsOn]),
    })),
    endOn: roadmap.endOn,
  };
}

describe('the calendar and the plan', () => {
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  it('are the same in every time zone', () => {
    const hours = new Set<number>();
    const found = zones.map((zone) => {
      process.env['TZ'] = zone;
      hours.add(new Date(Date.UTC(2026, 0, 1)).getHours());
      return everything();
    });
    // The zones did take effect: one instant had three hours of the day.
    expect(hours.size).toBe(3);
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
    expect(found[0]!.file.days.map(({ date }) => date)).toContain('2027-01-06');
    expect(found[0]!.months[0]!.dates.length).toBeGreaterThan(5);
  });
});
