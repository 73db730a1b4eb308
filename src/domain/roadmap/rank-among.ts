/** The place of one action among everything that could be chosen freely. */
import type { Level } from '../../content/schema';
import type { Ground } from './ground';
import type { Plannable } from './plannable';
import { compareRanked, rankOf } from './rank';

export interface Place {
  /** 1 is the best. */
  place: number;
  of: number;
}

/**
 * By worth for each day, as the planner weighs it. A higher step is weighed from the level it starts from.
 * @returns null when the action could not be chosen: refused, backbone, its practice unknown or there already
 */
export function rankAmong(ground: Ground, action: string): Place | null {
  const ranked = ground.plannables
    .filter((one) => couldBeChosen(ground, one))
    .map((one) => ({ action: one, rank: rankOf(ground, one, startOf(ground, one)) }))
    .sort(compareRanked);
  const found = ranked.findIndex((one) => one.action.id === action);
  return found < 0 ? null : { place: found + 1, of: ranked.length };
}

function couldBeChosen(ground: Ground, action: Plannable): boolean {
  const { practice, id, backbone, own } = action;
  if (backbone || own || ground.refused(id) || !ground.applies(practice)) return false;
  return ground.levelOf(practice) !== null && !ground.achieved(action);
}

function startOf(ground: Ground, { practice, from }: Plannable): Level {
  return Math.max(from, ground.levelOf(practice) ?? from) as Level;
}
