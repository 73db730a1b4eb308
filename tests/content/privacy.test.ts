import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { privacyWords } from '../../src/content/messages/en/privacy';

const platform = new URL('../../src/platform/', import.meta.url);
const sources = readdirSync(platform, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, platform), 'utf8'));
/** Where a list of a stored document stands as one text, and events: no names of storage. */
const others = new Set(['attune:list', 'attune:leave', 'attune:forgotten']);

test('every name under which a browser keeps something stands on the privacy page', () => {
  const names = new Set(sources.flatMap((text) => text.match(/attune:[a-z-]+:?/g) ?? []));
  const kept = [...names].filter((name) => !others.has(name));
  expect(kept.length).toBeGreaterThan(10);
  const page = JSON.stringify(privacyWords.kept);
  for (const name of kept) expect(page).toContain(`“${name}`);
});
