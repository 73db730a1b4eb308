/** What is not in the plan, and why: nothing is dropped without a word (handbook 5.1, rule 5). */
import { ownerRoom } from '../fixed/bring';
import { plannedIn, reached, unmetNeeds, type Choice } from '../chosen';
import type { Stuck } from '../fixed/fixed';
import { planMonths, type Ground } from '../ground';
import type { Roadmap, WaitReason } from '../roadmap';
import type { Plannable } from '../plannable';
import { byWorth } from './value';

/** Sums of quarter days may miss by a rounding error. */
const tolerance = 1e-9;

/** What could start soonest comes first; what nobody knows comes last. */
const nearness: Record<WaitReason['kind'], number> = {
  capacity: 0,
  ownerDays: 0,
  noTime: 0,
  needs: 1,
  levelTooLow: 2,
  unknown: 3,
  refused: 4,
};

/** True for what could stand and only finds no days: the months', its owner's, or those after what comes before it. */
export const lacksOnlyDays = ({ kind }: WaitReason) => nearness[kind] === 0;

/**
 * Every action of the edition that is neither planned nor refused, whose practice applies and is not yet, by today's answers
 * or by the plan, at the level the action leads to. Best first: what only lacks days, then what lacks a prerequisite, then
 * the higher steps, then what must be found out first.
 * @param lacksDays what was chosen once and found no days where it would have stood
 */
export function waitingActions(
  ground: Ground,
  choice: Choice,
  stuck: Stuck,
  lacksDays: ReadonlyMap<string, WaitReason>,
): Roadmap['waiting'] {
  const found: { action: Plannable; why: WaitReason }[] = [];
  for (const action of ground.plannables) {
    if (choice.has(action.id) || ground.refused(action.id)) continue;
    const at = reached(ground, choice, action.practice, 3);
    const settled = !ground.applies(action.practice) || (at !== null && at >= action.to);
    if (settled && !stuck.has(action.id)) continue;
    found.push({
      action,
      why: stuck.get(action.id) ?? lacksDays.get(action.id) ?? whyWaiting(ground, choice, action),
    });
  }
  const worthFirst = byWorth(ground);
  return found
    .sort((a, b) => nearness[a.why.kind] - nearness[b.why.kind] || worthFirst(a.action, b.action))
    .map(({ action, why }) => ({ action: action.id, effort: ground.effort(action, 'do'), why }));
}

function whyWaiting(ground: Ground, choice: Choice, action: Plannable): WaitReason {
  const { practice } = action;
  if (ground.levelOf(practice) === null) return { kind: 'unknown', practice };
  const at = reached(ground, choice, practice, 3)!;
  if (at < action.from) return { kind: 'levelTooLow', practice, at, needs: action.from };
  const need = unmetNeeds(ground, choice, action, 3)[0];
  if (need) return { kind: 'needs', action: need.id };
  return whatLacks(ground, choice, action);
}

/** It could stand: either the months have too few days left for it, or its owner has. */
function whatLacks(ground: Ground, choice: Choice, action: Plannable): WaitReason {
  const months = planMonths.filter(
    (month) =>
      month >= action.month &&
      ground.isOpen(month) &&
      (reached(ground, choice, action.practice, month) ?? 0) >= action.from &&
      unmetNeeds(ground, choice, action, month).length === 0,
  );
  const effort = ground.effort(action, 'do');
  const roomy = months.find((month) => effort <= ground.capacity[month - 1]! - plannedIn(choice, month) + tolerance);
  if (roomy && effort > ownerRoom(ground, choice, action, roomy) + tolerance)
    return { kind: 'ownerDays', owner: ground.ownerOf(action), month: roomy };
  return { kind: 'capacity', month: months[0] ?? 3 };
}

/** In edition order. */
export function refusedActions(ground: Ground): Roadmap['refused'] {
  return ground.plannables
    .filter((action) => ground.refused(action.id))
    .map((action) => ({ action: action.id, reason: ground.input.plan.choices[action.id]?.reason ?? '' }));
}
