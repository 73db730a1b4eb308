import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { deliverWorkbook } from '../../../src/deliverables/workbook/deliver';
import { typed } from '../../../src/deliverables/workbook/sheets';
import { writeWorkbook } from '../../../src/deliverables/workbook/xlsx/write';
import type { Cell } from '../../../src/deliverables/workbook/xlsx/workbook';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { reportOf } from '../../../src/islands/report/report-of';
import { hostileEngagement, hostileTexts } from '../../fixtures/hostile/engagement';
import { emptyEngagement, exampleEngagement, today } from '../pdf/support';
import { csvByAnother, partsOf, readSheets } from './read';

const deliver = async (engagement: Engagement) =>
  (await deliverWorkbook(reportOf(engagement, today))).content as ArrayBuffer;

/** A workbook with these cells under one heading each. */
const bookOf = (rows: readonly (readonly Cell[])[], headers = rows[0]!.map((_, place) => `H${place}`)) =>
  writeWorkbook({
    title: 'T',
    date: today,
    paper: 'a4',
    colours: { fill: '#114a56', onFill: '#ffffff' },
    sheets: [{ name: 'S', columns: headers.map((header) => ({ header, width: 20 })), rows }],
  }).buffer;

describe.each([
  ['the example', exampleEngagement()],
  ['the hostile engagement', hostileEngagement()],
  ['an empty engagement', emptyEngagement()],
])('the workbook of %s', (_, engagement) => {
  it('has a sheet for the plan, the practices, the owners and the measures', async () => {
    const sheets = await readSheets(await deliver(engagement));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'The ninety days',
      'All practices',
      ...(reportOf(engagement, today).views ? ['The views of the group'] : []),
      'Who does what',
      'What is measured',
    ]);
    const report = reportOf(engagement, today);
    const actions = report.plan.months.flatMap(({ actions: rows }) => rows);
    expect(sheets[0]!.data).toHaveLength(1 + actions.length);
    expect(sheets[1]!.data).toHaveLength(1 + report.practices.flatMap(({ rows }) => rows).length);
  });

  it('is well-formed in every part, and no cell is a formula', async () => {
    const parts = partsOf(await deliver(engagement));
    for (const [path, document] of parts) {
      expect(document.documentElement, path).not.toBeNull();
      if (path.includes('worksheets')) expect(document.getElementsByTagName('f')).toHaveLength(0);
    }
  });

  it('keeps the headings in sight, with a filter over the table and a width for each column', async () => {
    const parts = partsOf(await deliver(engagement));
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet.getElementsByTagName('pane')[0]!.getAttribute('state')).toBe('frozen');
    const columns = sheet.getElementsByTagName('row')[0]!.getElementsByTagName('c').length;
    expect(sheet.getElementsByTagName('col')).toHaveLength(columns);
    const range = sheet.getElementsByTagName('dimension')[0]!.getAttribute('ref');
    const rows = sheet.getElementsByTagName('row').length;
    if (rows > 1) expect(sheet.getElementsByTagName('autoFilter')[0]!.getAttribute('ref')).toBe(range);
  });

  it('is the same bytes for the same report', async () => {
    expect(Buffer.from(await deliver(engagement)).equals(Buffer.from(await deliver(structuredClone(engagement))))).toBe(
      true,
    );
  });
});

it('holds every hostile text whole', async () => {
  const cells = (await readSheets(await deliver(hostileEngagement()))).flatMap(({ data }) => data.flat());
  const said = new Set(cells.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)));
  for (const text of hostileTexts) expect(said.has(text.trim()), text.slice(0, 40)).toBe(true);
});

it('gives dates as dates and efforts as numbers', async () => {
  const engagement = exampleEngagement();
  const [plan] = await readSheets(await deliver(engagement));
  const [head, ...rows] = plan!.data;
  const actions = reportOf(engagement, today).plan.months.flatMap((month) => month.actions);
  const starts = head!.indexOf('Starts');
  const days = head!.indexOf('Days');
  expect(rows.map((row) => (row[starts] as Date).toISOString().slice(0, 10))).toEqual(
    actions.map(({ startsOn }) => startsOn),
  );
  expect(rows.map((row) => row[days])).toEqual(actions.map(({ effort }) => effort));
});

