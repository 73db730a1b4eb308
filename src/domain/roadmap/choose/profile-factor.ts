/** What the profile moves up or down in the ranking (handbook 1.6; the table and its source stand in the edition). */
import type { ProfileEffect, RoadmapEdition } from '../../../content/schema';
import type { Profile } from '../../engagement/engagement';
import type { Plannable } from '../plannable';

/** Effects add up by multiplying; no sum of answers may move an action further than this either way. */
const most = 4;

function holds(effect: ProfileEffect, profile: Profile): boolean {
  const given = profile[effect.question];
  const values: readonly string[] = given === undefined ? [] : typeof given === 'string' ? [given] : given;
  return values.some((value) => effect.values.includes(value));
}

/** @returns the factor on the rank, 0.25 to 4, and the questions whose answers raise the action */
export function profileFactor(
  edition: RoadmapEdition,
  profile: Profile,
  action: Plannable,
): { factor: number; raisedBy: (keyof Profile)[] } {
  let factor = 1;
  const raisedBy: (keyof Profile)[] = [];
  for (const effect of edition.profileEffects ?? []) {
    if (!effect.actions.includes(action.id) || !holds(effect, profile)) continue;
    factor *= effect.factor;
    if (effect.factor > 1 && !raisedBy.includes(effect.question)) raisedBy.push(effect.question);
  }
  return { factor: Math.min(most, Math.max(1 / most, factor)), raisedBy };
}
