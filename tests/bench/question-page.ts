/** The question page against the reference page: opened cold, answered by mouse, on a slow phone and a slow line. */
import type { Browser } from 'playwright-core';
import { figureOf, type Figure } from './figures';
import { countBytes, heapOf, openSlowTab } from './slow-phone';
import { watch, type Watched } from './watch';

/** Practices answered in a run, each counted. */
const answersPerRun = 5;

interface Opened extends Watched {
  bytes: number;
  fontBytes: number;
  heap: number;
  /** The same page opened again with what the first visit left in the cache: when its script was bound. */
  again: number;
}

const readWatched = () => (globalThis as unknown as { watched: Watched }).watched;

async function openOnce(browser: Browser, address: string): Promise<Opened> {
  const tab = await openSlowTab(browser);
  const { page, devtools } = tab;
  try {
    await page.addInitScript(watch, false);
    const count = countBytes(devtools);
    await page.goto(address, { waitUntil: 'networkidle' });
    const bytes = count.others();
    const fontBytes = count.fonts();
    const heap = await heapOf(devtools);
    const opened = await page.evaluate(readWatched);
    const groups = page.locator('fieldset');
    for (let index = 0; index < answersPerRun; index += 1) {
      const radio = groups.nth(index).getByRole('radio').nth(2);
      await radio.click();
      // The next practice comes into view on its own; on the reference page all stand there.
      await groups
        .nth(index + 1)
        .getByRole('radio')
        .first()
        .waitFor();
    }
    const answered = await page.evaluate(readWatched);
    await page.reload({ waitUntil: 'networkidle' });
    const { answerable, hydrated } = await page.evaluate(readWatched);
    const again = Number.isNaN(hydrated) ? answerable : hydrated;
    return {
      ...opened,
      answers: answered.answers,
      slowestEvent: answered.slowestEvent,
      bytes,
      fontBytes,
      heap,
      again,
    };
  } finally {
    await tab.close();
  }
}

/** A choice made before any script has run: when it stood in the saved state. */
async function chooseEarly(browser: Browser, address: string): Promise<number> {
  const tab = await openSlowTab(browser);
  try {
    await tab.page.addInitScript(watch, true);
    await tab.page.goto(address);
    await tab.page.locator('#saved-state[data-state=saved]').waitFor();
    const isKept = await tab.page.getByRole('radio').first().isChecked();
    if (!isKept) throw new Error('The choice made before hydration was lost');
    await tab.page.waitForFunction(() => !Number.isNaN((globalThis as unknown as { watched: Watched }).watched.saved));
    return (await tab.page.evaluate(readWatched)).saved;
  } finally {
    await tab.close();
  }
}

/** @returns figures by name, medians of runs that alternate between the two pages */
export async function measureQuestionPage(
  browser: Browser,
  addresses: { product: string; reference: string },
  runs: number,
): Promise<Record<string, Figure>> {
  const product: Opened[] = [];
  const reference: Opened[] = [];
  const early: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    product.push(await openOnce(browser, addresses.product));
    reference.push(await openOnce(browser, addresses.reference));
    early.push(await chooseEarly(browser, addresses.product));
  }
  const both = (unit: Figure['unit'], take: (opened: Opened) => number | number[]) =>
    figureOf(unit, product.flatMap(take), reference.flatMap(take));
  const alone = (unit: Figure['unit'], take: (opened: Opened) => number) => figureOf(unit, product.map(take));
  return {
    'question-page/bytes-without-fonts': both('kB', ({ bytes }) => bytes / 1000),
    'question-page/bytes-with-fonts': both('kB', ({ bytes, fontBytes }) => (bytes + fontBytes) / 1000),
    'question-page/first-contentful-paint': both('ms', ({ firstPaint }) => firstPaint),
    'question-page/largest-contentful-paint': both('ms', ({ largestPaint }) => largestPaint),
    'question-page/first-question-answerable': both('ms', ({ answerable }) => answerable),
    'question-page/first-question-hydrated': alone('ms', ({ hydrated }) => hydrated),
    'question-page/early-choice-saved': figureOf('ms', early),
    'question-page/answer-to-paint': both('ms', ({ answers }) => answers),
    'question-page/slowest-event': both('ms', ({ slowestEvent }) => slowestEvent),
    'question-page/blocked-main-thread': both('ms', ({ blocked }) => blocked),
    'question-page/layout-shift': both('shift', ({ shift }) => shift),
    'question-page/heap': both('MB', ({ heap }) => heap / 1e6),
    'question-page/reload-usable': both('ms', ({ again }) => again),
  };
}
