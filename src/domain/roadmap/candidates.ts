/** Which actions could stand in a month, given what is chosen so far (handbook 5.1, rules 2 and 3). */
import type { Month } from '../../content/schema';
import { reached, unmetNeeds, type Choice } from './chosen';
import type { Ground } from './ground';
import { compareRanked, rankOf, type Rank } from './rank';
import type { Plannable } from './plannable';

export interface Candidate {
  action: Plannable;
  effort: number;
  rank: Rank;
}

/**
 * True when the action has something left to lift: its practice is known and applies, and neither today nor by the plan
 * at or above the level it leads to.
 */
export function stillLifts(ground: Ground, choice: Choice, action: Plannable): boolean {
  if (!ground.applies(action.practice) || ground.levelOf(action.practice) === null) return false;
  return (reached(ground, choice, action.practice, 3) ?? 0) < action.to;
}

/** Best first. Whether they fit the capacity is not asked here. */
export function candidatesFor(ground: Ground, choice: Choice, month: Month): Candidate[] {
  const found: Candidate[] = [];
  for (const action of ground.plannables) {
    if (
      action.month > month ||
      choice.has(action.id) ||
      ground.refused(action.id) ||
      !stillLifts(ground, choice, action)
    )
      continue;
    const at = reached(ground, choice, action.practice, month);
    if (at === null || action.from > at || unmetNeeds(ground, choice, action, month).length > 0) continue;
    found.push({ action, effort: ground.effort(action, 'do'), rank: rankOf(ground, action, at) });
  }
  return found.sort(compareRanked);
}
