import { describe, expect, it } from 'vitest';
import { tableWords as words } from '../../../src/content/messages/en/report-import-table';
import { modelWords } from '../../../src/content/words';
import { readAnswers } from '../../../src/domain/answers-table/read';
import { understand } from '../../../src/domain/answers-table/understand';
import { limits } from '../../../src/domain/engagement/engagement';

const practices = [
  { id: 'complaint-tracking', code: 'L1', name: 'Complaints are tracked' },
  { id: 'listening-methods', code: 'L2', name: 'Several ways of listening' },
  { id: 'leader-contact', code: 'L3', name: 'Leaders meet customers' },
];
const read = (rows: string[][], isText = true) => readAnswers({ rows, isText }, practices, words);
const head = ['Code', 'Practice', 'Answer', 'Reason', 'Evidence'];
const level = (number: number) => ({ kind: 'level', level: number });

describe('an answer in words', () => {
  it.each([
    ['3', 3],
    [' 3 ', 3],
    ['3.0', 3],
    ['３', 3],
    ['Level 3', 3],
    ['reactive', 2],
    ['REACTIVE', 2],
    ['4 committed', 4],
    ['4 – Committed', 4],
    ['(5) Driven', 5],
  ])('%j is level %d', (cell, number) => {
    expect(understand(cell, words)).toEqual(level(number));
  });

  it.each(['don’t know', "Don't know", 'DONT KNOW', '?', 'unknown'])('%j is "don’t know"', (cell) => {
    expect(understand(cell, words)).toEqual({ kind: 'unknown' });
  });

  it.each(['does not apply', 'Does not apply.', 'N/A', 'n.a.', 'NA'])('%j is "does not apply"', (cell) => {
    expect(understand(cell, words)).toEqual({ kind: 'notApplicable' });
  });

  it.each(['0', '6', '2.5', '3 reactive', '4/5', 'L3', 'A3', 'yes', 'later', '33', '-3 4', '3,5'])(
    '%j is none',
    (cell) => {
      expect(understand(cell, words)).toBeNull();
    },
  );

  it('knows the names of the levels as the site says them', () => {
    for (const number of [1, 2, 3, 4, 5] as const) {
      expect(understand(modelWords.levels[number].short, words)).toEqual(level(number));
      expect(understand(`${number} ${modelWords.levels[number].short}`, words)).toEqual(level(number));
    }
  });
});

describe('a table of answers', () => {
  it('is found by its headings in any order, below a title, and known by code', () => {
    const table = read([
      ['Our answers', '', ''],
      ['', '', ''],
      ['Evidence', 'ANSWER', 'code'],
      ['The register', '4', 'l1'],
      ['', 'reactive', 'L2'],
    ]);
    expect(table).toEqual({
      rows: [
        { line: 4, practice: 'complaint-tracking', answer: level(4), reason: '', evidence: 'The register' },
        { line: 5, practice: 'listening-methods', answer: level(2), reason: '', evidence: '' },
      ],
      problems: [],
    });
  });

  it('is known by the name of the practice where it has no codes, and by codes where it has no headings', () => {
    expect(
      read([
        ['Practice', 'Level'],
        ['complaints are tracked', '2'],
      ])?.rows[0]?.practice,
    ).toBe('complaint-tracking');
    expect(
      read([
        ['L2', 'whatever', '3'],
        ['L1', 'else', ''],
      ])?.rows,
    ).toEqual([{ line: 1, practice: 'listening-methods', answer: level(3), reason: '', evidence: '' }]);
  });

  it('takes ticks in a column for each answer', () => {
    const table = read([
      ['Code', '1', '2', '3', '4', '5', 'Don’t know', 'N/A'],
      ['L1', '', '', 'x', '', '', '', ''],
      ['L2', '', '', '', '', '', 'X', ''],
      ['L3', '✓', 'x', '', '', '', '', ''],
    ]);
    expect(table?.rows.map(({ practice, answer }) => [practice, answer])).toEqual([
      ['complaint-tracking', level(3)],
      ['listening-methods', { kind: 'unknown' }],
    ]);
    expect(table?.problems).toEqual([{ kind: 'manyAnswers', line: 4, practice: 'leader-contact' }]);
  });

  it('is none where no column says what the rows answer', () => {
    expect(
      read([
        ['Name', 'Address'],
        ['Ann', 'Main Street'],
      ]),
    ).toBeNull();
    expect(read([])).toBeNull();
  });

  it('passes over rows without answer, reason and evidence, whatever else they say', () => {
    expect(read([head, ['L1', 'Complaints are tracked', '', ' ', ''], [], ['Total', '', '', '', '']])).toEqual({
      rows: [],
      problems: [],
    });
  });

  it('names what it cannot take, row by row, and takes the rest', () => {
    const table = read([
      head,
      ['L9', 'No such', '3', '', ''],
      ['L1', '', 'later', '', ''],
      ['L2', '', '3', 'because', 'Minutes'],
      ['L3', '', '4', '', 'x'.repeat(limits.text + 1)],
    ]);
    expect(table?.problems).toEqual([
      { kind: 'unknownPractice', line: 2, said: 'L9' },
      { kind: 'notUnderstood', line: 3, practice: 'complaint-tracking', said: 'later' },
      { kind: 'reasonUnused', line: 4, practice: 'listening-methods' },
      { kind: 'tooLong', line: 5, practice: 'leader-contact' },
    ]);
    expect(table?.rows).toEqual([
      { line: 4, practice: 'listening-methods', answer: level(3), reason: '', evidence: 'Minutes' },
    ]);
  });

  it('takes neither of two rows that answer one practice differently, and one of two that agree', () => {
    const table = read([head, ['L1', '', '3'], ['L2', '', '2'], ['L1', '', '4'], ['L2', '', 'reactive']]);
    expect(table?.rows.map(({ practice }) => practice)).toEqual(['listening-methods']);
    expect(table?.problems).toEqual([{ kind: 'twice', line: 4, first: 2, practice: 'complaint-tracking' }]);
  });

  it('takes the apostrophe off a text that was kept from running, but not off a cell that is a text anyway', () => {
    const rows = [head, ['L1', '', '3', '', "'=1+1"]];
    expect(read(rows)?.rows[0]?.evidence).toBe('=1+1');
    expect(read(rows, false)?.rows[0]?.evidence).toBe("'=1+1");
  });
});
