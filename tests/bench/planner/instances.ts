/** What the planner is left to choose for an organisation. */
import { roadmapEdition } from '../../../src/content/roadmap';
import type { Chosen } from '../../../src/domain/roadmap/chosen';
import { addFixed } from '../../../src/domain/roadmap/fixed/fixed';
import { groundOf } from '../../../src/domain/roadmap/ground';
import { instanceOf, type Instance } from '../../../src/domain/roadmap/choose/instance';
import type { RoadmapInput } from '../../../src/domain/roadmap/roadmap';

export function instanceFor(input: RoadmapInput): Instance {
  const ground = groundOf(roadmapEdition, input);
  const choice = new Map<string, Chosen>();
  addFixed(ground, choice);
  return instanceOf(ground, choice);
}
