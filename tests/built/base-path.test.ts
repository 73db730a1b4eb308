/** The same site at the root of a host and below a path: every address leads somewhere. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPages, type BuiltPage } from '../support/built-pages';
import { openBuiltSite } from '../support/built-site';
import { launchChromium } from '../support/chromium';
import type { Site } from '../support/site';

describe.each(['/', '/cx/'])('the site under %s', (base) => {
  let site: Site;
  let pages: BuiltPage[];
  beforeAll(async () => {
    site = await openBuiltSite(base);
    pages = await readPages(site.folder);
  });
  afterAll(() => site?.close());

  /** Every address of every page that points into the site: path and fragment, and a page it stands on. */
  function addressesInside() {
    const found = new Map<string, { url: URL; on: string }>();
    for (const page of pages) {
      const here = new URL(page.route.slice(1), site.url);
      const inStyles = page.styles.flatMap((text) =>
        [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, to]) => to!),
      );
      const all = [...page.addresses.map(({ value }) => value), ...inStyles].filter(
        (value) => !/^[a-z]+:/i.test(value),
      );
      for (const value of all) {
        const url = new URL(value, here);
        if (!found.has(url.href)) found.set(url.href, { url, on: page.route });
      }
    }
    return [...found.values()];
  }

  it('points nowhere outside its path', () => {
    const outside = addressesInside()
      .filter(({ url }) => !url.pathname.startsWith(base))
      .map(({ url, on }) => `${on}: ${url.pathname}`);
    expect(outside).toEqual([]);
  });

  it('has something at every address it names', async () => {
    const paths = new Map(addressesInside().map(({ url, on }) => [url.pathname, on]));
    const lost: string[] = [];
    for (const [path, on] of paths) {
      const { status } = await fetch(new URL(path, site.url), { method: 'HEAD' });
      if (status !== 200) lost.push(`${on}: ${path} (${status})`);
    }
    expect(paths.size).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });

  it('has the place that every link with a fragment names', () => {
    const byPath = new Map(pages.map((page) => [base + page.route.slice(1), new Set(page.ids)]));
    const lost = addressesInside()
      .filter(({ url }) => url.hash && byPath.has(url.pathname))
      .filter(({ url }) => !byPath.get(url.pathname)!.has(decodeURIComponent(url.hash.slice(1))))
      .map(({ url, on }) => `${on}: ${url.pathname}${url.hash}`);
    expect(lost).toEqual([]);
  });

  it('opens in a browser with everything it asks for found and allowed', async () => {
    const browser = await launchChromium();
    try {
      const tab = await browser.newPage();
      const troubles: string[] = [];
      let route = '';
      tab.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`${route}: ${message.text()}`);
      });
      tab.on('pageerror', (error) => troubles.push(`${route}: ${error.message}`));
      tab.on('request', (request) => {
        if (!request.url().startsWith(site.url) && !/^(?:blob|data):/.test(request.url()))
          troubles.push(`${route}: asked for ${request.url()}`);
      });
      tab.on('response', (response) => {
        if (response.status() >= 400) troubles.push(`${route}: ${response.status()} ${response.url()}`);
      });
      const oneOfAKind = pages.filter((page) => !/^\/library\/\w+\/./.test(page.route));
      for (const page of oneOfAKind) {
        route = page.route;
        await tab.goto(new URL(route.slice(1), site.url).href, { waitUntil: 'networkidle' });
      }
      expect(troubles).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
