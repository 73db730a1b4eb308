import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { reportMessages } from '../../../src/content/messages/en/report';
import { roadmapEdition } from '../../../src/content/roadmap';
import { modelWords, practiceWords } from '../../../src/content/words';
import { editionInScope } from '../../../src/domain/assessment/scope';
import { reportAnswers } from '../../../src/domain/report/answer-sheet';
import { practices } from '../../../src/content/assessment';
import { deliverAnswers } from '../../../src/deliverables/answers/deliver';
import { compareAnswers } from '../../../src/domain/answers-table/compare';
import type { Answer, Engagement } from '../../../src/domain/engagement/engagement';
import { currentRound } from '../../../src/domain/engagement/create';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { readAnswersTable } from '../../../src/islands/report/import/read-table';
import { reportOf } from '../../../src/islands/report/report-of';
import { hostileEngagement, hostileTexts } from '../../fixtures/hostile/engagement';
import { engagementWith, exampleEngagement, today } from '../pdf/support';
import { csvByAnother, partsOf, readSheets } from '../workbook/read';

const kinds = ['csv', 'xlsx'] as const;
const bytesOf = async (engagement: Engagement, kind: 'csv' | 'xlsx') => {
  const { content } = await deliverAnswers(reportOf(engagement, today), kind);
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
};
/** The same of these answers, without planning the ninety days for each. */
const blank = reportOf(engagementWith('Any'), today);
const sheetOf = async (given: Record<string, Answer>, way: 'full' | 'quick', kind: 'csv' | 'xlsx') => {
  const round = { ...currentRound(engagementWith('Any', given)), way };
  const edition = editionInScope(roadmapEdition, way, given);
  const words = { model: modelWords, practices: practiceWords, actions: {}, profile: {}, readiness: {} };
  const answers = reportAnswers({ round, edition, words, messages: reportMessages });
  const { content } = await deliverAnswers({ ...blank, answers }, kind);
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
};
const answersOf = (engagement: Engagement) => ownResponse(currentRound(engagement)).answers;

/** The answers somebody has who brings the file into an empty round. */
async function broughtBack(bytes: Uint8Array): Promise<Record<string, Answer>> {
  const read = await readAnswersTable(bytes);
  if (read.kind !== 'ok') throw new Error(read.kind);
  expect(read.table.problems).toEqual([]);
  return Object.fromEntries(compareAnswers(read.table, {}).fresh.map(({ practice, after }) => [practice, after]));
}

/** Anything that can be typed; .csv is text in UTF-8, which has no halves of characters. */
const texts = {
  xlsx: fc.string({ unit: 'binary', maxLength: 60 }),
  csv: fc.string({ unit: 'grapheme', maxLength: 60 }),
};
/** Spaces alone are no note. */
const note = (kind: 'csv' | 'xlsx') =>
  fc
    .oneof(
      texts[kind],
      fc.constantFrom('=1+1', "'=1+1", '\t=x', '-2+3', '"', 'a\r\nb', '\n', 'constructor', '_x0041_', ' x '),
    )
    .filter((text) => text.trim() !== '');
const answers = (kind: 'csv' | 'xlsx'): fc.Arbitrary<Record<string, Answer>> => {
  const evidence = note(kind);
  const answer = fc.oneof(
    fc.record(
      { kind: fc.constant('level'), level: fc.constantFrom(1, 2, 3, 4, 5), evidence },
      { requiredKeys: ['kind', 'level'] },
    ),
    fc.record({ kind: fc.constant('unknown'), evidence }, { requiredKeys: ['kind'] }),
    fc.record(
      { kind: fc.constant('notApplicable'), reason: fc.oneof(fc.constant(''), evidence), evidence },
      { requiredKeys: ['kind', 'reason'] },
    ),
  ) as fc.Arbitrary<Answer>;
  return fc.dictionary(fc.constantFrom(...practices.map(({ id }) => id)), answer, {
    noNullPrototype: true,
    maxKeys: 12,
  });
};

describe.each(kinds)('the answer sheet as .%s', { timeout: 30_000 }, (kind) => {
  it('brings back the answers it was made from, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(answers(kind), fc.constantFrom('full' as const, 'quick' as const), async (given, way) => {
        fc.pre(Object.keys(given).length > 0);
        expect(await broughtBack(await sheetOf(given, way, kind))).toEqual(given);
      }),
      { numRuns: 25 },
    );
  });

  it('brings back those of the example, and changes nothing where they stand already', async () => {
    const engagement = exampleEngagement();
    const read = await readAnswersTable(await bytesOf(engagement, kind));
    if (read.kind !== 'ok') throw new Error(read.kind);
    const { fresh, changed, same, problems } = compareAnswers(read.table, answersOf(engagement));
    expect({ fresh, changed, problems }).toEqual({ fresh: [], changed: [], problems: [] });
    expect(same).toHaveLength(Object.keys(answersOf(engagement)).length);
  });

  it('brings back every hostile text whole', async () => {
    const back = await broughtBack(await bytesOf(hostileEngagement(), kind));
    expect(back).toEqual(answersOf(hostileEngagement()));
    const notes = Object.values(back).map(({ evidence }) => evidence);
    for (const text of hostileTexts) expect(notes).toContain(text);
  });

  it('is the same bytes for the same report', async () => {
    const [once, again] = [await bytesOf(hostileEngagement(), kind), await bytesOf(hostileEngagement(), kind)];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});

