/** Milliseconds of planning, by organisation: run in Node and, bundled, in a browser. */
import { roadmapEdition as edition } from '../../../src/content/roadmap';
import { assess } from '../../../src/domain/assessment/assess';
import { optimise } from '../../../src/domain/roadmap/choose/optimise';
import { planRoadmap } from '../../../src/domain/roadmap/plan';
import type { RoadmapInput } from '../../../src/domain/roadmap/roadmap';
import { instanceFor } from './instances';

export interface PlanTimes {
  /** The search for the choice alone. */
  search: number[];
  /** The whole plan: what is fixed, the search, dates, reasons, projection. */
  plan: number[];
  /** One scoring of the same answers: what to hold the others against. */
  scoring: number[];
}

const warmUp = 30;

export function timePlans(inputs: readonly RoadmapInput[]): PlanTimes {
  const times: PlanTimes = { search: [], plan: [], scoring: [] };
  // The middle of three: one run in a few hundred meets the collector or another program.
  const timed = (into: number[], act: () => unknown) => {
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      act();
      return performance.now() - start;
    });
    into.push(runs.sort((a, b) => a - b)[1]!);
  };
  for (const input of inputs.slice(0, warmUp)) planRoadmap(edition, input);
  for (const input of inputs) {
    const instance = instanceFor(input);
    timed(times.search, () => optimise(instance));
    timed(times.plan, () => planRoadmap(edition, input));
    timed(times.scoring, () => assess(edition, input));
  }
  return times;
}
