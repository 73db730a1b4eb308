/**
 * A script of the site that somebody has taken over tries to send out what it reads. Each way is tried twice: from a page as it
 * is built, and from the same page without its policy, where it has to arrive, or the attempt would prove nothing.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../src/build/headers';
import { builtFolder } from '../support/built-site';
import { launchChromium } from '../support/chromium';
import { serveSite, type Site } from '../support/site';
import { listenElsewhere, type Elsewhere, type Sender } from './support/elsewhere';
import { eventually } from './support/journey';

/** What the browser refuses to any page, or does not do without a window; nothing shows here whether the policy would. */
const refusedAnyway = new Set([
  'WebTransport',
  'fetch that is sent later',
  'icon',
  'manifest',
  'name looked up',
  'piece of another drawing',
  'preconnect',
  'prerender',
  'report of a broken policy',
  'service worker from elsewhere',
  'shared worker from elsewhere',
  'sign-in by a third party',
  'speculation rules',
  'worker from elsewhere',
]);

/** What no policy of a page stops: stands so in the threat model (tests/threats/). */
const notStopped = {
  quiet: ['UDP'],
  leading: [
    'another window',
    'another window without a way back',
    'download that presses itself',
    'leading the page away',
    'leading the page away after a moment',
    'link that presses itself',
  ],
};

const script = 'taken-over.js';
let folder: string;
let site: Site;
let browser: Browser;
let elsewhere: Elsewhere;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attune-taken-over-'));
  cpSync(await builtFolder(), folder, { recursive: true });
  cpSync('tests/fixtures/taken-over/attempts.js', join(folder, script));
  const page = readFileSync(join(folder, 'report/index.html'), 'utf8').replace(
    '</title>',
    `</title><script type="module" src="/${script}"></script>`,
  );
  writeFileSync(join(folder, 'report/index.html'), page);
  mkdirSync(join(folder, 'free'));
  writeFileSync(join(folder, 'free/index.html'), page.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ''));
  site = await serveSite(folder);
  browser = await launchChromium();
  elsewhere = await listenElsewhere();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  elsewhere.close();
  rmSync(folder, { recursive: true });
});

type Group = 'quiet' | 'leading';

/** What tests/fixtures/taken-over/attempts.js offers. */
interface TakenOver {
  takenOver: {
    names: (group: Group) => string[];
    attempt: (group: Group, how: { sender: Sender; port: number; udp: number; only: string | undefined }) => void;
  };
}

async function openAs(sender: Sender): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${site.url}${sender === 'free' ? 'free' : 'report'}/`);
  return page;
}

const namesOf = (page: Page, group: Group) =>
  page.evaluate((which) => (globalThis as unknown as TakenOver).takenOver.names(which), group);

/** @param only the one way to try, when a key is pressed next; all at once without it */
const attempt = (page: Page, sender: Sender, group: Group, only?: string) =>
  page.evaluate(([which, how]) => (globalThis as unknown as TakenOver).takenOver.attempt(which, how), [
    group,
    { sender, port: elsewhere.port, udp: elsewhere.udp[sender], only },
  ] as const);

describe('a page whose script was taken over', () => {
  it('reaches nobody, by whatever it fetches, shows, opens inside itself or hints at', async () => {
    const guarded = await openAs('guarded');
    const names = await namesOf(guarded, 'quiet');
    await attempt(guarded, 'guarded', 'quiet');
    const free = await openAs('free');
    await attempt(free, 'free', 'quiet');
    const arriving = names.filter((name) => name !== 'call between browsers' && !refusedAnyway.has(name));
    await eventually(() => arriving.filter((name) => !elsewhere.heard.free.has(name))).toEqual([]);
    await eventually(() => elsewhere.heard.free.has('UDP')).toBe(true);
    await eventually(() => [...elsewhere.heard.guarded]).toEqual(notStopped.quiet);
    await guarded.close();
    await free.close();
    expect([...elsewhere.heard.guarded]).toEqual(notStopped.quiet);
  });

  it('sends no form; leading the person away is what no policy stops', async () => {
    const page = await openAs('guarded');
    const names = await namesOf(page, 'leading');
    await page.close();
    for (const name of names) {
      for (const sender of ['guarded', 'free'] as const) {
        const tried = await openAs(sender);
        await attempt(tried, sender, 'leading', name);
        await tried.keyboard.press('a');
        if (sender === 'free' || notStopped.leading.includes(name)) {
          await eventually(() => elsewhere.heard[sender].has(name)).toBe(true);
        }
        await Promise.all(
          tried
            .context()
            .pages()
            .map((each) => each.close()),
        );
      }
    }
    const heard = [...elsewhere.heard.guarded].filter((name) => names.includes(name));
    expect(heard.toSorted()).toEqual(notStopped.leading);
  });
});

describe('the service worker', () => {
  /** Has the service worker of a site ask another origin. @returns what came of it */
  async function asked(its: Site, name: string): Promise<string> {
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const coming = context.waitForEvent('serviceworker');
    const page = await context.newPage();
    await page.goto(its.url);
    const worker = await coming;
    const answer = await worker.evaluate(
      (address) =>
        fetch(address, { mode: 'no-cors' }).then(
          () => 'asked',
          () => 'refused',
        ),
      `http://127.0.0.1:${elsewhere.port}/guarded/${name}`,
    );
    await context.close();
    return answer;
  }

  it('reaches nobody where the host sends the headers; where it sends none, its code alone keeps it from that', async () => {
    const withHeaders = await serveSite(folder, '/', headersFor);
    expect(await asked(withHeaders, 'bound')).toBe('refused');
    await withHeaders.close();
    expect(await asked(site, 'unbound')).toBe('asked');
    expect(elsewhere.heard.guarded.has('bound')).toBe(false);
    expect(elsewhere.heard.guarded.has('unbound')).toBe(true);
  });
});
