/** Why each action is in the plan, in the order in which it is best told. */
import type { Level } from '../../../content/schema';
import type { Chosen } from '../chosen';
import type { Ground } from '../ground';
import { profileFactor } from '../choose/profile-factor';
import type { Reason } from '../roadmap';

/** @param inOrder the chosen actions in the order in which they are done: what each lifts depends on those before it */
export function reasonsFor(ground: Ground, inOrder: readonly Chosen[]): Map<string, Reason[]> {
  const lifts = liftsInOrder(ground, inOrder);
  return new Map(inOrder.map((chosen) => [chosen.action.id, reasonsOf(ground, chosen, lifts.get(chosen.action.id))]));
}

type Lift = Extract<Reason, { kind: 'lifts' }>;

function reasonsOf(ground: Ground, { action, mode, fixed, reasons }: Chosen, lift: Lift | undefined): Reason[] {
  const { practice } = action;
  const told: Reason[] = [];
  if (action.own) told.push({ kind: 'own' });
  if (action.talk) told.push({ kind: 'talkFirst', practice, n: action.talk.n });
  if (ground.progress(action.id)) told.push({ kind: 'begun' });
  else if (ground.pin(action.id)) told.push({ kind: 'pinned' });
  if (ground.accepted(action.id)) told.push({ kind: 'accepted' });
  if (mode === 'confirm')
    return [...told, ...reasons, { kind: 'confirm', practice, level: ground.levelOf(practice) ?? action.to }];
  if (lift) told.push(lift);
  told.push(...reasons);
  const area = ground.areaOf.get(practice);
  if (lift && area) {
    const target = ground.input.targets[area];
    if (target !== undefined && lift.from < target) told.push({ kind: 'target', area, level: target });
    const next = ground.nextLevels.find((found) => found.area === area);
    const wanted = next?.lifts.find((found) => found.practice === practice);
    if (next?.to && wanted && lift.from < wanted.to) told.push({ kind: 'earnsNextLevel', area, to: next.to });
    if (area === ground.weakest) told.push({ kind: 'weakestArea', area });
  }
  if (action.quickWin) told.push({ kind: 'quickWin' });
  // What stands in the plan anyway owes nothing to its rank.
  const raisedBy = fixed ? [] : profileFactor(ground.edition, ground.input.profile, action).raisedBy;
  for (const question of raisedBy) told.push({ kind: 'profile', question });
  return told;
}

function liftsInOrder(ground: Ground, inOrder: readonly Chosen[]): Map<string, Lift> {
  const lifts = new Map<string, Lift>();
  const levels = new Map<string, Level>();
  const open = inOrder.filter(({ mode }) => mode === 'do');
  // A backbone action may stand before the step below it: its lift counts once that step is done, so look again.
  for (let moved = true; moved;) {
    moved = false;
    for (const { action } of open) {
      const { practice, from, to } = action;
      const at = levels.get(practice) ?? ground.levelOf(practice);
      // Nobody can say from where something unknown is lifted.
      if (at === null || lifts.has(action.id) || from > at || to <= at) continue;
      lifts.set(action.id, { kind: 'lifts', practice, from: at, to });
      levels.set(practice, to);
      moved = true;
    }
  }
  return lifts;
}
