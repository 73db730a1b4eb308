import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../src/content/roadmap';
import { planRoadmap } from '../../../src/domain/roadmap/plan';
import { anyInput } from './any-input';
import { faultsOf } from './faults';

describe('with the shipped edition, over hundreds of random organisations and choices', () => {
  it('every plan is valid, and planned once more it is the same', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const plan = planRoadmap(edition, input);
        expect(faultsOf(edition, input, plan)).toEqual([]);
        expect(planRoadmap(edition, structuredClone(input))).toEqual(plan);
      }),
      { numRuns: 500 },
    );
  }, 120_000);
});
