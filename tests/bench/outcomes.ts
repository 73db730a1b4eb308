/** What follows from the answers, for the example: scoring, planning, the results on the screen and the PDF. */
import type { Browser, Page } from 'playwright-core';
import example from '../../src/content/editions/2026/example.json';
import { roadmapEdition } from '../../src/content/roadmap';
import { assess } from '../../src/domain/assessment/assess';
import { inputOfRound } from '../../src/domain/assessment/round-input';
import { editionInScope } from '../../src/domain/assessment/scope';
import { currentRound } from '../../src/domain/engagement/create';
import { parseEngagement } from '../../src/domain/engagement/parse';
import { planRoadmap } from '../../src/domain/roadmap/plan';
import { figureOf, type Figure } from './figures';
import { openSlowTab } from './slow-phone';

/** Times a function, once it is warm. @returns milliseconds of each turn */
function timesOf(act: () => unknown, turns: number): number[] {
  for (let turn = 0; turn < turns; turn += 1) act();
  return Array.from({ length: turns }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
}

/** Pure functions, in Node. */
export function measureDomain(): Record<string, Figure> {
  const parsed = parseEngagement(example);
  if (parsed.kind !== 'ok') throw new Error(`The example cannot be opened: ${parsed.error.kind}`);
  const { engagement } = parsed;
  const round = currentRound(engagement);
  const input = inputOfRound(round);
  const edition = editionInScope(roadmapEdition, round.way, input.answers);
  const plan = {
    ...input,
    targets: round.targets,
    profile: engagement.organisation.profile,
    plan: round.plan,
    today: round.startedOn,
  };
  return {
    'outcomes/scoring': figureOf(
      'ms',
      timesOf(() => assess(edition, input), 200),
    ),
    'outcomes/planning': figureOf(
      'ms',
      timesOf(() => planRoadmap(edition, plan), 50),
    ),
  };
}

async function timeUntil(page: Page, act: () => Promise<unknown>, selector: string): Promise<number> {
  const start = performance.now();
  await act();
  await page.locator(selector).first().waitFor();
  return performance.now() - start;
}

/** @returns milliseconds from the click to the finished download */
async function timeOfPdf(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: /^Download PDF/ });
  const start = performance.now();
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await download.path();
  return performance.now() - start;
}

/** @param root address of the built site */
export async function measureOutcomes(browser: Browser, root: string, runs: number): Promise<Record<string, Figure>> {
  const shown: number[] = [];
  const chart: number[] = [];
  const first: number[] = [];
  const again: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const tab = await openSlowTab(browser);
    await tab.page.goto(`${root}assess/?example`, { waitUntil: 'networkidle' });
    const open = () => tab.page.goto(`${root}results/`, { waitUntil: 'commit' });
    shown.push(await timeUntil(tab.page, open, 'main .dial'));
    const toChart = () => tab.page.locator('canvas').scrollIntoViewIfNeeded();
    // The library sizes the canvas when it draws.
    chart.push(await timeUntil(tab.page, toChart, 'canvas[width]'));
    await tab.close();

    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${root}report/?example`, { waitUntil: 'networkidle' });
    first.push(await timeOfPdf(page));
    again.push(await timeOfPdf(page));
    await context.close();
  }
  return {
    'outcomes/results-shown': figureOf('ms', shown),
    'outcomes/chart-shown': figureOf('ms', chart),
    'outcomes/pdf-first': figureOf('ms', first),
    'outcomes/pdf-again': figureOf('ms', again),
  };
}
