/** What is in the plan whatever the capacity: the backbone with its prerequisites, then what the user accepted. */
import type { Month } from '../../content/schema';
import { plannedIn, reached, type Chosen } from './chosen';
import { planMonths, type Ground } from './ground';
import type { Reason, WaitReason } from './roadmap';
import type { Plannable } from './plannable';

/** Actions the user accepted that cannot stand, with the reason. */
export type Stuck = ReadonlyMap<string, WaitReason>;

/**
 * Handbook 5.1, rule 1. Every backbone action stands in its own month; one whose result exists is only confirmed.
 * A prerequisite the user refused counts as waived: the backbone keeps its dependants, because all thirteen families
 * belong in every plan, and only what was refused is missing.
 */
export function addBackbone(ground: Ground, choice: Map<string, Chosen>): void {
  const add = (action: Plannable, why: Reason) => {
    const there = choice.get(action.id);
    if (there || ground.refused(action.id)) {
      if (there && !action.backbone) there.reasons.push(why);
      return;
    }
    const mode = ground.mode(action);
    const effort = ground.effort(action, mode);
    choice.set(action.id, { action, mode, month: action.month, effort, fixed: true, reasons: [why] });
    if (mode === 'confirm') return;
    for (const id of action.needs) {
      const need = ground.actions.get(id);
      if (need && !need.backbone && !ground.achieved(need)) add(need, { kind: 'neededBy', action: action.id });
    }
  };
  for (const action of ground.plannables) if (action.backbone) add(action, { kind: 'backbone' });
}

/**
 * Puts in what the user accepted, with the prerequisites and the lower steps of the same practice it needs,
 * each in the first month that has room, else in the first it may stand in.
 * @returns those that cannot stand, because something they need was refused or no action leads to their level
 */
export function addAccepted(ground: Ground, choice: Map<string, Chosen>): Stuck {
  const stuck = new Map<string, WaitReason>();
  for (const action of ground.plannables) {
    if (!ground.accepted(action.id) || choice.has(action.id)) continue;
    const trial = new Map(choice);
    const obstacle = bring(ground, trial, action, null, new Set());
    if (obstacle) stuck.set(action.id, obstacle);
    else for (const [id, chosen] of trial) choice.set(id, chosen);
  }
  return stuck;
}

function bring(
  ground: Ground,
  trial: Map<string, Chosen>,
  action: Plannable,
  neededBy: Plannable | null,
  open: Set<string>,
): WaitReason | null {
  if (trial.has(action.id)) return null;
  if (ground.refused(action.id) || open.has(action.id)) return { kind: 'needs', action: action.id };
  open.add(action.id);
  const mode = ground.mode(action);
  let earliest: Month = action.month;
  if (mode === 'do') {
    for (const id of action.needs) {
      const need = ground.actions.get(id);
      if (!need || ground.achieved(need)) continue;
      if (bring(ground, trial, need, action, open)) return { kind: 'needs', action: need.id };
      earliest = later(earliest, trial.get(need.id)!.month);
    }
    const steps = bringSteps(ground, trial, action, open);
    if (steps.kind === 'stuck') return steps.why;
    earliest = later(earliest, steps.month);
  }
  const effort = ground.effort(action, mode);
  const roomy = planMonths.find(
    (month) => month >= earliest && plannedIn(trial, month) + effort <= ground.capacity[month - 1]!,
  );
  const reasons: Reason[] = neededBy ? [{ kind: 'neededBy', action: neededBy.id }] : [];
  trial.set(action.id, { action, mode, month: roomy ?? earliest, effort, fixed: true, reasons });
  open.delete(action.id);
  return null;
}

/** The lower steps of the same practice, one after another, until it has the level the action starts from. */
function bringSteps(ground: Ground, trial: Map<string, Chosen>, action: Plannable, open: Set<string>) {
  const { practice, from } = action;
  const today = ground.levelOf(practice);
  // What nobody knows, or does not apply, the user decides: no steps are forced on them.
  if (today === null) return { kind: 'ready', month: 1 as Month } as const;
  for (;;) {
    const ready = planMonths.find((month) => (reached(ground, trial, practice, month) ?? 0) >= from);
    if (ready) return { kind: 'ready', month: ready } as const;
    const at = reached(ground, trial, practice, 3) ?? today;
    const step = ground
      .ofPractice(practice)
      .find(
        (other) =>
          other.from <= at &&
          other.to > at &&
          other.to <= from &&
          !trial.has(other.id) &&
          bring(ground, trial, other, action, open) === null,
      );
    if (!step) return { kind: 'stuck', why: { kind: 'levelTooLow', practice, at, needs: from } } as const;
  }
}

const later = (a: Month, b: Month): Month => (a > b ? a : b);
