/** Times the PDF as a person gets it: from the click on the built page to the finished file. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { reportPage as words } from '../../../src/content/messages/en/report-page';
import { builtFolder } from '../../support/built-site';
import { serveSite } from '../../support/site';
import { figureOf, type Figure } from '../figures';
import { largeEngagement } from './large';

const runs = 7;

interface Taken {
  ms: number;
  /** Longest task of the page's own thread meanwhile, in milliseconds; those under 50 are not told and count as 0. */
  longestTask: number;
  kB: number;
}

/** A fixed piece of work in the same page: what the machine is worth at that moment. @returns milliseconds */
const reference = (page: Page) =>
  page.evaluate(() => {
    const start = performance.now();
    let hash = 0x811c9dc5;
    for (let step = 0; step < 50_000_000; step += 1) hash = Math.imul(hash ^ (step & 0xff), 0x01000193);
    return hash === 0 ? 0 : performance.now() - start;
  });

async function take(page: Page, button: string): Promise<Taken> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { tasks: number[]; observer: PerformanceObserver };
    scope.tasks = [];
    scope.observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) scope.tasks.push(duration);
    });
    scope.observer.observe({ type: 'longtask' });
  });
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const path = await download.path();
  const ms = performance.now() - start;
  const tasks = await page.evaluate(() => {
    const scope = globalThis as unknown as { tasks: number[]; observer: PerformanceObserver };
    scope.observer.disconnect();
    return scope.tasks;
  });
  return { ms, longestTask: Math.max(0, ...tasks), kB: readFileSync(path).length / 1000 };
}

export async function measurePdf(browser: Browser): Promise<Record<string, Figure>> {
  const site = await serveSite(await builtFolder());
  const large = JSON.stringify(largeEngagement());
  const { pdf, summary } = words.downloads;
  const found = { full: [], fullAgain: [], summary: [], summaryAgain: [], large: [] } as Record<string, Taken[]>;
  const references: number[] = [];
  const at = async (open: (page: Page) => Promise<unknown>, act: (page: Page) => Promise<void>) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await open(page);
    references.push(await reference(page));
    await act(page);
    await context.close();
  };
  const example = (page: Page) => page.goto(`${site.url}report/?example`, { waitUntil: 'networkidle' });
  const own = async (page: Page) => {
    await page.goto(`${site.url}report/`, { waitUntil: 'networkidle' });
    const file = { name: 'large.attune.json', mimeType: 'application/json', buffer: Buffer.from(large) };
    await page.getByLabel(words.open.button, { exact: true }).setInputFiles(file);
    await page.getByText(words.open.ok('Harbour Rail')).waitFor();
    await page.waitForLoadState('networkidle');
  };
  try {
    for (let run = 0; run < runs; run += 1) {
      await at(example, async (page) => {
        found['full']!.push(await take(page, pdf.button));
        found['fullAgain']!.push(await take(page, pdf.button));
      });
      await at(example, async (page) => {
        found['summary']!.push(await take(page, summary.button));
        found['summaryAgain']!.push(await take(page, summary.button));
      });
      await at(own, async (page) => {
        found['large']!.push(await take(page, pdf.button));
      });
    }
  } finally {
    await site.close();
  }
  const of = (name: string, field: keyof Taken) => found[name]!.map((taken) => taken[field]);
  return {
    'pdf/full': figureOf('ms', of('full', 'ms'), references),
    'pdf/full-again': figureOf('ms', of('fullAgain', 'ms'), references),
    'pdf/summary': figureOf('ms', of('summary', 'ms'), references),
    'pdf/summary-again': figureOf('ms', of('summaryAgain', 'ms'), references),
    'pdf/large': figureOf('ms', of('large', 'ms'), of('full', 'ms')),
    'pdf/longest-task': figureOf('ms', [...of('full', 'longestTask'), ...of('summary', 'longestTask')]),
    'pdf/longest-task-large': figureOf('ms', of('large', 'longestTask')),
    'pdf/full-weight': figureOf('kB', of('full', 'kB')),
    'pdf/large-weight': figureOf('kB', of('large', 'kB')),
  };
}
