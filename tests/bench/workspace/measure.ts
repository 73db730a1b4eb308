/** Five hundred engagements in one workspace: from the start of the page's script to rows on the screen, and what follows. */
import type { Browser, BrowserContext } from 'playwright-core';
import example from '../../../src/content/editions/2026/example.json';
import { workspaceWords as words } from '../../../src/content/messages/en/workspace';
import { builtFolder } from '../../support/built-site';
import { serveSite } from '../../support/site';
import { figureOf, type Figure } from '../figures';

const count = 500;
const runs = 7;

interface Painted {
  /** Since the navigation began, in milliseconds. */
  rows: number;
  /** When the page's own HTML was there: what comes before is the line and the server. */
  parsed: number;
  /** Longest task since then; those under 50 ms are not told and count as 0. */
  longestTask: number;
}

/** Sent into the page as text: uses nothing from outside itself. */
function watchRows(): void {
  const seen: Painted = { rows: 0, parsed: 0, longestTask: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.workspace-row')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen.rows = performance.now();
        seen.parsed = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domInteractive;
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}
const seenIn = () => (globalThis as unknown as { seen: Painted }).seen;

/** Puts documents into the database as an earlier Attune left them: without summaries. */
async function fill(context: BrowserContext, address: string, wanted: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(
    async ([text, many]) => {
      const done = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
        });
      const db = await done(indexedDB.open('attune'));
      const tx = db.transaction('engagements', 'readwrite');
      for (let place = 0; place < many; place += 1) {
        const engagement = JSON.parse(text) as { id: string; example: boolean; organisation: { name: string } };
        Object.assign(engagement, { id: `e-${place}`, example: false });
        engagement.organisation.name = `Client ${place}`;
        const updatedAt = new Date(Date.UTC(2026, 0, 1) + place * 3_600_000).toISOString();
        tx.objectStore('engagements').put({ engagement, updatedAt, revision: 1 }, engagement.id);
      }
      await new Promise((resolve) => tx.addEventListener('complete', resolve));
      db.close();
    },
    [JSON.stringify(example), wanted] as const,
  );
  await page.close();
}

export async function measureWorkspace(browser: Browser): Promise<Record<string, Figure>> {
  const site = await serveSite(await builtFolder());
  const address = `${site.url}workspace/`;
  const viewport = { width: 1280, height: 900 };
  const [many, one] = [await browser.newContext({ viewport }), await browser.newContext({ viewport })];
  try {
    for (const [context, engagements] of [
      [many, count],
      [one, 1],
    ] as const) {
      await context.addInitScript(watchRows);
      await fill(context, address, engagements);
    }
    const open = async (context = many) => {
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForFunction(() => (globalThis as unknown as { seen: Painted }).seen.rows > 0);
      return page;
    };
    const first = await open();
    const start = performance.now();
    await first.waitForFunction(
      ([rows, waiting]) => {
        const text = document.querySelector('.workspace')?.textContent ?? '';
        return document.querySelectorAll('.workspace-row').length === rows && !text.includes(waiting);
      },
      [count, words.levelWaiting] as const,
      { timeout: 120_000 },
    );
    const workedOut = performance.now() - start;
    const whileWorking = await first.evaluate(seenIn);
    await first.close();
    await (await open(one)).close();
    const opened: Painted[] = [];
    const reference: Painted[] = [];
    const searched: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const alone = await open(one);
      reference.push(await alone.evaluate(seenIn));
      await alone.close();
      const page = await open();
      opened.push(await page.evaluate(seenIn));
      await page.waitForFunction((rows) => document.querySelectorAll('.workspace-row').length === rows, count);
      searched.push(
        await page.evaluate(async () => {
          const field = document.querySelector<HTMLInputElement>('#workspace-search')!;
          const begin = performance.now();
          field.value = '49';
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return performance.now() - begin;
        }),
      );
      await page.close();
    }
    return {
      'workspace/rows-painted': figureOf(
        'ms',
        opened.map(({ rows }) => rows),
        reference.map(({ rows }) => rows),
      ),
      'workspace/rows-painted-from-html': figureOf(
        'ms',
        opened.map(({ rows, parsed }) => rows - parsed),
        reference.map(({ rows, parsed }) => rows - parsed),
      ),
      'workspace/longest-task-of-opening': figureOf(
        'ms',
        opened.map(({ longestTask }) => longestTask),
      ),
      'workspace/search-to-paint': figureOf('ms', searched),
      'workspace/all-worked-out': figureOf('ms', [workedOut]),
      'workspace/longest-task-of-working-out': figureOf('ms', [whileWorking.longestTask]),
    };
  } finally {
    await Promise.all([many.close(), one.close()]);
    await site.close();
  }
}
