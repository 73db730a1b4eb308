/** Whether the user's weights change any level (handbook 7.3, rule 4). */
import type { AreaId, AssessmentEdition, Level } from '../../content/schema';
import { assess } from './assess';
import { areas } from './levels';
import type { AssessmentInput } from './standing';

export interface WeightEffect {
  scope: AreaId | 'overall';
  /** Earned with every weight at 1. */
  equal: Level | null;
  /** Earned with the weights set. */
  weighted: Level | null;
}

/** @returns what the weights change, overall first and then by area; empty when every level stands without them */
export function weightEffects(edition: AssessmentEdition, input: AssessmentInput): WeightEffect[] {
  const weighted = assess(edition, input);
  const equal = assess(edition, { ...input, weights: {} });
  const effects: WeightEffect[] = [
    { scope: 'overall', equal: equal.overall.earned, weighted: weighted.overall.earned },
    ...areas.map((area) => ({ scope: area, equal: equal.areas[area].earned, weighted: weighted.areas[area].earned })),
  ];
  return effects.filter((effect) => effect.equal !== effect.weighted);
}
