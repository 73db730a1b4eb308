/** A site of its own for one journey, which can be published anew or switched off, and people who visit it with a service worker. */
import type { Browser, Page } from 'playwright-core';
import { serveSite, type Site } from '../../support/site';
import { personIn, type Person } from './journey';

export interface Host {
  site: Site;
  /** Somebody with a browser profile of their own. */
  visitor: () => Promise<Person>;
}

export async function hostOf(
  browser: Browser,
  { folder, base }: Pick<Site, 'folder' | 'base'>,
  onCleanup: (clean: () => Promise<void>) => unknown,
): Promise<Host> {
  const site = await serveSite(folder, base);
  onCleanup(() => site.close());
  return {
    site,
    async visitor() {
      const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
      onCleanup(() => context.close());
      return personIn(context, site);
    },
  };
}

/** Waits until the worker answers this page: everything is on the device then. */
export async function keptOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 120_000,
  });
}
