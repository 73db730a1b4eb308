/** Puts what is worth most beside what is fixed (handbook 5.1, rules 2 to 6; value.ts says what that is). */
import type { Chosen } from '../chosen';
import { addFixed } from '../fixed/fixed';
import type { Ground } from '../ground';
import { instanceOf, type Placement } from './instance';
import { goOnFrom, optimise } from './optimise';
import { byWorth } from './value';

/**
 * Fills all three months, most worth for its days first. Where what is fixed needs more than a month has, nothing is added.
 * @param start what was chosen before, and stays where all of it still can
 */
export function select(ground: Ground, choice: Map<string, Chosen>, start: readonly Placement[] | null): void {
  const worthFirst = byWorth(ground);
  const instance = instanceOf(ground, choice);
  const good = start ?? withoutNeedlessHolds(ground);
  const placements = (good && goOnFrom(instance, good)) ?? optimise(instance);
  const placed = placements.map(({ id, month }) => ({ action: ground.actions.get(id)!, month }));
  for (const { action, month } of placed.sort((a, b) => worthFirst(a.action, b.action))) {
    const effort = ground.effort(action, 'do');
    choice.set(action.id, { action, mode: 'do', month, effort, fixed: false, reasons: [] });
  }
}

/** So often the plan is made without some of what is held, at most. */
const mostEased = 3;

/**
 * What to hold an action where it stands must not change: the plan without the holds that keep nothing from moving, because
 * what they hold stands there by itself, or waits otherwise and takes nobody's place. Without it the search, which does not
 * always end at the very same of several plans worth nearly the same, would rearrange what nobody touched.
 * @returns null where there is no such hold
 */
function withoutNeedlessHolds(ground: Ground): readonly Placement[] | null {
  const loose = new Set(ground.plannables.filter((action) => isLoose(ground, action)).map(({ id }) => id));
  for (let eased = 0; loose.size > 0 && eased < mostEased; eased++) {
    const easier: Ground = { ...ground, pin: (id) => (loose.has(id) ? undefined : ground.pin(id)) };
    const choice = new Map<string, Chosen>();
    addFixed(easier, choice);
    const placements = optimise(instanceOf(easier, choice));
    const months = new Map(placements.map(({ id, month }) => [id, month]));
    for (const [id, { month }] of choice) months.set(id, month);
    const moved = [...loose].filter((id) => months.has(id) && months.get(id) !== ground.pin(id)!.month);
    if (moved.length === 0) return placements;
    for (const id of moved) loose.delete(id);
  }
  return null;
}

/** Held in a month, not at dates, and for nothing else in the plan whatever it is worth. */
function isLoose(ground: Ground, { id, own, backbone }: Ground['plannables'][number]): boolean {
  const pin = ground.pin(id);
  if (!pin || pin.startsOn !== undefined || own || backbone) return false;
  return !ground.progress(id) && !ground.accepted(id) && !ground.refused(id);
}
