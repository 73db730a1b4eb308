/** Brings an action into the plan together with what it needs. */
import type { Month } from '../../../content/schema';
import { leftOf, opensFor, plannedIn, reached, type Chosen } from '../chosen';
import { planMonths, type Ground } from '../ground';
import { effortLeft, heldUntil } from './held';
import { ownerKey } from '../owner-days';
import type { Plannable } from '../plannable';
import type { Reason, WaitReason } from '../roadmap';

interface Errand {
  /** What it is needed by; null for what the user asked for. */
  neededBy: Plannable | null;
  /** The month by which it is wanted; a later one is taken where it cannot stand by then. */
  by: Month;
  /** What is being brought in already, further up. */
  open: ReadonlySet<string>;
}

/**
 * Puts an action in, with its prerequisites and the lower steps of its practice, each in the first month that has room,
 * else in the first it may stand in. An own action comes in whatever it lacks, and brings no steps: it is the user's.
 * @returns null, or why it cannot stand; `trial` may then hold some of what it needs
 */
export function bring(
  ground: Ground,
  trial: Map<string, Chosen>,
  action: Plannable,
  errand: Errand = { neededBy: null, by: 3, open: new Set() },
): WaitReason | null {
  if (trial.has(action.id)) return null;
  if (ground.refused(action.id) || errand.open.has(action.id)) return { kind: 'needs', action: action.id };
  let earliest = laterMonth(action.month, ground.firstOpen);
  if (ground.mode(action) === 'do') {
    const within = { ...errand, neededBy: action, open: new Set([...errand.open, action.id]) };
    if (action.own) bringWhatCan(ground, trial, action, within);
    else {
      for (const need of needsOf(ground, action)) {
        if (bring(ground, trial, need, within)) return { kind: 'needs', action: need.id };
      }
      const why = bringSteps(ground, trial, action, within);
      if (why) return why;
    }
    earliest = laterMonth(earliest, needsMonth(ground, trial, action));
    earliest = laterMonth(earliest, levelMonth(ground, trial, action) ?? 1);
  }
  const reasons: Reason[] = errand.neededBy ? [{ kind: 'neededBy', action: errand.neededBy.id }] : [];
  const month = roomyMonth(ground, trial, action, earliest, errand.by);
  put(ground, trial, action, month, reasons);
  return null;
}

/** Brings in what an action needs that stands in `month` whatever it lacks; what cannot stand stays out. */
export function bringNeeds(ground: Ground, choice: Map<string, Chosen>, action: Plannable, month: Month): void {
  if (ground.mode(action) === 'confirm') return;
  const within: Errand = { neededBy: action, by: month, open: new Set([action.id]) };
  bringWhatCan(ground, choice, action, within);
  if (!action.own) attempt(choice, (trial) => bringSteps(ground, trial, action, within));
}

function bringWhatCan(ground: Ground, choice: Map<string, Chosen>, action: Plannable, within: Errand): void {
  for (const need of needsOf(ground, action)) {
    if (!choice.has(need.id)) attempt(choice, (trial) => bring(ground, trial, need, within));
  }
}

/** Makes a change and keeps it where nothing stands against it. @returns what did */
export function attempt(choice: Map<string, Chosen>, make: (trial: Map<string, Chosen>) => WaitReason | null) {
  const trial = new Map(choice);
  const obstacle = make(trial);
  if (!obstacle) for (const [id, chosen] of trial) choice.set(id, chosen);
  return obstacle;
}

/** Puts an action into a month as something fixed. */
export function put(
  ground: Ground,
  choice: Map<string, Chosen>,
  action: Plannable,
  month: Month,
  reasons: Reason[],
): Chosen {
  const mode = ground.mode(action);
  const effort = ground.effort(action, mode);
  const until = heldUntil(ground, action, effort);
  const left = effortLeft(ground, action, effort);
  const chosen: Chosen = { action, mode, month, effort, left, ...(until && { until }), fixed: true, reasons };
  choice.set(action.id, chosen);
  return chosen;
}

export const laterMonth = (a: Month, b: Month): Month => (a > b ? a : b);

/** The first month in which an action may stand by what it needs, as far as that is planned; the last where it should be later. */
export function needsMonth(ground: Ground, choice: ReadonlyMap<string, Chosen>, action: Plannable): Month {
  const opens = needsOf(ground, action).map((need) => {
    const planned = choice.get(need.id);
    return planned ? opensFor(ground, planned, action) : 1;
  });
  return Math.min(3, Math.max(1, ...opens)) as Month;
}

/** The prerequisites whose results are not there yet. */
export function needsOf(ground: Ground, action: Plannable): Plannable[] {
  const needs = action.needs.map((id) => ground.actions.get(id));
  return needs.filter((need) => need !== undefined && !ground.achieved(need)) as Plannable[];
}

/** The first month in which the practice has the level the action starts from; what nobody knows, the user decides. */
function levelMonth(ground: Ground, trial: Map<string, Chosen>, { practice, from }: Plannable): Month | undefined {
  if (ground.levelOf(practice) === null) return 1;
  return planMonths.find((month) => (reached(ground, trial, practice, month) ?? 0) >= from);
}

/** The lower steps of the same practice, one after another, until it has the level the action starts from. */
function bringSteps(ground: Ground, trial: Map<string, Chosen>, action: Plannable, within: Errand): WaitReason | null {
  const { practice, from } = action;
  while (levelMonth(ground, trial, action) === undefined) {
    const at = reached(ground, trial, practice, 3)!;
    const step = ground
      .ofPractice(practice)
      .find(
        (other) =>
          !other.own &&
          other.from <= at &&
          other.to > at &&
          other.to <= from &&
          !trial.has(other.id) &&
          attempt(trial, (inner) => bring(ground, inner, other, within)) === null,
      );
    if (!step) return { kind: 'levelTooLow', practice, at, needs: from };
  }
  return null;
}

/** The first month by `by` that has room, in its days and in its owner's; else the first it may stand in at all. */
function roomyMonth(ground: Ground, trial: Map<string, Chosen>, action: Plannable, earliest: Month, by: Month): Month {
  const effort = ground.effort(action, ground.mode(action));
  const months = planMonths.filter((month) => month >= earliest);
  const hasDays = (month: Month) => plannedIn(trial, month) + effort <= ground.capacity[month - 1]!;
  const hasOwner = (month: Month) => effort <= ownerRoom(ground, trial, action, month);
  const inTime = months.filter((month) => month <= by);
  for (const some of [inTime, inTime.length > 0 ? [] : months]) {
    const roomy = some.find((month) => hasDays(month) && hasOwner(month)) ?? some.find(hasDays);
    if (roomy) return roomy;
  }
  return earliest;
}

/** Person-days that the owner of an action still has in a month. */
export function ownerRoom(
  ground: Ground,
  choice: ReadonlyMap<string, Chosen>,
  action: Plannable,
  month: Month,
): number {
  const owner = ground.ownerOf(action);
  const key = ownerKey(owner);
  let days = ground.ownerDays(owner, month);
  for (const chosen of choice.values()) {
    if (chosen.month === month && ownerKey(ground.ownerOf(chosen.action)) === key) days -= leftOf(chosen);
  }
  return days;
}
