/**
 * What every journey starts from: a served build, a browser, and people with a browser profile each.
 * After each journey everybody's pages must have kept quiet (see watch.ts).
 */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { headersFor } from '../../../src/build/headers';
import { openBuiltSite } from '../../support/built-site';
import { launchChromium } from '../../support/chromium';
import type { Site } from '../../support/site';
import { watch, type Watch } from './watch';

/** How long a person waits for something to come, in milliseconds: long, for a machine may have other work to do. */
export const patience = 30_000;

export interface Person {
  context: BrowserContext;
  watch: Watch;
  /** Opens a route, "/assess/", in a new tab. */
  open: (route: string) => Promise<Page>;
  /** Goes to a route in a tab that is open. */
  go: (page: Page, route: string) => Promise<void>;
}

/** A person at a browser context; what they must not see is written down from here on. */
export async function personIn(context: BrowserContext, site: Pick<Site, 'url'>): Promise<Person> {
  context.setDefaultTimeout(patience);
  const watched = await watch(context, new URL(site.url).origin);
  const go = async (page: Page, route: string) => {
    await page.goto(addressOf(site, route), { waitUntil: 'load' });
  };
  const open = async (route: string) => {
    const page = await context.newPage();
    await go(page, route);
    return page;
  };
  return { context, watch: watched, open, go };
}

/** @param route "/assess/", with or without query and fragment */
export function addressOf(site: Pick<Site, 'url'>, route: string): string {
  return site.url + route.replace(/^\//, '');
}

/**
 * Journeys that are not about it do without the service worker: each person would fetch the whole site first, and what a journey
 * takes away from the network would come out of the cache. Those that are about it say `serviceWorkers: 'allow'`.
 */
const usual: BrowserContextOptions = {
  locale: 'en-GB',
  viewport: { width: 1280, height: 900 },
  serviceWorkers: 'block',
};

type Invite = (options?: BrowserContextOptions) => Promise<Person>;

/** Asks again until it holds; fails with the difference when patience is over. */
export function eventually<Value>(ask: () => Value | Promise<Value>) {
  return expect.poll(ask, { timeout: patience, interval: 50 });
}

/** Presses Tab until the control has the focus, as a person does who has no mouse. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const reached = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 200; presses += 1) {
    if (await reached()) return;
    await page.keyboard.press(key);
  }
  throw new Error('The control cannot be reached by keyboard.');
}

/**
 * All that a host is told to send: what works under these headers works without. But for one word: Attune reads no clipboard,
 * the journeys do, to see what was copied.
 */
const asAHostSends = (path: string) =>
  Object.fromEntries(
    Object.entries(headersFor(path)).map(([name, value]) => [name, value.replace('clipboard-read=(), ', '')]),
  );

const withBase = test.extend('base', { scope: 'file' }, '/' as string);

const withSite = withBase.extend('site', { scope: 'file' }, async ({ base }, { onCleanup }): Promise<Site> => {
  const site = await openBuiltSite(base, asAHostSends);
  onCleanup(() => site.close());
  return site;
});

const withBrowser = withSite.extend('browser', { scope: 'file' }, async ({ site }, { onCleanup }): Promise<Browser> => {
  // Whatever is asked of any other host is lost before it leaves.
  const own = new URL(site.url).hostname;
  const browser = await launchChromium([`--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${own}`]);
  onCleanup(() => browser.close());
  return browser;
});

const withInvite = withBrowser.extend('invite', async ({ browser, site }, { onCleanup }): Promise<Invite> => {
  const people: Person[] = [];
  onCleanup(async () => {
    await Promise.all(people.map((person) => person.context.close()));
    const complaints = people.flatMap((person) => person.watch.complaints);
    if (complaints.length > 0) throw new Error(`The pages were not quiet:\n${complaints.join('\n')}`);
  });
  return async (options) => {
    const context = await browser.newContext({ ...usual, ...options });
    const person = await personIn(context, site);
    people.push(person);
    return person;
  };
});

/** `test` with a site, a browser, `invite` for more people, and one `person` who is there already. */
export const journey = withInvite.extend('person', async ({ invite }): Promise<Person> => invite());
