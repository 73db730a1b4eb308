/** What could mend a problem, before anybody has tried it: those that change least first. */
import type { Month } from '../../../content/schema';
import type { Plan } from '../../engagement/engagement';
import { groundOf, type Ground } from '../ground';
import { planMonths } from '../months';
import { ownerKey } from '../owner-days';
import { planOrder } from '../plan-order';
import type { Mend, Problem } from '../problem';
import type { PlannedAction, Planning, Roadmap } from '../roadmap';

/** As the document bounds them. */
const mostDays = 1_000_000;
const mostDaysPerWeek = 1_000;

export function waysToMend({ edition, input }: Planning, roadmap: Roadmap, problem: Problem): Mend[] {
  const ground = groundOf(edition, input);
  const { plan } = input;
  switch (problem.kind) {
    case 'needComesLater': {
      const { action, need } = problem;
      const month = monthOf(roadmap, action);
      return [
        ...moves(ground, action, (other) => other >= monthOf(roadmap, need)),
        ...moves(ground, need, (other) => other <= month),
        ...letGo(plan, action, need),
        ...dropNeed(plan, action, need),
      ];
    }
    case 'needIsOut':
      return [
        ...refusedBehind(ground, problem.need).map((action): Mend => ({ kind: 'takeBack', action })),
        ...(ground.refused(problem.need) ? [] : [{ kind: 'takeIn', action: problem.need } as const]),
        ...dropNeed(plan, problem.action, problem.need),
        ...letGo(plan, problem.action),
      ];
    case 'levelTooLow': {
      const steps = ground
        .ofPractice(problem.practice)
        .filter(({ to, own, id }) => !own && id !== problem.action && to > problem.at && to <= problem.needs);
      return [
        ...moves(ground, problem.action, (other) => other > monthOf(roadmap, problem.action)),
        ...steps
          .toSorted((a, b) => b.to - a.to)
          .map(({ id }): Mend =>
            ground.refused(id) ? { kind: 'takeBack', action: id } : { kind: 'takeIn', action: id },
          ),
        ...letGo(plan, problem.action),
      ];
    }
    case 'cycle':
      return problem.actions.flatMap((action) => problem.actions.flatMap((need) => dropNeed(plan, action, need)));
    case 'needUnknown':
      return dropNeed(plan, problem.action, problem.need);
    case 'monthOver':
      return [
        ...giveDays(ground, problem.month, problem.planned),
        ...lighten(ground, roadmap.months[problem.month - 1]!.actions, problem.planned - problem.capacity),
      ];
    case 'ownerOver': {
      const { owner, month, planned, days } = problem;
      const theirs = roadmap.months[month - 1]!.actions.filter((one) => ownerKey(one.owner) === ownerKey(owner));
      return [...giveOwnerDays(ground, owner, month, planned), ...lighten(ground, theirs, planned - days)];
    }
    case 'outsideMonth':
    case 'onDayOff':
    case 'endsBeforeStart':
      return [
        ...moves(ground, problem.action, () => true, monthOf(roadmap, problem.action)),
        ...letGo(plan, problem.action),
      ];
    case 'heldInThePast':
      return [...moves(ground, problem.action, (other) => other >= ground.firstOpen), ...letGo(plan, problem.action)];
    case 'tooTight': {
      const needs = planOrder(roadmap).find(({ action }) => action === problem.action)?.after ?? [];
      const month = monthOf(roadmap, problem.action);
      return [
        ...moves(ground, problem.action, (other) => other > month),
        ...letGo(plan, problem.action, ...needs),
        ...needs.flatMap((need) => moves(ground, need, (other) => other < monthOf(roadmap, need))),
        ...needs.flatMap((need) => dropNeed(plan, problem.action, need)),
      ];
    }
    case 'tooFewDays': {
      const one = planOrder(roadmap).find(({ action }) => action === problem.action)!;
      const days = ground.months.calendar.daysBetween(one.startsOn, one.endsOn).length;
      return [
        ...moves(ground, one.action, () => true, one.month),
        ...letGo(plan, one.action),
        ...(days > 0 ? perWeek(ground, one.owner, one.effort / days) : []),
      ];
    }
    case 'noWorkingDay':
      return [];
  }
}

