import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** Names in the first column of the tables; of "noto-sans-arabic, -hebrew" the second is the first with another end. */
const named = new Set(
  [...readme.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(([, cell]) => {
    const [first = '', ...more] = cell!.replaceAll('`', '').split(/,\s+/);
    return [first, ...more.map((name) => (name.startsWith('-') ? first.replace(/-[^-]*$/, name) : name))];
  }),
);

it('the README says of every package that the build is made from why it is there', () => {
  const missing = Object.keys(dependencies).filter((name) => !named.has(name));
  expect(missing).toEqual([]);
});
