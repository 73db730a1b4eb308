/** Circles among what actions need. The edition has none; what the user writes may. */
import type { Plannable } from '../plannable';

/**
 * Own actions that need one another, directly or not, or themselves.
 * @returns each circle once, in the order of the actions; actions that only hang on a circle are not in it
 */
export function cyclesAmong(actions: readonly Plannable[]): string[][] {
  // Nothing of the edition needs what a user wrote, so circles run among own actions alone.
  const own = new Map(actions.filter((action) => action.own).map(({ id, needs }) => [id, needs]));
  const found: string[][] = [];
  const numbers = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();

  // Tarjan's strongly connected components.
  const visit = (id: string) => {
    numbers.set(id, numbers.size);
    lowest.set(id, numbers.get(id)!);
    path.push(id);
    onPath.add(id);
    for (const need of own.get(id)!) {
      if (!own.has(need)) continue;
      if (!numbers.has(need)) visit(need);
      if (onPath.has(need)) lowest.set(id, Math.min(lowest.get(id)!, lowest.get(need)!));
    }
    if (lowest.get(id) !== numbers.get(id)) return;
    const component = path.splice(path.indexOf(id));
    for (const member of component) onPath.delete(member);
    if (component.length > 1 || own.get(id)!.includes(id)) found.push(component);
  };
  for (const id of own.keys()) if (!numbers.has(id)) visit(id);

  const order = new Map([...own.keys()].map((id, index) => [id, index]));
  const inOrder = found.map((circle) => circle.sort((a, b) => order.get(a)! - order.get(b)!));
  return inOrder.sort(([a], [b]) => order.get(a!)! - order.get(b!)!);
}

/** The actions without needs that nobody knows, and without those that close a circle: of its members each needs only earlier ones. */
export function acyclic(actions: readonly Plannable[], cycles: readonly (readonly string[])[]): Plannable[] {
  const known = new Set(actions.map(({ id }) => id));
  const circle = new Map(cycles.flatMap((ids) => ids.map((id) => [id, ids] as const)));
  return actions.map((action) => {
    if (!action.own) return action;
    const ids = circle.get(action.id) ?? [];
    const notEarlier = new Set(ids.slice(ids.indexOf(action.id)));
    const needs = [...new Set(action.needs)].filter((need) => known.has(need) && !notEarlier.has(need));
    return { ...action, needs };
  });
}
