/** Times a round with ten thousand views: merged and counted alone, and collected, shown and opened again on the built pages. */
import type { Browser, Page } from 'playwright-core';
import { collectWords } from '../../../src/content/messages/en/workshop-collect';
import { lookWords } from '../../../src/content/messages/en/workshop-look';
import { builtFolder } from '../../support/built-site';
import { serveSite } from '../../support/site';
import { figureOf, type Figure } from '../figures';
import { inChromium } from '../in-chromium';
import { filesOfMany } from './many';
import type * as timing from './time-merging';

const many = 10_000;
const runs = 3;

interface Phase {
  ms: number;
  /** Longest task of the page's own thread meanwhile; those under 50 ms are not told and count as 0. */
  longestTask: number;
}

async function watched(page: Page, act: () => Promise<unknown>): Promise<Phase> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as { tasks: number[]; observer: PerformanceObserver };
    scope.tasks = [];
    scope.observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) scope.tasks.push(duration);
    });
    scope.observer.observe({ type: 'longtask' });
  });
  const start = performance.now();
  await act();
  const ms = performance.now() - start;
  const tasks = await page.evaluate(() => {
    const scope = globalThis as unknown as { tasks: number[]; observer: PerformanceObserver };
    for (const { duration } of scope.observer.takeRecords()) scope.tasks.push(duration);
    scope.observer.disconnect();
    return scope.tasks;
  });
  return { ms, longestTask: Math.max(0, ...tasks) };
}

const saved = (page: Page) => page.locator('#saved-state[data-state=saved]').waitFor({ timeout: 60_000 });

/** @returns the id of the round that the page has open */
const openRound = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('attune');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('engagements').objectStore('engagements').getAll();
          reading.onsuccess = () => {
            const [record] = reading.result as { engagement: { rounds: { id: string }[] } }[];
            opening.result.close();
            resolve(record!.engagement.rounds.at(-1)!.id);
          };
        };
      }),
  );

/** Puts the files on the page before the clock runs, and gives them to the input as a person's choice would. */
async function collectAll(page: Page): Promise<Phase> {
  const texts = filesOfMany(many, await openRound(page));
  await page.locator('summary').filter({ hasText: collectWords.ways.files.name }).click();
  const input = page.getByLabel(collectWords.files.button, { exact: true });
  await input.waitFor({ state: 'attached' });
  await page.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const [place, text] of all.entries()) transfer.items.add(new File([text], `${place}.attune-view.json`));
    Object.assign(globalThis, { given: transfer });
  }, texts);
  return watched(page, async () => {
    await input.evaluate((element) => {
      (element as HTMLInputElement).files = (globalThis as unknown as { given: DataTransfer }).given.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.locator('.collect-figure b', { hasText: collectWords.number(many) }).waitFor({ timeout: 120_000 });
    await saved(page);
  });
}

export async function measureWorkshop(browser: Browser): Promise<Record<string, Figure>> {
  const merged = await inChromium<typeof timing, timing.Merged, { many: number; turns: number }>(
    browser,
    new URL('./time-merging.ts', import.meta.url),
    (module, given) => module.timeMerging(given),
    { many, turns: 9 },
  );
  const site = await serveSite(await builtFolder());
  const phases: Record<'collect' | 'reveal' | 'type' | 'open', Phase[]> = {
    collect: [],
    reveal: [],
    type: [],
    open: [],
  };
  try {
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${site.url}workshop/?example#collect`, { waitUntil: 'networkidle' });
      await saved(page);
      phases.collect.push(await collectAll(page));
      await page.goto(`${site.url}workshop/#look`, { waitUntil: 'networkidle' });
      phases.reveal.push(
        await watched(page, async () => {
          await page.getByRole('button', { name: lookWords.reveal.all(32), exact: true }).click();
          await page.locator('.look-rows > li').first().waitFor();
          await saved(page);
        }),
      );
      const assess = await context.newPage();
      await assess.addInitScript(() => {
        Object.assign(globalThis, { early: [] as number[] });
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries())
            (globalThis as unknown as { early: number[] }).early.push(duration);
        }).observe({ type: 'longtask', buffered: true });
      });
      const start = performance.now();
      await assess.goto(`${site.url}assess/`, { waitUntil: 'networkidle' });
      await saved(assess);
      const early = await assess.evaluate(() => (globalThis as unknown as { early: number[] }).early);
      phases.open.push({ ms: performance.now() - start, longestTask: Math.max(0, ...early) });
      phases.type.push(
        await watched(assess, async () => {
          for (const level of [0, 1, 2]) {
            // A chosen answer may lead to the next question: whichever is in view is answered.
            await assess.evaluate((place) => {
              const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
              radios.filter((radio) => radio.getClientRects().length > 0)[place]!.click();
            }, level);
            await saved(assess);
          }
        }),
      );
      await context.close();
    }
  } finally {
    await site.close();
  }
  const of = (name: keyof typeof phases, field: keyof Phase) => phases[name].map((phase) => phase[field]);
  return {
    'workshop/merge': figureOf('ms', merged.merge, merged.reference),
    'workshop/statistics': figureOf('ms', merged.statistics, merged.reference),
    'workshop/collect': figureOf('ms', of('collect', 'ms'), merged.reference),
    'workshop/collect-longest-task': figureOf('ms', of('collect', 'longestTask')),
    'workshop/reveal': figureOf('ms', of('reveal', 'ms'), merged.reference),
    'workshop/reveal-longest-task': figureOf('ms', of('reveal', 'longestTask')),
    'workshop/open-longest-task': figureOf('ms', of('open', 'longestTask')),
    'workshop/answer-longest-task': figureOf('ms', of('type', 'longestTask')),
  };
}
