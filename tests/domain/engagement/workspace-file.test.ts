import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { serialiseEngagement } from '../../../src/domain/engagement/serialise';
import { looksLikeWorkspaceFile } from '../../../src/domain/engagement/looks-like-workspace-file';
import { piecesOf, workspaceFile } from '../../../src/domain/engagement/workspace-file';
import { exampleEngagement } from '../../support/example';

/** Braces, quotes and backslashes wherever they may mislead a reader. */
const names = ['Harbour Rail', '}', '"],"engagements":[', '\\', 'a\\"', 'شركة العبّارات', '{"a":[', '\u2028'];
const documents = names.map((name, place) => {
  const example = exampleEngagement();
  return { ...example, id: `e-${place}`, organisation: { ...example.organisation, name } };
});
const savedAt = { 'e-0': '2026-11-21T13:02:00.000Z' };
const file = [
  workspaceFile.head(savedAt),
  documents.map((each) => workspaceFile.document(each)).join(workspaceFile.between),
  workspaceFile.tail,
].join('');

function read(text: string) {
  const pieces = piecesOf(text);
  const found: string[] = [];
  let at: unknown = null;
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return { found, at, error: next.value };
    if (next.value.kind === 'document') found.push(next.value.text);
    else ({ at } = next.value);
  }
}
const namesIn = (found: readonly string[]) =>
  found.map((text) => {
    const result = parseEngagement(text);
    return result.kind === 'ok' ? result.engagement.organisation.name : result.error.kind;
  });

test('is JSON, says what it is, and holds each document as its own backup does', () => {
  expect(JSON.parse(file)).toMatchObject({ format: 'attune-workspace', version: 1, savedAt });
  expect(looksLikeWorkspaceFile(file)).toBe(true);
  expect(looksLikeWorkspaceFile(serialiseEngagement(documents[0]!))).toBe(false);
  const { found, at, error } = read(file);
  expect(error).toBeNull();
  expect(at).toEqual(savedAt);
  expect(found.map((text) => `${text}\n`)).toEqual(documents.map(serialiseEngagement));
});

test.each([
  ['written on one line', JSON.stringify(JSON.parse(file))],
  ['indented by another program', JSON.stringify(JSON.parse(file), null, 4)],
  ['with a mark of its byte order', `\uFEFF${file}`],
  [
    'with fields in another order',
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(file) as object).toReversed())),
  ],
  ['with a field nobody knows', file.replace('"version": 1', '"version": 1, "by": {"a": ["]", null, -1.5e3]}')],
])('is read the same %s', (_, text) => {
  const { found, error } = read(text);
  expect(error).toBeNull();
  expect(namesIn(found)).toEqual(names);
});

test('an empty workspace is a file too', () => {
  expect(read(`${workspaceFile.head({})}${workspaceFile.tail}`)).toMatchObject({ found: [], error: null });
});

describe('what is wrong is said, and what came before it holds', () => {
  test('cut short in the middle of a document', () => {
    const { found, error } = read(file.slice(0, file.length - 400));
    expect(error).toBe('damaged');
    expect(namesIn(found)).toEqual(names.slice(0, -1));
  });

  test('written by a newer Attune', () => {
    expect(read(file.replace('"version": 1', '"version": 2'))).toMatchObject({ found: [], error: 'newer' });
  });

  test('one of the documents damaged: the others are read', () => {
    const { found, error } = read(file.replace('"name": "}"', '"name": 7'));
    expect(error).toBeNull();
    expect(namesIn(found)).toEqual(['Harbour Rail', 'damaged', ...names.slice(2)]);
  });

  test('any text ends in an answer', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      ' ',
      '"engagements"',
      '"format"',
      '1',
      'null',
      '{"a":1}',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
        const { found, error } = read(parts.join(''));
        expect(found.length).toBeLessThanOrEqual(40);
        expect([null, 'damaged', 'newer']).toContain(error);
      }),
    );
  });

  test('cut anywhere, it never gives a document that was not in it', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), (end) => {
        const { found } = read(file.slice(0, end));
        expect(names.slice(0, found.length)).toEqual(namesIn(found));
      }),
      { numRuns: 20 },
    );
  });
});
