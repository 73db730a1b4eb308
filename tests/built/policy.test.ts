/** The browser itself holds the promise that nothing leaves: the policy of every page, and pages that keep to it. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPages, type BuiltPage } from '../support/built-pages';
import { builtFolder } from '../support/built-site';

let pages: BuiltPage[] = [];
beforeAll(async () => {
  pages = await readPages(await builtFolder());
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

  it('names no other origin, no inline code and no code made from text', () => {
    const allowed = /^'(?:self|none|sha256-[A-Za-z0-9+/]{43}=)'$/;
    expect(
      onEveryPage((page) =>
        Object.entries(directivesOf(page)).flatMap(([name, sources]) =>
          sources
            .filter((source) => !allowed.test(source) && !(name === 'img-src' && /^(?:data|blob):$/.test(source)))
            .map((source) => `${name} ${source}`),
        ),
      ),
    ).toEqual([]);
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
