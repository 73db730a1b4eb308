import { describe, expect, test } from 'vitest';
import { isTextOutOfBounds, maxEntries, maxValues } from '../../../src/domain/engagement/bounds';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { parseLockedFile } from '../../../src/domain/lock/parse';
import { readViewFile } from '../../../src/domain/workshop/views/read-view-file';

const head = '{"format":"attune","version":5,"rounds":';
const damaged = { kind: 'error', error: { kind: 'damaged' } };

describe('a text far beyond any document is refused before it is read', () => {
  const beyond: [what: string, text: string][] = [
    ['one long list of numbers, which once held the page up for minutes', `${head}[${'0,'.repeat(2_500_000)}0]}`],
    ['one long list of lists', `${head}[${'[],'.repeat(maxEntries)}0]}`],
    ['one object with two million fields', `${head}{${Array.from({ length: 2e6 }, (_, at) => `"k${at}":{}`).join()}}}`],
    ['many lists that are not too long each', `${head}[${`[${'0,'.repeat(9_999)}0],`.repeat(101)}0]}`],
    ['lists in lists', `${head}${'['.repeat(maxValues + 1)}`],
  ];
  test.each(beyond)('%s', (_, text) => {
    expect(isTextOutOfBounds(text)).toBe(true);
    expect(parseEngagement(text)).toEqual(damaged);
    expect(parseEngagement(text.replace('"attune"', '"other"'))).toEqual({ kind: 'error', error: { kind: 'foreign' } });
  });

  test('as a value it is refused where it is too long', () => {
    const rounds = Array.from({ length: maxEntries + 1 }, () => 0);
    expect(parseEngagement({ format: 'attune', version: 5, rounds })).toEqual({
      kind: 'error',
      error: { kind: 'damaged', path: 'rounds' },
    });
    const fields = Object.fromEntries(rounds.map((value, at) => [`k${at}`, value]));
    expect(parseEngagement({ format: 'attune', version: 5, rounds: [{ plan: fields }] })).toEqual({
      kind: 'error',
      error: { kind: 'damaged', path: 'rounds.0.plan' },
    });
  });
});

test('what stands in texts is not counted, however it is written', () => {
  const signs = '[{,'.repeat(maxValues);
  for (const text of [signs, `\\"${signs}`, `${signs}\\\\`]) expect(isTextOutOfBounds(`{"a":"${text}"}`)).toBe(false);
  expect(isTextOutOfBounds(`{"a":"\\\\",${'"b",'.repeat(maxEntries)}`)).toBe(true);
  expect(isTextOutOfBounds('"never ended')).toBe(false);
  expect(isTextOutOfBounds(']]}}')).toBe(false);
});

test('lists as long as may be are read', () => {
  const list = `[${'0,'.repeat(maxEntries - 1)}0]`;
  expect(isTextOutOfBounds(`[${list},${list}]`)).toBe(false);
});

test('so is what says that it is a locked backup or a view', () => {
  const fields = Array.from({ length: maxEntries + 1 }, (_, at) => `"k${at}":0`).join();
  const locked = `{"format":"attune-locked","version":1,${fields}}`;
  expect(parseLockedFile(locked)).toEqual({ kind: 'error', error: { kind: 'damaged' } });
  expect(readViewFile(`{"format":"attune-view","version":1,${fields}}`)).toEqual({ kind: 'error', error: 'damaged' });
});
