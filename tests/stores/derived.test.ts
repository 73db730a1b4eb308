import { readFileSync, readdirSync } from 'node:fs';
import { atom } from 'nanostores';
import { expect, test } from 'vitest';
import { derived, emptyValue } from '../../src/stores/derived';

test('a derived store knows its value for the empty document after the document has changed', () => {
  const $document = atom({ count: 0 });
  const $double = derived([$document], (document) => ({ double: document.count * 2 }));
  const $both = derived([$document, $double], (document, { double }) => document.count + double);
  $document.set({ count: 2 });
  expect([$double.get(), $both.get()]).toEqual([{ double: 4 }, 6]);
  expect([emptyValue($double), emptyValue($both), emptyValue($document)]).toEqual([{ double: 0 }, 0, { count: 0 }]);
  expect(emptyValue($double)).toBe(emptyValue($double));
});

test('no store is derived any other way: an island could not hydrate from it', () => {
  const folder = new URL('../../src/stores/', import.meta.url);
  const others = readdirSync(folder).filter((file) => file !== 'derived.ts');
  expect(others.filter((file) => /\b(computed|batched)\b/.test(readFileSync(new URL(file, folder), 'utf8')))).toEqual(
    [],
  );
});
