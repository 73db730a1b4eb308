/** Whatever a host serves in place of a new version, the one on the device goes on, and nothing that was typed is touched. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { shell } from '../../src/content/messages/en/shell';
import { statementsWords } from '../../src/content/messages/en/statements';
import { offlineWords } from '../../src/content/messages/en/your-data-offline';
import { copyOf, nextVersion } from '../support/changed-build';
import { saved } from './support/assessing';
import { eventually, journey, type Person } from './support/journey';
import { hostOf, keptOffline } from './support/offline';

const says = 'The next version says this.';
const text = 'We carry people across the harbour.';
const footer = (page: Page) => page.getByRole('contentinfo').innerText();
const mission = (page: Page) => page.getByLabel(statementsWords.wording.mission);

/** @returns how the look for a new version ended: "installed", "redundant", or the browser's refusal */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    try {
      await registration.update();
    } catch (error) {
      return `refused: ${(error as Error).name}`;
    }
    const { installing } = registration;
    if (!installing) return registration.waiting ? 'installed' : 'nothing new';
    return new Promise<string>((resolve) => {
      const look = () => ['installed', 'redundant'].includes(installing.state) && resolve(installing.state);
      installing.addEventListener('statechange', look);
      look();
    });
  });

type Answer = { type: string; body: string } | null;
/** What the host answers under a path in place of the file of the next version. */
type Spoil = (file: (path: string) => string) => [path: string, answer: Answer];
const html = 'text/html; charset=utf-8';
const script = 'text/javascript; charset=utf-8';

const login = '<!doctype html><title>Harbour Wi-Fi</title><p>Log in to use this network.';
const spoiled: [what: string, spoil: Spoil, ends: string][] = [
  ['a worker that throws', () => ['sw.js', { type: script, body: 'throw new Error("broken");' }], 'refused: TypeError'],
  ['a worker that is no script', () => ['sw.js', { type: script, body: 'this is no script' }], 'refused: TypeError'],
  ['a worker served as a page', () => ['sw.js', { type: html, body: login }], 'refused: SecurityError'],
  ['no worker', () => ['sw.js', null], 'refused: TypeError'],
  // What came in one attempt is not asked for in the next: this is the first file of all.
  ['a login page in place of a page', () => ['respond/', { type: html, body: login }], 'redundant'],
  [
    'a wrong hash in the list',
    (file) => {
      const listed = /(results\/index\.html[`"'],[`"'])[^`"']{8}/;
      return ['sw.js', { type: script, body: file('sw.js').replace(listed, '$1AAAAAAAA') }];
    },
    'redundant',
  ],
  [
    'a file cut short',
    (file) => ['results/', { type: html, body: file('results/index.html').slice(0, 5_000) }],
    'redundant',
  ],
  ['a file missing', () => ['library/', null], 'redundant'],
];

/** Somebody with the site on the device and a sentence of their own. */
async function atWork(person: Person): Promise<Page> {
  const page = await person.open('/statements/');
  await keptOffline(page);
  await mission(page).fill(text);
  await saved(page);
  return page;
}

/** The browser itself says what it could not fetch. */
function forgive({ watch: { complaints } }: Person): void {
  complaints.splice(0, complaints.length);
}

describe('a broken new version', () => {
  journey(
    'changes nothing, in eight ways, and the next good one comes',
    async ({ browser, site: built, expect, onTestFinished }) => {
      const host = await hostOf(browser, built, onTestFinished);
      const person = await host.visitor();
      const page = await atWork(person);
      const whole = await copyOf(built.folder);
      onTestFinished(whole.remove);
      await nextVersion(whole.folder, shell.footer, says, { version: '99.1', items: ['The harbour opens earlier.'] });

      // The browser looks for a new version at every page that is opened: it must not find the good one between two bad ones.
      const former = { type: script, body: readFileSync(join(built.folder, 'sw.js'), 'utf8') };
      const { instead } = host.site;
      instead.set('sw.js', former);
      host.site.publish(whole.folder);
      for (const [what, spoil, ends] of spoiled) {
        const [path, answer] = spoil((file) => readFileSync(join(whole.folder, file), 'utf8'));
        instead.delete('sw.js');
        instead.set(path, answer);
        expect(await lookForUpdate(page), what).toBe(ends);
        instead.delete(path);
        instead.set('sw.js', former);
        await person.go(page, '/statements/');
        expect(await footer(page), what).not.toContain(says);
        await eventually(() => mission(page).inputValue()).toBe(text);
      }
      forgive(person);

      instead.delete('sw.js');
      expect(await lookForUpdate(page)).toBe('installed');
      await page.close();
      const later = await person.open('/statements/');
      await eventually(async () => {
        await person.go(later, '/statements/');
        return footer(later);
      }).toContain(says);
      await eventually(() => mission(later).inputValue()).toBe(text);
    },
  );
});

describe('what is on the device is broken', () => {
  journey(
    'files that are gone come from the network, and are kept again',
    async ({ browser, site: built, expect, onTestFinished }) => {
      const { site, visitor } = await hostOf(browser, built, onTestFinished);
      const person = await visitor();
      const page = await atWork(person);
      await page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) await cache.delete(request);
        }
      });
      await person.go(page, '/statements/');
      await eventually(() => mission(page).inputValue()).toBe(text);
      await page.waitForLoadState('networkidle');
      await site.close();
      await person.go(page, '/statements/');
      await eventually(() => mission(page).inputValue()).toBe(text);
      // A page that was not asked for meanwhile is not there, and the browser says so itself.
      const answer = await page.goto(`${site.url}results/`).catch(() => null);
      expect(answer?.status() ?? 0).not.toBe(200);
      forgive(person);
    },
  );

  journey(
    'the way past it, and the button that fetches everything anew',
    async ({ browser, site: built, expect, onTestFinished }) => {
      const { visitor } = await hostOf(browser, built, onTestFinished);
      const person = await visitor();
      const page = await atWork(person);
      // As if a fault of ours had kept something else.
      await page.evaluate(async () => {
        const name = (await caches.keys()).find((each) => /^attune-[0-9a-f]{16}/.test(each));
        const cache = await caches.open(name!);
        for (const path of ['results/index.html', 'data/index.html'])
          await cache.put(
            new URL(`/${path}`, location.href),
            new Response('broken', { headers: { 'content-type': 'text/html' } }),
          );
      });
      await person.go(page, '/results/');
      expect(await page.locator('body').innerText()).toBe('broken');
      await person.go(page, '/results/?fresh');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await person.go(page, '/data/?fresh');
      const opensAnew = page.waitForEvent('load');
      await page.getByRole('button', { name: offlineWords.repair.button }).click();
      await opensAnew;
      await eventually(async () => {
        await person.go(page, '/results/');
        return page.locator('body').innerText();
      }).not.toBe('broken');
      await keptOffline(page);
      await person.go(page, '/data/');
      await page.getByText(/Everything works without a network/).waitFor();
      await person.go(page, '/statements/');
      await eventually(() => mission(page).inputValue()).toBe(text);
    },
  );
});
