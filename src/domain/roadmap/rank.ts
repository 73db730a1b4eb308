/** The order in which lifts are taken (handbook 5.1, rule 4). */
import type { Level } from '../../content/schema';
import type { Ground } from './ground';
import { profileFactor } from './profile-factor';
import type { Plannable } from './plannable';

export interface Rank {
  /**
   * 0: below a target the user set. 1: below the next level of its area, where the user set none. 2: beyond it.
   * 3: beyond it, and the plan lifts the practice already by as much as the projection counts.
   */
  tier: 0 | 1 | 2 | 3;
  /**
   * 1: the profile moves it up. -1: it moves it down. Efforts differ far more than factors do, so that a factor alone would
   * leave two unlike organisations with the same plan.
   */
  fit: -1 | 0 | 1;
  /** Weight x distance to the target x quick-win factor x profile factor / effort: higher is better. */
  score: number;
}

/** @param at the level the practice has before the action */
export function rankOf(ground: Ground, action: Plannable, at: Level): Rank {
  const area = ground.areaOf.get(action.practice);
  const own = area && ground.input.targets[area];
  const next = ((area && ground.standing.areas[area].earned) ?? at) + 1;
  const target = own ?? next;
  const risen = at - (ground.levelOf(action.practice) ?? at);
  const beyond = risen >= ground.edition.model.thresholds.projectedRise.value ? 3 : 2;
  const tier = at >= target ? beyond : own === undefined ? 1 : 0;
  const distance = at >= target ? 5 - at : target - at;
  const weight = ground.input.weights[action.practice]?.weight ?? 1;
  const quickWin = action.quickWin ? ground.edition.model.thresholds.quickWinFactor.value : 1;
  const factor = profileFactor(ground.edition, ground.input.profile, action).factor;
  const fit = Math.sign(factor - 1) as Rank['fit'];
  return { tier, fit, score: (weight * distance * quickWin * factor) / ground.effort(action, 'do') };
}

/** Best first; ties by month, then code. */
export function compareRanked(a: { action: Plannable; rank: Rank }, b: { action: Plannable; rank: Rank }): number {
  return (
    a.rank.tier - b.rank.tier ||
    b.rank.fit - a.rank.fit ||
    b.rank.score - a.rank.score ||
    a.action.month - b.action.month ||
    (a.action.code < b.action.code ? -1 : 1)
  );
}
