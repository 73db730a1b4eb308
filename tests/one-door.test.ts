/** No text becomes markup or code outside the one reviewed door: in the sources by this test, in the browser by Trusted Types. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What makes markup or code of a text, by a name for people. */
const sinks: Record<string, RegExp> = {
  innerHTML: /\b(?:inner|outer)HTML\b/,
  'markup put beside an element': /\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b/,
  'markup written into a page': /\bdocument\s*\.\s*write(?:ln)?\b/,
  'a parser of markup': /\bDOMParser\b|\bparseFromString\b|\bcreateContextualFragment\b|\bparseHTMLUnsafe\b/,
  "Preact's way round": /\bdangerouslySetInnerHTML\b/,
  "Astro's way round": /\bset:html\b/,
  'markup as a page': /\bsrcdoc\b/i,
  'code from text': /\beval\b|\bFunction\s*\(|\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  'a script address': /\bjavascript:/i,
  'a script element': /createElement(?:NS)?\s*\([^)]*['"`]script['"`]/i,
  'an event attribute': /setAttribute(?:NS)?\s*\([^)]*['"`]on\w+['"`]/i,
  'a worker': /\bnew\s+(?:Shared)?Worker\b|\bimportScripts\b/,
  'a service worker': /\bserviceWorker\s*\??\.\s*register\b/,
  'a policy of Trusted Types': /\bcreatePolicy\b/,
};

/** The reviewed places, each with what it may do. */
const reviewed: Record<string, string[]> = {
  // The theme before the first paint: a file of ours, known by its hash in every page's policy.
  'src/layouts/Layout.astro': ["Astro's way round"],
  // The door. See its own tests and the journey that tries to send data out.
  'src/platform/trusted.ts': ['a worker', 'a service worker', 'a policy of Trusted Types'],
  // Takes an assignment of markup out of a package.
  'src/build/no-markup-from-text.ts': ['innerHTML'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((name) => /\.(?:ts|tsx|js|mjs|astro)$/.test(name))
  .sort();

/** Without what only explains: a sentence may say what the code must not do. */
const withoutComments = (code: string) => code.replace(/(?<=^|[\s{(])(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm, '');

describe('the sources', () => {
  it('make markup or code from text nowhere but in the reviewed places', () => {
    const found = files.flatMap((file) => {
      const code = withoutComments(readFileSync(file, 'utf8'));
      return Object.entries(sinks)
        .filter(([name, pattern]) => pattern.test(code) && !reviewed[file]?.includes(name))
        .map(([name]) => `${file}: ${name}`);
    });
    expect(found).toEqual([]);
  });

  it('still need every reviewed place', () => {
    const idle = Object.entries(reviewed).flatMap(([file, names]) =>
      names
        .filter((name) => !sinks[name]!.test(withoutComments(readFileSync(file, 'utf8'))))
        .map((name) => `${file}: ${name}`),
    );
    expect(idle).toEqual([]);
  });
});