const monthOf = (roadmap: Roadmap, action: string): Month =>
  planOrder(roadmap).find((one) => one.action === action)?.month ?? 1;

/** To each open month that will do, one in particular first. What was begun stands where it was done. */
function moves(ground: Ground, action: string, willDo: (month: Month) => boolean, first?: Month): Mend[] {
  if (ground.progress(action)) return [];
  return planMonths
    .filter((month) => ground.isOpen(month) && willDo(month))
    .sort((a, b) => Number(b === first) - Number(a === first))
    .map((month) => ({ kind: 'moveTo', action, month }));
}

function letGo(plan: Plan, ...actions: readonly string[]): Mend[] {
  return actions.filter((action) => plan.choices[action]?.pin).map((action) => ({ kind: 'letGo', action }));
}

function dropNeed(plan: Plan, action: string, need: string): Mend[] {
  return plan.own[action]?.needs.includes(need) ? [{ kind: 'dropNeed', action, need }] : [];
}

/** What the user refused among an action and all that it needs. */
function refusedBehind(ground: Ground, action: string): string[] {
  const behind = new Set([action]);
  for (const id of behind) for (const need of ground.actions.get(id)?.needs ?? []) behind.add(need);
  return [...behind].filter((id) => ground.refused(id));
}

/** As many days as the month must have in all for what it must hold in the days still to come. */
function giveDays(ground: Ground, month: Month, planned: number): Mend[] {
  const { days, ahead } = ground.months.spans[month - 1]!;
  const needed = upToQuarter((planned * days.length) / ahead.length);
  if (needed > mostDays) return [];
  const [first, second, third] = ground.wholeCapacity;
  const capacity: [number, number, number] = [first, second, third];
  capacity[month - 1] = needed;
  return [{ kind: 'giveDays', month, capacity }];
}

/**
 * With more days there, the plan may bring more of what is fixed into the month: then it must have more than those.
 * @param left the same problem in the plan that has the mend
 * @returns a larger one of the same kind, or undefined where there is none
 */
export function raiseDays({ edition, input }: Planning, mend: Mend, left: Problem): Mend | undefined {
  const ground = groundOf(edition, input);
  if (mend.kind === 'giveDays' && left.kind === 'monthOver') {
    const [raised] = giveDays(ground, left.month, left.planned);
    const slot = mend.month - 1;
    return raised?.kind === 'giveDays' && raised.capacity[slot]! > mend.capacity[slot]! ? raised : undefined;
  }
  if (mend.kind === 'giveOwnerDays' && left.kind === 'ownerOver') {
    const [raised] = giveOwnerDays(ground, left.owner, left.month, left.planned);
    return raised?.kind === 'giveOwnerDays' && raised.daysPerWeek > mend.daysPerWeek ? raised : undefined;
  }
  return undefined;
}

function giveOwnerDays(ground: Ground, owner: string, month: Month, planned: number): Mend[] {
  return perWeek(ground, owner, planned / ground.months.spans[month - 1]!.ahead.length);
}

/** @param perDay person-days on a working day */
function perWeek(ground: Ground, owner: string, perDay: number): Mend[] {
  const daysPerWeek = upToQuarter(perDay * new Set(ground.input.plan.workingWeek).size);
  return daysPerWeek > mostDaysPerWeek ? [] : [{ kind: 'giveOwnerDays', owner, daysPerWeek }];
}

/** A rounding error is no quarter. */
const upToQuarter = (days: number) => Math.ceil(days * 4 - 1e-6) / 4;

/** Moves and lets go what the user put there, those first that alone are enough. */
function lighten(ground: Ground, actions: readonly PlannedAction[], excess: number): Mend[] {
  return actions
    .filter(({ state, pinned, own, accepted }) => state === 'notStarted' && (pinned || own || accepted))
    .toSorted((a, b) => Number(b.effort >= excess) - Number(a.effort >= excess) || a.effort - b.effort)
    .slice(0, mostLightened)
    .flatMap(({ action, month, pinned, accepted }): Mend[] => [
      ...moves(ground, action, (other) => other !== month),
      ...(pinned ? [{ kind: 'letGo', action } as const] : []),
      ...(accepted ? [{ kind: 'takeBack', action } as const] : []),
    ]);
}

const mostLightened = 5;
