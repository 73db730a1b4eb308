import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eraseFromArea, isInArea } from '../../src/platform/erase';
import { closeBrowser, freshBrowser } from '../stores/browser';

beforeEach(freshBrowser);
afterEach(closeBrowser);

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|tsx|js|astro)$/.test(file),
);
const texts = files.map((file): [file: string, text: string] => [file, readFileSync(new URL(file, source), 'utf8')]);

/** Files in which that is said. */
const saying = (what: RegExp) => texts.filter(([, text]) => what.test(text)).map(([file]) => file);
/** Every name under which something is kept in the storage of the site or of the tab. */
const names = new Set(
  texts
    .filter(([file, text]) => file.startsWith('platform/') && /localStorage|sessionStorage/.test(text))
    .flatMap(([, text]) => text.match(/'attune:[a-z-]+:?/g) ?? [])
    .map((name) => name.slice(1)),
);
const id = 'c0ffee-1';
const traces = { id, rounds: [`${id}-1`], name: 'Zanzibarine' };

test('nothing is kept in any other way than those that are erased', () => {
  // A new way of keeping something would have to be erased too: see platform/erase.ts.
  expect(saying(/document\.cookie\b(?! is)|getDirectory\(|openDatabase\(|StorageBucket|CookieStore/)).toEqual([]);
  expect(saying(/indexedDB\.open|openDB[(<]/)).toEqual(['platform/database.ts']);
  expect(saying(/(?<!\.)\b(?:localStorage|sessionStorage)\s*\[/)).toEqual([]);
  for (const [file, text] of texts)
    if (/(?:localStorage|sessionStorage)\b/.test(text.replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '')))
      expect(file).toMatch(/^platform\/|^layouts\/theme-boot\.js$|^content\/messages\//);
  // Caches are named so that eraseSiteFiles finds them.
  for (const file of saying(/caches\.open\(/)) expect(file).toMatch(/^service-worker\/|^platform\//);
});

test('every name of the storage is found by what erases, whatever is kept under it', () => {
  expect(names.size).toBeGreaterThan(12);
  for (const area of ['site', 'tab'] as const) {
    const storage = area === 'site' ? localStorage : sessionStorage;
    for (const name of names) {
      const place = name.endsWith(':') ? `${name}${id}` : name;
      const values = [
        id,
        JSON.stringify({ [id]: 'Zanzibarine' }),
        JSON.stringify([{ mine: { id }, said: 'Zanzibarine' }]),
        JSON.stringify({ [`${id} note`]: 'Zanzibarine' }),
        JSON.stringify({ name: 'Zanzibarine', answered: 3 }),
      ];
      const isSetting = /:(?:theme|letters|reminder|update-later|keep-asked)$/.test(name);
      for (const value of isSetting ? [] : values) {
        storage.setItem(place, value);
        expect(isInArea(area, traces), `${name} with ${value}`).toBe(true);
        eraseFromArea(area, traces);
        expect(storage.getItem(place), `${name} with ${value}`).toBeNull();
      }
      storage.setItem(place, 'anything');
      expect(isInArea(area, null)).toBe(true);
      eraseFromArea(area, null);
      expect(storage.getItem(place)).toBeNull();
    }
    expect(Object.keys(storage)).toEqual([]);
  }
});
