/** The browser itself holds the promise that nothing leaves: the policy of every page, and pages that keep to it. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPages, type BuiltPage } from '../support/built-pages';
import { builtFolder } from '../support/built-site';
import { launchChromium } from '../support/chromium';
import { serveSite } from '../support/site';

let folder: string;
let pages: BuiltPage[] = [];
beforeAll(async () => {
  folder = await builtFolder();
  pages = await readPages(folder);
});

/** Sources by directive. */
function directivesOf(page: BuiltPage): Record<string, string[]> {
  const parts = (page.policies[0] ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(parts.filter(([name]) => name).map(([name, ...sources]) => [name, sources]));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What is found wrong, each fault once, with the first page it was found on and how many more have it. */
function onEveryPage(fault: (page: BuiltPage) => string[]): string[] {
  const routes = new Map<string, string[]>();
  for (const page of pages) for (const what of fault(page)) routes.set(what, [...(routes.get(what) ?? []), page.route]);
  return [...routes].map(([what, [first, ...more]]) => `${what}: ${first} and ${more.length} more`);
}

/** Pictures that a person opened, and the worker that draws the PDF: what comes from a blob is bound by the same policy. */
const local: Record<string, RegExp> = {
  'img-src': /^(?:data|blob):$/,
  'worker-src': /^blob:$/,
  'require-trusted-types-for': /^'script'$/,
  'trusted-types': /^attune$/,
};

/** Elements whose address the browser fetches or sends to; a plain link waits for a person. */
const isForeign = (value: string) => /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(value);

describe('the policy of a page', () => {
  it('stands once on every page, before all that it governs', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(
      onEveryPage(({ policies, policyFirst }) => (policies.length === 1 && policyFirst ? [] : ['no policy in front'])),
    ).toEqual([]);
  });

  it('allows nothing that it does not name', () => {
    expect(
      onEveryPage((page) => {
        const {
          'default-src': all,
          'connect-src': calls,
          'base-uri': bases,
          'form-action': forms,
        } = directivesOf(page);
        const right =
          [all, bases, forms].every((sources) => sources?.join() === "'none'") && calls?.join() === "'self'";
        return right ? [] : [page.policies.join().slice(0, 200)];
      }),
    ).toEqual([]);
  });

  it('lets no text become markup, code or the address of code, but through one door', () => {
    expect(
      onEveryPage((page) => {
        const { 'require-trusted-types-for': types, 'trusted-types': doors } = directivesOf(page);
        return types?.join() === "'script'" && doors?.join() === 'attune' ? [] : ['no Trusted Types'];
      }),
    ).toEqual([]);
  });

  it('names no other origin, no inline code and no code made from text', () => {
    const allowed = /^'(?:self|none|sha256-[A-Za-z0-9+/]{43}=)'$/;
    expect(
      onEveryPage((page) =>
        Object.entries(directivesOf(page)).flatMap(([name, sources]) =>
          sources
            .filter((source) => !allowed.test(source) && !local[name]?.test(source))
            .map((source) => `${name} ${source}`),
        ),
      ),
    ).toEqual([]);
  });

  it('binds a worker that begins as a blob too: it reaches no other origin and makes no code from text', async () => {
    let asked = 0;
    const other = createServer((_, response) => {
      asked += 1;
      response.setHeader('access-control-allow-origin', '*');
      response.end();
    }).listen(0);
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const site = await serveSite(folder);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(`${site.url}report/`);
      const tried = await page.evaluate((elsewhere) => {
        const code = `const tries = {
          own: () => fetch(${JSON.stringify(location.href)}),
          other: () => fetch(${JSON.stringify(elsewhere)}, { mode: 'no-cors' }),
          text: () => new Function('return 1')(),
          imported: () => import('data:text/javascript,export default 1'),
        };
        const outcomes = Object.entries(tries).map(async ([name, act]) => {
          try { await act(); return [name, 'done']; } catch { return [name, 'refused']; }
        });
        Promise.all(outcomes).then((all) => postMessage(Object.fromEntries(all)));`;
        const blob = new Blob([code], { type: 'text/javascript' });
        return new Promise((resolve) => {
          // Somebody else's code that was there first, and made the page's one policy its own.
          const own = { createScriptURL: (text: string) => text };
          const { trustedTypes } = globalThis as unknown as {
            trustedTypes: { createPolicy: (name: string, rules: typeof own) => typeof own };
          };
          const taken = trustedTypes.createPolicy('attune', own).createScriptURL(URL.createObjectURL(blob));
          const worker = new Worker(taken, { type: 'module' });
          worker.addEventListener('message', ({ data }) => resolve(data));
        });
      }, address);
      expect(tried).toEqual({ own: 'done', other: 'refused', text: 'refused', imported: 'refused' });
      expect(asked).toBe(0);
    } finally {
      await browser.close();
      await site.close();
      other.close();
    }
  });

  it('knows every script and every style that stands in the page', () => {
    expect(
      onEveryPage((page) => {
        const { 'script-src': scripts = [], 'style-src': styles = [] } = directivesOf(page);
        return [
          ...page.scripts
            .filter((text) => !scripts.includes(hashOf(text)))
            .map((text) => `script ${text.slice(0, 60)}`),
          ...page.styles.filter((text) => !styles.includes(hashOf(text))).map((text) => `style ${text.slice(0, 60)}`),
        ];
      }),
    ).toEqual([]);
  });
});

describe('a page', () => {
  it('styles nothing by an attribute', () => {
    expect(onEveryPage((page) => page.styled)).toEqual([]);
  });

  it('handles no event by an attribute', () => {
    expect(onEveryPage((page) => page.handlers)).toEqual([]);
  });

  it('fetches nothing from elsewhere and sends nothing there', () => {
    expect(
      onEveryPage((page) =>
        page.addresses
          .filter(({ element, value }) => element !== 'a' && isForeign(value))
          .map(({ element, value }) => `${element} ${value}`),
      ),
    ).toEqual([]);
    expect(
      onEveryPage((page) =>
        page.styles.flatMap((text) => text.match(/(?:url\(\s*["']?|@import\s+["']?)(?:[a-z]+:)?\/\/[^)]*/gi) ?? []),
      ),
    ).toEqual([]);
  });

  it('follows no link by a script address', () => {
    expect(
      onEveryPage((page) =>
        page.addresses.map(({ value }) => value).filter((value) => /^\s*(?:javascript|data|vbscript):/i.test(value)),
      ),
    ).toEqual([]);
  });
});
