/** What `npm run test:fuzz` found, as small as it could be made: nearly each once held the page up for seconds or minutes. */
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { trialWords } from '../src/content/messages/en/statement-trials';
import { readAttachment } from '../src/deliverables/pdf/attachment/read';
import { readHolidays } from '../src/domain/calendar/holidays';
import { readIcs } from '../src/domain/calendar/holidays-from-ics';
import { isSoundXml } from '../src/islands/report/import/sound-xml';
import { readAnswersTable } from '../src/islands/report/import/read-table';
import { sizedSvg } from '../src/platform/picture/sized-svg';
import { readEngagements } from '../src/platform/settings';

const span = { from: '2025-01-01', to: '2029-12-31' };
const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n');
const times = (count: number, make: (place: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

describe('a calendar file', () => {
  test('with one line of a megabyte: the line is passed over, the event is read', () => {
    const long = `SUMMARY${';A="'.repeat(300_000)}:x`;
    expect(readIcs(calendar('BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20261225', long, 'END:VEVENT'), span)).toMatchObject({
      kind: 'read',
      days: [{ date: '2026-12-25', name: '' }],
      unread: [],
    });
  });

  test('with thousands of events that last a year: it is read as far as a set of holidays goes, and says where it stops', () => {
    const event = (at: number) =>
      `BEGIN:VEVENT\nUID:${at}\nDTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20261231\nSUMMARY:A\nEND:VEVENT\n`;
    const read = readIcs(calendar(times(9_000, event)), span);
    expect(read).toMatchObject({ kind: 'read' });
    expect(read.kind === 'read' && read.days.length).toBe(364);
    expect(read.kind === 'read' && read.unread.at(-1)!.why).toBe('tooMany');
  });

  test('with thousands of appointments: none of them is counted', () => {
    const appointment = 'BEGIN:VEVENT\nDTSTART:20260101T100000Z\nEND:VEVENT\n';
    expect(
      readIcs(calendar(appointment.repeat(9_000), 'BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261225\nEND:VEVENT'), span),
    ).toMatchObject({
      days: [{ date: '2026-12-25' }],
      unread: [],
    });
  });

  test('pasted as lines without end: it is read as far as lines are, and says where it stops', () => {
    const { unread, days } = readHolidays(times(20_000, (at) => `no date ${at}\n`));
    expect(days).toEqual([]);
    expect(unread).toHaveLength(5_001);
    expect(unread.at(-1)).toMatchObject({ why: 'tooMany', line: 5_001 });
  });
});

describe('a workbook', () => {
  const book = (sheet: string) =>
    zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': strToU8(sheet) });

  test.each([
    ['of nothing but the beginnings of tags', '<'.repeat(1_000_000)],
    ['of declarations that do not end', '<!'.repeat(500_000)],
    ['of tags within tags', '<b>'.repeat(300_000)],
    ['of a quotation that does not end', `<a b="${'<c d="'.repeat(100_000)}`],
    ['with entities that grow tenfold', '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">]><a>&a;</a>'],
  ])('%s is damaged', async (_, sheet) => {
    expect(isSoundXml(sheet)).toBe(false);
    expect(await readAnswersTable(book(sheet))).toEqual({ kind: 'damaged' });
  });

  test.each([
    '<?xml version="1.0"?><!-- a < b --><a b="1 > 2" c=\'"\'><d/><![CDATA[ <x ]]></a>',
    '<a></a>'.repeat(1_000),
    'no tag at all',
  ])('%s is looked at by the reader', (text) => expect(isSoundXml(text)).toBe(true));

  test('with one cell of megabytes is read, and what it repeats of it is short', async () => {
    const cell = '"a"b,'.repeat(700_000);
    expect(await readAnswersTable(strToU8(`Code,Answer\n${cell}`))).toMatchObject({ kind: 'ok' });
    const read = await readAnswersTable(strToU8(`Code;Answer\nL1;${'x'.repeat(1_000_000)}`));
    expect(read.kind === 'ok' && JSON.stringify(read.table).length).toBeLessThan(2_000);
    expect(await readAnswersTable(strToU8(`Code,Answer\n${'a'.repeat(4_000_000)}`))).toEqual({ kind: 'tooLarge' });
  });
});

test('a PDF with the mark of a backup a million times: only the last ones are looked at', async () => {
  const bytes = Uint8Array.from(Buffer.from(`%PDF-1.7\n${'1 0 obj <</AttuneBackup true>>\nstream\n'.repeat(300_000)}`));
  expect(await readAttachment(bytes)).toEqual({ kind: 'damaged' });
});

test('an SVG of comments that do not end is looked through once', () => {
  expect(sizedSvg(`<svg viewBox="0 0 3 2">${'<!--'.repeat(1_000_000)}`, 300)).toMatchObject({
    width: 300,
    height: 200,
  });
});

test('an SVG without bounds is of no size', () => {
  expect(sizedSvg('<svg viewBox="0 0 1e999 1"/>', 300)).toEqual({ kind: 'sizeless' });
});

test('a test of the mission whose day nobody noted has words: the page of the statements came up broken', () => {
  expect(trialWords.moved('holds', null)).toContain('Before, it held');
  expect(trialWords.moved('fails', '2026-11-22')).toContain('On 22 November 2026 it failed');
});

describe('what an earlier visit left', () => {
  beforeEach(() => vi.unstubAllGlobals());
  test('never counts more engagements than a number has room for', () => {
    vi.stubGlobal('localStorage', { getItem: () => '9'.repeat(400) });
    expect(Number.isSafeInteger(readEngagements())).toBe(true);
  });
});
