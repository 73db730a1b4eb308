/**
 * What is in the plan whatever the capacity: what was begun, what the user holds, talks, the backbone, what the user accepted or
 * wrote, and what all these need.
 */
import { attempt, bring, bringNeeds, laterMonth, needsMonth, needsOf, put } from './bring';
import type { Chosen } from '../chosen';
import type { Ground } from '../ground';
import type { Plannable } from '../plannable';
import type { Reason, WaitReason } from '../roadmap';

/** Actions the user accepted that cannot stand, with the reason. */
export type Stuck = ReadonlyMap<string, WaitReason>;

/** What was begun and what is held stands where it stands, the backbone in its month, the rest where it finds room. */
export function addFixed(ground: Ground, choice: Map<string, Chosen>): Stuck {
  addHeld(ground, choice);
  addTalks(ground, choice);
  addBackbone(ground, choice);
  const held = [...choice.values()].filter(({ action }) => isHeld(ground, action) && !isDone(ground, action));
  for (const { action, month } of held) if (!action.backbone) bringNeeds(ground, choice, action, month);
  const stuck = addAccepted(ground, choice);
  for (const action of ground.plannables) if (action.own) bring(ground, choice, action);
  return stuck;
}

/** What was begun holds its month, and so does what the user holds; of an action that was begun the progress knows better. */
function addHeld(ground: Ground, choice: Map<string, Chosen>): void {
  for (const action of ground.plannables) {
    const month = (ground.progress(action.id) ?? ground.pin(action.id))?.month;
    if (month === undefined || ground.refused(action.id)) continue;
    put(ground, choice, action, month, action.backbone ? [{ kind: 'backbone' }] : []);
  }
}

const isHeld = (ground: Ground, { id }: Plannable) => (ground.progress(id) ?? ground.pin(id)) !== undefined;
/** What is done needs nothing any more. */
const isDone = (ground: Ground, { id }: Plannable) => ground.progress(id)?.state === 'done';

/** A talk stands as early as can be: first of its month, before what waits for it. */
function addTalks(ground: Ground, choice: Map<string, Chosen>): void {
  for (const action of ground.plannables) {
    if (action.talk && !choice.has(action.id) && !ground.refused(action.id))
      put(ground, choice, action, ground.firstOpen, []);
  }
}

/**
 * Handbook 5.1, rule 1. Every backbone action stands in its own month, or in a later one where that month is over or what
 * it needs was put later; one whose result exists is only confirmed.
 * A prerequisite the user refused counts as waived: the backbone keeps its dependants, because all thirteen families
 * belong in every plan, and only what was refused is missing.
 */
function addBackbone(ground: Ground, choice: Map<string, Chosen>): void {
  const add = (action: Plannable, why: Reason): void => {
    const there = choice.get(action.id);
    // A talk says itself what it is for.
    if (there && !action.backbone && !action.talk) there.reasons.push(why);
    if (there || ground.refused(action.id)) return;
    const month = laterMonth(action.month, ground.firstOpen);
    const chosen = put(ground, choice, action, month, [why]);
    if (chosen.mode === 'confirm') return;
    addNeeds(action);
    chosen.month = laterMonth(month, needsMonth(ground, choice, action));
  };
  const addNeeds = (action: Plannable): void => {
    for (const need of needsOf(ground, action))
      add(need, need.backbone ? { kind: 'backbone' } : { kind: 'neededBy', action: action.id });
  };
  for (const action of ground.plannables) {
    if (!action.backbone) continue;
    const there = choice.get(action.id);
    if (!there) add(action, { kind: 'backbone' });
    else if (isHeld(ground, action) && there.mode === 'do' && !isDone(ground, action)) addNeeds(action);
  }
}

/**
 * Puts in what the user accepted, with the prerequisites and the lower steps of the same practice it needs,
 * each in the first month that has room, else in the first it may stand in.
 * @returns those that cannot stand, because something they need was refused or no action leads to their level
 */
function addAccepted(ground: Ground, choice: Map<string, Chosen>): Stuck {
  const stuck = new Map<string, WaitReason>();
  for (const action of ground.plannables) {
    if (!ground.accepted(action.id) || action.own) continue;
    const obstacle = attempt(choice, (trial) => bring(ground, trial, action));
    if (obstacle) stuck.set(action.id, obstacle);
  }
  return stuck;
}
