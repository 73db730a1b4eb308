/** Puts what is worth most beside what is fixed (handbook 5.1, rules 2 to 6; value.ts says what that is). */
import type { Chosen } from './chosen';
import type { Ground } from './ground';
import { instanceOf } from './instance';
import { optimise } from './optimise';
import { byWorth } from './value';

/** Fills all three months, most worth for its days first. Where what is fixed needs more than a month has, nothing is added. */
export function select(ground: Ground, choice: Map<string, Chosen>): void {
  const worthFirst = byWorth(ground);
  const placed = optimise(instanceOf(ground, choice)).map(({ id, month }) => ({
    action: ground.actions.get(id)!,
    month,
  }));
  for (const { action, month } of placed.sort((a, b) => worthFirst(a.action, b.action))) {
    const effort = ground.effort(action, 'do');
    choice.set(action.id, { action, mode: 'do', month, effort, fixed: false, reasons: [] });
  }
}
