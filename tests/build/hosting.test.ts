/** The files for hosts say what src/build/headers.ts says, and the headers take back nothing that a page needs. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everywhere, headersFor } from '../../src/build/headers';
import { hostFiles } from '../../src/build/host-files';
import { directives } from '../../src/build/policy';

const sourcesOf = (policy: string) =>
  Object.fromEntries(
    policy.split(';').map((part) => {
      const [name, ...sources] = part.trim().split(/\s+/);
      return [name!, sources];
    }),
  );

describe('the files in hosting/', () => {
  it('are what `npm run hosting` writes, and no others', () => {
    const written = Object.fromEntries(
      readdirSync('hosting')
        .filter((name) => name !== 'README.md')
        .map((name) => [name, readFileSync(`hosting/${name}`, 'utf8')]),
    );
    expect(written).toEqual(Object.fromEntries(Object.entries(hostFiles).map(([name, text]) => [name, text()])));
  });

  it.each(Object.keys(hostFiles))('%s holds every header whole', (name) => {
    const text = readFileSync(`hosting/${name}`, 'utf8');
    for (const [header, value] of Object.entries(everywhere)) {
      // CloudFront has fields of its own for these two.
      if (name.startsWith('cloudfront') && /^(?:Strict-Transport-Security|X-Content-Type-Options)$/.test(header))
        continue;
      expect(text, header).toContain(name.endsWith('.json') ? JSON.stringify(value) : value);
    }
  });

  it('are each named in the README beside them', () => {
    const readme = readFileSync('hosting/README.md', 'utf8');
    for (const name of Object.keys(hostFiles)) expect(readme).toContain(name);
  });
});

describe('the headers', () => {
  it('ask of the browser all that every page asks', () => {
    const header = sourcesOf(everywhere['Content-Security-Policy']!);
    for (const [name, sources] of Object.entries(sourcesOf(directives.join(';'))))
      expect(header[name]).toEqual(sources);
  });

  it('name no origin, and let nobody frame a page', () => {
    const sources = Object.values(sourcesOf(everywhere['Content-Security-Policy']!)).flat();
    expect(sources.filter((source) => /[./*]/.test(source))).toEqual([]);
    expect(sourcesOf(everywhere['Content-Security-Policy']!)['frame-ancestors']).toEqual(["'none'"]);
  });

  it('keep for ever only what has its hash in its name', () => {
    expect(headersFor('/_astro/base.Bx1.js')['Cache-Control']).toMatch(/immutable/);
    for (const path of ['/', '/assess/', '/sw.js', '/icon.svg', '/404.html']) {
      expect(headersFor(path)['Cache-Control']).toBe('no-cache');
    }
  });
});
