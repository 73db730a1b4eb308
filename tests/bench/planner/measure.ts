/** Holds the planner against the exact optimum over five hundred organisations, and times it in Node and in Chromium. */
import loadHighs from 'highs';
import type { Browser } from 'playwright-core';
import { optimise } from '../../../src/domain/roadmap/choose/optimise';
import type { RoadmapInput } from '../../../src/domain/roadmap/roadmap';
import { figureOf, type Figure } from '../figures';
import { inChromium } from '../in-chromium';
import { optimum } from './exact';
import { instanceFor } from './instances';
import { organisations } from './organisations';
import { timePlans, type PlanTimes } from './time-plans';
import { brokenRules, worthOf } from './worth';

const count = 500;

export async function measurePlanner(browser: Browser): Promise<Record<string, Figure>> {
  const inputs = organisations(count);
  const node = timePlans(inputs);
  const chromium = await inChromium<typeof import('./time-plans'), PlanTimes, RoadmapInput[]>(
    browser,
    new URL('./time-plans.ts', import.meta.url),
    (module, given) => module.timePlans(given),
    inputs,
  );
  return {
    ...(await againstOptimum(inputs)),
    'planner/search-node': figureOf('ms', node.search, node.scoring),
    'planner/plan-node': figureOf('ms', node.plan, node.scoring),
    'planner/search-chromium': figureOf('ms', chromium.search, chromium.scoring),
    'planner/plan-chromium': figureOf('ms', chromium.plan, chromium.scoring),
  };
}

async function againstOptimum(inputs: readonly RoadmapInput[]): Promise<Record<string, Figure>> {
  const highs = await loadHighs();
  const items: number[] = [];
  const chosen: number[] = [];
  const ratios: number[] = [];
  const exactTimes: number[] = [];
  let fewerRules = 0;
  for (const input of inputs) {
    const instance = instanceFor(input);
    const placements = optimise(instance);
    const broken = brokenRules(instance, placements);
    if (broken.length > 0) throw new Error(`The planner broke its rules: ${broken.join('; ')}`);
    const start = performance.now();
    const best = optimum(highs, instance);
    exactTimes.push(performance.now() - start);
    const found = worthOf(instance, placements);
    if (found.rules > best.rules || (found.rules === best.rules && found.value > best.value))
      throw new Error('A plan is better than the optimum: the program that is solved is not the one that is searched');
    items.push(instance.items.length);
    chosen.push(placements.length);
    if (found.rules < best.rules) fewerRules += 1;
    else ratios.push(best.value === 0 ? 1 : found.value / best.value);
  }
  return {
    'planner/items': figureOf('items', items),
    'planner/items-chosen': figureOf('items', chosen),
    'planner/value-to-optimum': figureOf('ratio', ratios),
    'planner/plans-at-optimum': figureOf('share', [ratios.filter((ratio) => ratio === 1).length / inputs.length]),
    'planner/plans-with-fewer-rules': figureOf('plans', [fewerRules]),
    'planner/exact-solver-node': figureOf('ms', exactTimes),
  };
}
