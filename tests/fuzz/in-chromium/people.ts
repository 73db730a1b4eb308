/** A browser with the built site, and what it must not do. */
import type { BrowserContext } from 'playwright-core';
import { headersFor } from '../../../src/build/headers';
import { watch, type Watch } from '../../journeys/support/watch';
import { launchChromium } from '../../support/chromium';
import { openBuiltSite } from '../../support/built-site';
import { serveSite, type Site } from '../../support/site';

export interface Reader {
  context: BrowserContext;
  site: Site;
  watch: Watch;
}

/** @param built folder of a site that is built; null builds one */
export async function withReader<Result>(
  built: string | null,
  work: (reader: Reader) => Promise<Result>,
): Promise<Result> {
  const site = built === null ? await openBuiltSite('/', headersFor) : await serveSite(built, '/', headersFor);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ locale: 'en-GB', serviceWorkers: 'block' });
    context.setDefaultTimeout(60_000);
    return await work({ context, site, watch: await watch(context, new URL(site.url).origin) });
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What the browser complains of by itself is no fault of a page. */
const usual = /Failed to load resource: the server responded with a status of 404/;

/** @returns what the pages did since it was asked last that they must not */
export function complaintsOf({ watch: { complaints } }: Reader): string[] {
  return complaints.splice(0).filter((each) => !usual.test(each));
}
