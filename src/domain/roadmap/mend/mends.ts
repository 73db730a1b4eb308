/** How a problem of the plan can be mended: every way that is offered was tried by planning with it. */
import type { Plan } from '../../engagement/engagement';
import { withChoice, withOwn, withPin } from '../edit/edit';
import { raiseDays, waysToMend } from './mend-ways';
import { ownerKey } from '../owner-days';
import { planRoadmap } from '../plan';
import type { Mend, Problem } from '../problem';
import type { Planning, Roadmap } from '../roadmap';

export type { Planning };

/** More would be a list to read, not a choice. */
const mostOffered = 6;
/** Each try plans once; a month with a hundred held actions must not keep the page waiting. */
const mostTried = 24;

/** So often days that are still too few are raised to what the plan with them needs. */
const mostRaised = 4;

/**
 * The ways to mend a problem, those that leave the fewest problems first; none where there is nothing to do about it but
 * to know.
 * @param planning what `roadmap` was made from: each way is tried by planning with it
 */
export function mendsFor(planning: Planning, roadmap: Roadmap, problem: Problem): Mend[] {
  return [...searchMends(planning, roadmap, problem)].flatMap((found) => found ?? []);
}

/** The same, step by step: between two steps the page can draw. Each step plans once; the last gives all that was found. */
export function* searchMends(
  planning: Planning,
  roadmap: Roadmap,
  problem: Problem,
): Generator<readonly Mend[] | undefined> {
  const { edition, input } = planning;
  const key = problemKey(problem);
  const found: { mend: Mend; left: number }[] = [];
  for (const way of waysToMend(planning, roadmap, problem).slice(0, mostTried)) {
    let mend: Mend | undefined = way;
    for (let raised = 0; mend && raised <= mostRaised; raised++) {
      const { problems } = planRoadmap(edition, { ...input, plan: applyMend(input.plan, mend) });
      yield undefined;
      const same = problems.find((other) => problemKey(other) === key);
      if (!same) found.push({ mend, left: problems.length });
      mend = same && raiseDays(planning, mend, same);
    }
  }
  yield found
    .toSorted((one, other) => one.left - other.left)
    .slice(0, mostOffered)
    .map(({ mend }) => mend);
}

/** The same for the same problem of two plans, whatever its numbers. */
export function problemKey(problem: Problem): string {
  switch (problem.kind) {
    case 'needComesLater':
    case 'needIsOut':
    case 'needUnknown':
      return `${problem.kind} ${problem.action} ${problem.need}`;
    case 'cycle':
      return `cycle ${problem.actions.join(' ')}`;
    case 'monthOver':
    case 'noWorkingDay':
      return `${problem.kind} ${problem.month}`;
    case 'ownerOver':
      return `ownerOver ${problem.month} ${problem.owner}`;
    case 'levelTooLow':
    case 'outsideMonth':
    case 'heldInThePast':
    case 'onDayOff':
    case 'endsBeforeStart':
    case 'tooTight':
    case 'tooFewDays':
      return `${problem.kind} ${problem.action}`;
  }
}

/** The plan with the mend made. */
export function applyMend(plan: Plan, mend: Mend): Plan {
  switch (mend.kind) {
    case 'moveTo':
      return withPin(plan, mend.action, { month: mend.month });
    case 'letGo':
      return withPin(plan, mend.action, undefined);
    case 'takeIn':
      return withChoice(plan, mend.action, { decision: 'accepted' });
    case 'takeBack':
      return withChoice(plan, mend.action, { decision: undefined, reason: undefined });
    case 'dropNeed': {
      const own = plan.own[mend.action];
      if (!own) return plan;
      return withOwn(plan, mend.action, { ...own, needs: own.needs.filter((need) => need !== mend.need) });
    }
    case 'giveDays':
      return { ...plan, capacity: mend.capacity };
    case 'giveOwnerDays':
      return { ...plan, owners: { ...plan.owners, [ownerName(plan, mend.owner)]: { daysPerWeek: mend.daysPerWeek } } };
  }
}

/** As the plan has the owner already, whatever the capitals. */
function ownerName(plan: Plan, owner: string): string {
  return Object.keys(plan.owners).find((name) => ownerKey(name) === ownerKey(owner)) ?? owner;
}
