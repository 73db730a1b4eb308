/** Nothing moves under people's eyes when a page's script comes to life after its first paint. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuiltSite } from '../support/built-site';
import { launchChromium } from '../support/chromium';
import type { Site } from '../support/site';

/** Sum of layout shifts (share of the screen that moved times how far) that nobody notices. */
const unseen = 0.005;
const routes = [
  '',
  'assess/',
  'assess/profile/',
  'assess/readiness/',
  'results/',
  'roadmap/',
  'statements/',
  'statements/staff/',
  'report/',
  'workshop/',
  'workspace/',
];

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await openBuiltSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Runs in the page: adds up what moves without a person's doing. */
function addUpShifts(): void {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) sum += entry.value;
    }
    Object.assign(globalThis, { sumOfShifts: sum });
  }).observe({ type: 'layout-shift', buffered: true });
  Object.assign(globalThis, { sumOfShifts: sum });
}

describe.each([360, 1280])('at %i px', (width) => {
  it.each(routes)('/%s stands still', async (route) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript(addUpShifts);
    // Fonts stay away: which one stands in for them is the machine's affair, not the page's.
    await page.route('**/*.woff2', (font) => font.abort());
    let painted = () => {};
    const firstPaint = new Promise<void>((done) => (painted = done));
    await page.route('**/*.js', async (script) => {
      await firstPaint;
      await script.continue();
    });
    const opened = page.goto(site.url + route, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    painted();
    await opened;
    const sum = await page.evaluate(() => (globalThis as unknown as { sumOfShifts: number }).sumOfShifts);
    await context.close();
    expect(sum).toBeLessThan(unseen);
  });
});
