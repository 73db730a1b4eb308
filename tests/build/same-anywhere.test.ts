import { expect, it } from 'vitest';
import { withSameNames } from '../../src/build/same-anywhere';

const island = (uid: string, file: string, client: string) =>
  `<astro-island uid="${uid}" component-url="/_astro/${file}.js" ssr client="${client}" opts="{}"></astro-island>`;

it.for(['only', 'load'])(
  'an island (client:%s) is named after itself, not after the folder it was built in',
  (client) => {
    const [here, there] = ['Z1abc', 'Z9xyz'].map((uid) =>
      withSameNames(`<main>${island(uid, 'Results', client)}</main>`),
    );
    expect(here).toBe(there);
    expect(here).not.toContain('Z1abc');
  },
);

it('two of the same on a page have two names', () => {
  const names = [...withSameNames(island('a', 'Dial', 'only').repeat(2)).matchAll(/uid="([^"]+)"/g)].map(
    ([, uid]) => uid,
  );
  expect(new Set(names).size).toBe(2);
});
