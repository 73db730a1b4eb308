/** A calendar file, and holidays pasted as lines. */
import { roadmapHolidayWords } from '../../../src/content/messages/en/roadmap-holidays';
import { isPlainDate } from '../../../src/domain/calendar/dates';
import { readHolidays } from '../../../src/domain/calendar/holidays';
import { limits } from '../../../src/domain/engagement/limits';
import { readCalendarFile } from '../../../src/islands/roadmap/settings/read-calendar-file';
import { must, refused, taken, type Door } from '../door';
import { letters, text } from '../hostile';
import type { Random } from '../random';
import { joined, spoilBytes, spoilText } from '../spoil';

const files = Object.values(
  import.meta.glob<string>('../../fixtures/calendars/*.ics', { query: '?raw', import: 'default', eager: true }),
);
const words = roadmapHolidayWords;

const pieces = {
  frequency: ['YEARLY', 'MONTHLY', 'SECONDLY', 'yearly', 'NEVER', ''],
  more: [
    '',
    ';COUNT=999999999',
    ';INTERVAL=0',
    ';INTERVAL=-1',
    ';INTERVAL=2147483647',
    ';UNTIL=99991231',
    ';UNTIL=19000101',
    ';BYMONTH=2;BYMONTHDAY=30',
    ';BYMONTHDAY=31',
    ';BYDAY=53SU',
    ';BYDAY=MO,TU,WE,TH,FR,SA,SU;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12',
    ';BYSETPOS=-366',
    ';BYYEARDAY=366',
    ';BYWEEKNO=53',
    ';BYHOUR=25',
    ';WKST=XX',
    ';COUNT=0',
    ';BYSECOND=0,1,2,3,4,5;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYHOUR=0,1,2,3,4,5,6',
  ],
  start: ['20260101', '00000101', '99991231', '20260230', '-0010101', '20240229', '18000101', '20261301', '1e9'],
  other: [
    'DURATION:P999999999W',
    'DURATION:-P1D',
    'DTEND;VALUE=DATE:20991231',
    'DTEND;VALUE=DATE:20250101',
    'EXDATE;VALUE=DATE:20260101',
    'RDATE;VALUE=PERIOD:20260101T000000Z/P1D',
    'ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA',
    'SUMMARY;ALTREP="x:y',
    'X-A;B="c";D=:e',
    'BEGIN:VALARM',
    'END:VALARM',
    'DTSTART;TZID=Nowhere/None:20260101T000000',
    'RRULE:FREQ=YEARLY',
    'RECURRENCE-ID;VALUE=DATE:20260101',
    'SUMMARY:<script>x</script>',
    ' folded',
    '\tfolded',
  ],
} as const;

function event(random: Random): string {
  const { frequency, more, start, other } = pieces;
  const rule = random.oneIn(3)
    ? ''
    : `RRULE:FREQ=${random.pick(frequency)}${random.pick(more)}${random.oneIn(4) ? random.pick(more) : ''}\n`;
  const others = Array.from({ length: random.below(4) }, () => `${random.pick(other)}\n`).join('');
  return `BEGIN:VEVENT\nUID:${random.below(5)}\nDTSTART;VALUE=DATE:${random.pick(start)}\nSUMMARY:${text(random, 100)}\n${rule}${others}END:VEVENT\n`;
}

function calendar(random: Random): string {
  const count = random.oneIn(50) ? 3_000 : random.below(8);
  return `BEGIN:VCALENDAR\n${Array.from({ length: count }, () => event(random)).join('')}END:VCALENDAR\n`;
}

const dates = [
  '2026-12-25',
  '25.12.2026',
  '12/25/26',
  '03/04/2026',
  '25. Dezember',
  '24.-26.12.2026',
  'Dec 24-26, 2026',
  '2026',
  '99/99/9999',
  '\u0661/\u0662/2026',
  '24 December – 2 January 2027',
] as const;
const lineOf = (random: Random) =>
  `${random.oneIn(3) ? text(random, 60) : ''}${random.pick(dates)}${random.pick([' ', '\t', ' - ', ' to ', ', '])}${random.oneIn(3) ? random.pick(dates) : text(random, 60)}`;

interface Given {
  lines: string;
  file: Uint8Array<ArrayBuffer> | string;
}

const door: Door = {
  structured(random): Given {
    const whole = random.oneIn(2)
      ? calendar(random)
      : spoilText(random.oneIn(2) ? calendar(random) : random.pick(files), random);
    const lines = Array.from({ length: random.oneIn(80) ? 5_000 : random.some(5) }, () => lineOf(random)).join('\n');
    const bytes = new TextEncoder().encode(whole);
    return { lines, file: random.oneIn(4) ? spoilBytes(bytes, random) : whole };
  },
  unstructured(random): Given {
    const lines = random.oneIn(3)
      ? random.pick(['1-', '1.1.', '(', 'a ', '2026-', '1/1/', 'a,', '\n']).repeat(random.some(20_000))
      : letters(random, random.some(3_000));
    if (random.oneIn(2)) return { lines, file: joined(Uint8Array.of(0xff, 0xfe), random.bytes(random.some(9_000))) };
    const line = random.pick([
      'BEGIN:VEVENT\n',
      'BEGIN:A\n',
      ' \n',
      'X:',
      ';A="',
      'END:VEVENT\n',
      '\t',
      'SUMMARY:a\n b\n',
      'BEGIN:VEVENT\nDTSTART:20260101\nEND:VEVENT\n',
    ]);
    return {
      lines,
      file: `BEGIN:VCALENDAR\n${random.oneIn(2) ? 'BEGIN:VEVENT\n' : ''}${line.repeat(random.oneIn(20) ? Math.floor(1_990_000 / line.length) : random.some(3_000))}${letters(random, random.some(2_000))}\nEND:VEVENT`,
    };
  },
  async knock(input) {
    const { lines, file } = input as Given;
    const pasted = readHolidays(lines);
    mustBeDays(pasted.days);
    for (const { why } of pasted.unread) must(words.why[why].length > 0, `No words for ${why}`);
    const read = await readCalendarFile(new File([file], 'x.ics'), '2026-11-22');
    if (read.kind === 'error')
      return refused(read.error === 'noReader' ? undefined : words.errors[read.error]('x.ics'));
    mustBeDays(read.days);
    for (const { why } of read.unread) must(words.why[why].length > 0, `No words for ${why}`);
    return taken;
  },
};
export default door;

function mustBeDays(days: readonly { date: string; name: string }[]): void {
  must(days.length <= limits.holidaysInSet, 'More days than a set holds');
  for (const { date, name } of days)
    must(isPlainDate(date) && name.length <= limits.shortText, 'A day is none, or its name too long');
}
