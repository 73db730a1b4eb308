/** The place of one action among everything that could be chosen freely. */
import type { Ground } from '../ground';
import type { Plannable } from '../plannable';
import { byWorth } from './value';

export interface Place {
  /** 1 is the best. */
  place: number;
  of: number;
}

/**
 * By what each is worth for the days it takes, as the planner weighs it.
 * @returns null when the action could not be chosen: refused, backbone, own, its practice unknown or there already
 */
export function rankAmong(ground: Ground, action: string): Place | null {
  const ranked = ground.plannables.filter((one) => couldBeChosen(ground, one)).sort(byWorth(ground));
  const found = ranked.findIndex((one) => one.id === action);
  return found < 0 ? null : { place: found + 1, of: ranked.length };
}

function couldBeChosen(ground: Ground, action: Plannable): boolean {
  const { practice, id, backbone, own, talk } = action;
  if (backbone || own || talk || ground.refused(id) || !ground.applies(practice)) return false;
  return ground.levelOf(practice) !== null && !ground.achieved(action);
}
