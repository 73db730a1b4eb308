import { describe, expect, test } from 'vitest';
import { pathTo } from '../../src/lib/base-path';

describe.each([
  ['/', ''],
  ['/cx', '/cx'],
  ['/cx/', '/cx'],
])('under %s', (base, prefix) => {
  test.each(['/', '/report/', '/assess/?way=quick#leader-contact'])('%s gets the base and nothing else', (path) => {
    expect(pathTo(path, base)).toBe(`${prefix}${path}`);
  });
});

test('a path without its first slash means the same', () => {
  expect(pathTo('report/', '/cx/')).toBe('/cx/report/');
});
