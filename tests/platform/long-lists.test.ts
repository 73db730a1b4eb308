import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withListsAsText, withListsOfText } from '../../src/platform/long-lists';

const views = Array.from({ length: 600 }, (_, place) => ({ id: `v-${place}`, rater: { name: '“Ana”\u0000' } }));

describe('long lists in a record', () => {
  test('come back as they were, wherever they stand', () => {
    const value = {
      rounds: [
        { id: 'r-1', responses: views },
        { id: 'r-2', responses: [] },
      ],
      other: null,
    };
    const text = withListsAsText(value);
    expect(JSON.stringify(text)).toContain(String.raw`{\"id\":\"v-599\"`);
    expect(withListsOfText(structuredClone(text))).toEqual(value);
  });

  test('leave every other value as it is, the same one', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(withListsAsText(value)).toBe(value);
        expect(withListsOfText(value)).toBe(value);
      }),
    );
    const words = { all: Array.from({ length: 600 }, () => 'word') };
    expect(withListsAsText(words)).toBe(words);
  });

  test('are written once as long as the list is the same', () => {
    const texts = [1, 2].map((version) => withListsAsText({ version, views }) as { views: unknown });
    expect(texts[0]!.views).toEqual(texts[1]!.views);
    const bo = { id: 'v-0', rater: { name: 'Bo' } };
    for (const changed of [
      views.with(0, bo),
      views.with(599, bo),
      [...views, bo],
      views.slice(1),
      views.slice(0, 550),
    ]) {
      expect(withListsOfText(withListsAsText({ views: changed }))).toEqual({ views: changed });
    }
  });

  test('that cannot be read stay what they are, for the door to refuse', () => {
    for (const text of [['{'], ['{}'], ['1'], ['[]', 1], [null], '[]']) {
      const value = { views: { 'attune:list': text } };
      expect(withListsOfText(value)).toBe(value);
    }
  });
});