it('prints on pages that can be read: a wide sheet on several side by side, each with what names its rows', async () => {
  const parts = partsOf(await deliver(exampleEngagement()));
  const pages = [1, 2, 3, 4].map((number) => {
    const sheet = parts.get(`xl/worksheets/sheet${number}.xml`)!;
    const widths = [...sheet.getElementsByTagName('col')].map((each) => Number(each.getAttribute('width')));
    const setUp = sheet.getElementsByTagName('pageSetup')[0]!;
    const wide = Number(setUp.getAttribute('fitToWidth') ?? 1);
    // At 100 per cent, about 146 characters stand side by side on the landscape page.
    const scale = (146 * wide) / (widths.reduce((sum, each) => sum + each, 0) + (wide - 1) * (widths[0]! + widths[1]!));
    expect(scale, String(number)).toBeGreaterThan(0.55);
    return wide;
  });
  expect(pages).toEqual([2, 1, 1, 1]);
  const names = [...parts.get('xl/workbook.xml')!.getElementsByTagName('definedName')];
  const titles = names.filter((each) => each.getAttribute('name') === '_xlnm.Print_Titles');
  expect(titles.map(({ textContent }) => textContent)).toEqual([
    "'The ninety days'!$A:$B,'The ninety days'!$1:$1",
    "'All practices'!$1:$1",
    "'Who does what'!$1:$1",
    "'What is measured'!$1:$1",
  ]);
});

it('has no number with more places than anybody planned', async () => {
  for (const engagement of [exampleEngagement(), hostileEngagement()])
    for (const { data } of await readSheets(await deliver(engagement)))
      for (const cell of data.flat()) if (typeof cell === 'number') expect(String(cell)).toMatch(/^\d+(\.\d{1,2})?$/);
});

it('takes the colour of the client for the headings', async () => {
  const styles = partsOf(await deliver(hostileEngagement())).get('xl/styles.xml')!;
  expect(styles.getElementsByTagName('fgColor')[0]!.getAttribute('rgb')).toBe('FFFFE800');
});

describe('any cell', { timeout: 30_000 }, () => {
  it('comes back as it went in, whatever its text', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        'constructor',
        '__proto__',
        '_x0041_',
        '_x005F_x0041_',
        '\r\n',
        ' a ',
        '\u0000',
        '\uFFFE',
        '\uD800',
        ']]>',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 25 }), async (texts) => {
        const [sheet] = await readSheets(bookOf([texts]));
        expect(sheet!.data[1]).toEqual(texts);
      }),
      { numRuns: 15 },
    );
  });

  it('comes back as the same number', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        async (numbers) => {
          const [sheet] = await readSheets(bookOf([numbers]));
          expect(sheet!.data[1]!.map((value) => value)).toEqual(numbers.map((number) => number + 0 || 0));
        },
      ),
      { numRuns: 10 },
    );
  });

  it('comes back as the same day, in every zone and since 1900', async () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 1, maxLength: 25 }), async (dates) => {
        const plain = dates.map((date) => date.toISOString().slice(0, 10));
        const [sheet] = await readSheets(bookOf([plain.map((date) => ({ date }))]));
        const back = sheet!.data[1]!.map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value));
        expect(back).toEqual(plain);
      }),
      { numRuns: 10 },
    );
  });

  it('goes on in a column beside it where it is longer than a cell holds', async () => {
    const long = `${'abcdefghi '.repeat(7000)}🚀`;
    const [sheet] = await readSheets(
      bookOf(
        [
          ['one', long],
          ['two', 'short'],
        ],
        ['A', 'B'],
      ),
    );
    expect(sheet!.data[0]).toEqual(['A', 'B', 'B (2)', 'B (3)']);
    expect(sheet!.data[1]!.slice(1).join('')).toBe(long);
    expect(sheet!.data[2]!.slice(0, 2)).toEqual(['two', 'short']);
    for (const cell of sheet!.data[1]!) expect(String(cell).length).toBeLessThanOrEqual(32_767);
  });
});

it.each([
  ['3', 3],
  ['-2.5', -2.5],
  ['0', 0],
  ['2026-11-21', { date: '2026-11-21' }],
  ['2026-02-31', '2026-02-31'],
  ['-2+3', '-2+3'],
  ['+5', '+5'],
  ['007', '007'],
  ['34 %', '34 %'],
  ['12345678901234567890', '12345678901234567890'],
  ['', ''],
])('takes a measure typed as %j for %j', (text, cell) => {
  expect(typed(text)).toEqual(cell);
});

it('is opened by another program with every row and title', { timeout: 120_000 }, async () => {
  const engagement = hostileEngagement();
  const { data } = Papa.parse<string[]>(await csvByAnother(await deliver(engagement)), { skipEmptyLines: true });
  const actions = reportOf(engagement, today).plan.months.flatMap((month) => month.actions);
  expect(data).toHaveLength(1 + actions.length);
  const place = data[0]!.indexOf('Action');
  const same = (text: string) => text.replace(/\s+/g, ' ').trim();
  expect(data.slice(1).map((row) => same(row[place]!))).toEqual(actions.map(({ title }) => same(title)));
});