it('asks all practices of the full way, and offers the answers as a list to choose from', async () => {
  const content = (await bytesOf(engagementWith('Any'), 'xlsx')).buffer as ArrayBuffer;
  const [sheet, help] = await readSheets(content);
  expect(sheet!.data).toHaveLength(1 + practices.length);
  expect(sheet!.data[0]).toHaveLength(11);
  expect(help!.data.length).toBeGreaterThan(3);
  const rule = partsOf(content).get('xl/worksheets/sheet1.xml')!.getElementsByTagName('dataValidation')[0]!;
  expect(rule.getAttribute('sqref')).toBe(`D2:D${1 + practices.length}`);
  expect(rule.textContent).toBe('"1,2,3,4,5,don’t know,does not apply"');
});

describe('a sheet that was filled in and saved by another program', { timeout: 30_000 }, () => {
  const csv = async () => new TextDecoder().decode(await bytesOf(exampleEngagement(), 'csv'));
  const reparted = async (delimiter: string) =>
    Papa.unparse(Papa.parse<string[]>((await csv()).slice(1)).data, { delimiter });
  const expected = answersOf(exampleEngagement());

  it.each([[';'], ['\t']])('is read with %j between cells', async (delimiter) => {
    expect(await broughtBack(new TextEncoder().encode(await reparted(delimiter)))).toEqual(expected);
  });

  it('is read as the UTF-16 that spreadsheets call Unicode text', async () => {
    const text = `\uFEFF${await reparted('\t')}`;
    expect(await broughtBack(new Uint8Array(Buffer.from(text, 'utf16le')))).toEqual(expected);
    expect(await broughtBack(new Uint8Array(Buffer.from(text.slice(1), 'utf16le')))).toEqual(expected);
    expect(await broughtBack(new Uint8Array(Buffer.from(text, 'utf16le').swap16()))).toEqual(expected);
  });

  it('is read in the old Western encoding', async () => {
    const bytes = new Uint8Array([...Buffer.from('Code;Answer;Evidence\r\nL1;3;Caf'), 0xe9, 0x20, 0x93, 0x78, 0x94]);
    expect(await broughtBack(bytes)).toEqual({
      [practices[0]!.id]: { kind: 'level', level: 3, evidence: 'Café “x”' },
    });
  });

  it('is read below the line that tells Excel what parts cells', async () => {
    const bytes = new TextEncoder().encode('sep=;\r\nCode;Answer\r\nL1;don’t know\r\n');
    expect(await broughtBack(bytes)).toEqual({ [practices[0]!.id]: { kind: 'unknown' } });
  });

  it('is read as another program saves it', { timeout: 120_000 }, async () => {
    const content = (await bytesOf(exampleEngagement(), 'xlsx')).buffer as ArrayBuffer;
    expect(await broughtBack(new TextEncoder().encode(await csvByAnother(content)))).toEqual(expected);
  });
});

describe('a file that is no table of answers', () => {
  const text = (content: string) => new TextEncoder().encode(content);
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['nothing but spaces', text(' \r\n'), 'empty'],
    ['a letter', text('Dear all, here are our answers.'), 'noAnswers'],
    ['a backup', text('{"format":"attune","version":4}'), 'noAnswers'],
    ['a PDF', text('%PDF-1.7 …'), 'foreign'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0, 0, 0, 0x49]), 'foreign'],
    ['an old workbook, or a locked one', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'old'],
    ['an archive cut short', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2]), 'damaged'],
    ['a huge file', new Uint8Array(9_000_000), 'tooLarge'],
  ])('%s is named for what it is', async (_, bytes, kind) => {
    expect(await readAnswersTable(bytes)).toEqual({ kind });
  });

  it('an archive of something else, one that would burst, and a sheet that spans millions of cells are refused', async () => {
    const { strToU8, zipSync } = await import('fflate');
    expect(await readAnswersTable(zipSync({ mimetype: strToU8('x') }))).toEqual({ kind: 'otherSheet' });
    const bomb = zipSync({ 'xl/workbook.xml': strToU8(' '.repeat(50_000_000)) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readAnswersTable(bomb)).toEqual({ kind: 'tooLarge' });
    const far = '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    const wide = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': strToU8(far) });
    expect(await readAnswersTable(wide)).toEqual({ kind: 'tooLarge' });
  });
});
