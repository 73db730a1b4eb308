import { describe, expect, test } from 'vitest';
import { emptyBrand } from '../../src/domain/engagement/empty';
import { sentenceFor } from '../../src/islands/ui/not-saved';
import { savedStateLine as lineWith } from '../../src/islands/ui/saved-state';

const today = new Date(2026, 10, 21, 15, 0);
const at = new Date(2026, 10, 21, 14, 2).toISOString();
const named = (name: string, example = false) => ({
  example,
  organisation: { name, customerWord: '', profile: {}, brand: emptyBrand },
});

type Line = Parameters<typeof lineWith>;
const savedStateLine = (state: Line[0], engagement: Line[1], problem: Line[2], day: Date) =>
  lineWith(state, engagement, problem, day, sentenceFor);

describe('the line in the header', () => {
  test('says when it was saved, and the day as well when that was not today', () => {
    expect(savedStateLine({ kind: 'saved', at }, named(''), null, today)).toBe('Saved in this browser 14:02');
    expect(savedStateLine({ kind: 'saved', at }, named('Harbour Rail'), null, new Date(2026, 10, 28))).toBe(
      'Harbour Rail · Saved in this browser 21 November, 14:02',
    );
  });

  test('says that the example is one', () => {
    expect(savedStateLine({ kind: 'empty' }, named('Harbour Rail', true), null, today)).toBe('Example: Harbour Rail');
  });

  test.each([
    ['full', /storage is full/],
    ['blocked', /keeps no data/],
    ['unknown', /did not answer/],
    ['unfetched', /^Kept, not saved yet/],
    ['unopened', /not open yet/],
  ] as const)('says why nothing was saved: %s', (reason, expected) => {
    expect(savedStateLine({ kind: 'failed', reason }, named(''), null, today)).toMatch(expected);
  });

  test('says that nothing was saved before the words for why are there', () => {
    expect(lineWith({ kind: 'failed', reason: 'full' }, named(''), null, today, null)).toBe('Not saved.');
    expect(lineWith({ kind: 'failed', reason: 'unfetched' }, named(''), null, today, null)).toMatch(/^Kept/);
    expect(lineWith({ kind: 'failed', reason: 'guest' }, named(''), null, today, null)).toBe('');
  });

  test('says that what is stored could not be read, until something else is saved', () => {
    expect(savedStateLine({ kind: 'empty' }, named(''), { kind: 'damaged' }, today)).toMatch(/cannot be read/);
    expect(savedStateLine({ kind: 'empty' }, named(''), { kind: 'newer', version: 2 }, today)).toMatch(/newer Attune/);
    expect(savedStateLine({ kind: 'saved', at }, named(''), { kind: 'damaged' }, today)).toMatch(/^Saved/);
  });

  test('is empty while there is nothing to say', () => {
    for (const kind of ['loading', 'empty'] as const) expect(savedStateLine({ kind }, named(''), null, today)).toBe('');
  });
});
