/** Which planned actions come before which. */
import type { Chosen, Choice } from './chosen';
import type { Ground } from './ground';

/**
 * By action id, the planned actions that come before it: those it needs, and the lower steps of the same practice.
 * The backbone stands in its own month whatever the level, so it waits only for what it needs. What was begun waits for
 * nothing that was not.
 */
export function precedence(ground: Ground, choice: Choice): Map<string, string[]> {
  const before = new Map<string, string[]>();
  const isBegun = (id: string) => ground.progress(id) !== undefined;
  for (const { action, mode, month } of choice.values()) {
    // A need that exists already may be confirmed later than what builds on it.
    const needs = action.needs.filter((need) => (choice.get(need)?.month ?? 4) <= month);
    const waitsFor = isBegun(action.id) ? needs.filter(isBegun) : needs;
    before.set(action.id, mode === 'confirm' ? [] : waitsFor);
  }
  for (const chosen of choice.values()) {
    if (chosen.action.backbone || chosen.mode === 'confirm' || isBegun(chosen.action.id)) continue;
    for (const step of choice.values()) {
      const { id } = chosen.action;
      if (
        isStepBelow(step, chosen) &&
        !before.get(id)!.includes(step.action.id) &&
        !leadsTo(before, id, step.action.id)
      ) {
        before.get(id)!.push(step.action.id);
      }
    }
  }
  return before;
}

function isStepBelow(step: Chosen, chosen: Chosen): boolean {
  return (
    step.mode === 'do' &&
    step.action.practice === chosen.action.practice &&
    step.action.from < chosen.action.from &&
    step.action.to <= chosen.action.from &&
    step.month <= chosen.month
  );
}

/** True when `first` comes, directly or not, before `last`. */
function leadsTo(before: ReadonlyMap<string, readonly string[]>, first: string, last: string): boolean {
  const open = [last];
  const seen = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === first) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(before.get(id) ?? []));
  }
  return false;
}

/** The ids in an order in which nothing comes before what it waits for; otherwise the order given. */
export function inOrder(ids: readonly string[], before: ReadonlyMap<string, readonly string[]>): string[] {
  const placed = new Set<string>();
  const among = new Set(ids);
  const visit = (id: string, open: ReadonlySet<string>) => {
    if (placed.has(id) || open.has(id)) return;
    for (const earlier of before.get(id) ?? []) if (among.has(earlier)) visit(earlier, new Set([...open, id]));
    placed.add(id);
  };
  for (const id of ids) visit(id, new Set());
  return [...placed];
}
