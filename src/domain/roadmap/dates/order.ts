/** Which planned actions come before which. */
import type { Chosen, Choice } from '../chosen';
import type { Ground } from '../ground';

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
  const followers = followersOf(before);
  const byPractice = Map.groupBy(choice.values(), ({ action }) => action.practice);
  for (const chosen of choice.values()) {
    const { id, backbone, practice } = chosen.action;
    if (backbone || chosen.mode === 'confirm' || isBegun(id)) continue;
    const steps = byPractice.get(practice)!.filter((step) => isStepBelow(step, chosen));
    if (steps.length === 0) continue;
    const waits = before.get(id)!;
    // What hangs on this very action cannot come before it.
    const excluded = new Set([...waits, ...allAfter(followers, id)]);
    for (const { action } of steps) {
      if (excluded.has(action.id)) continue;
      waits.push(action.id);
      followers.get(action.id)!.push(id);
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

/** By id, what waits for it at once. */
function followersOf(before: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const followers = new Map([...before.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, earlier] of before) for (const other of earlier) followers.get(other)?.push(id);
  return followers;
}

/** What comes after an action, directly or not, and the action itself. */
function allAfter(followers: ReadonlyMap<string, readonly string[]>, id: string): Set<string> {
  const after = new Set([id]);
  // A set hands out what is added while it is walked.
  for (const one of after) for (const next of followers.get(one) ?? []) after.add(next);
  return after;
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
