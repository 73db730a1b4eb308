/** The ninety-day plan (handbook 5.1): what is fixed, what is worth most beside it, dates, reasons, projection. */
import type { RoadmapEdition } from '../../content/schema';
import { addDays } from '../calendar/dates';
import type { Chosen } from './chosen';
import { addFixed } from './fixed/fixed';
import { planMonths, type Ground } from './ground';
import { planMonth } from './month';
import type { MonthSpan } from './months';
import { inOrder, precedence } from './dates/order';
import { planDates } from './dates/plan-dates';
import { problemsOf } from './mend/problems';
import { doneProjection, heldBack, levelsAfter, projectedAfter } from './run/project';
import { reasonsFor } from './why/reasons';
import type { Roadmap, RoadmapInput, WaitReason } from './roadmap';
import type { Placement } from './choose/instance';
import { select } from './choose/select';
import type { Plannable } from './plannable';
import { Talks } from './fixed/talks';
import { refusedActions, waitingActions } from './choose/waiting';

/**
 * Works out the plan. The same input gives the same plan.
 *
 * @param edition with every action; its practices may be those in scope only (the quick way): a practice outside it counts
 *   as unknown. Backbone actions of such practices are planned all the same.
 * @param input absurd values fall back to the default: no date, a capacity below 0, an effort of 0 or less
 * @returns three months with their actions, first what is to be done, then what is only confirmed, each in order of start. Planned, waiting and refused together hold every action
 *   except those whose practice does not apply, or has the action's level already or by the end of this plan (`after`).
 * @throws RangeError when the plan names no start and `today` is no calendar date
 */
export function planRoadmap(edition: RoadmapEdition, input: RoadmapInput): Roadmap {
  const lacksDays = new Map<string, WaitReason>();
  const talks = new Talks(edition, input);
  const isOut = (action: Plannable) => lacksDays.has(action.id) || talks.isOut(action.practice);
  let ground = talks.ground();
  let arranged = arrange(ground, isOut, null);
  for (let dated = 0; ;) {
    if (arranged.undated.length > 0 && dated < mostTries) {
      // Whoever chooses does not see the days one by one. What then finds none where it would stand waits, and the rest stays if it can.
      for (const [action, why] of arranged.undated) lacksDays.set(action, why);
      dated++;
    } else if (talks.settle(ground, arranged.choice)) ground = talks.ground();
    else break;
    const start = [...arranged.choice.values()].filter(({ fixed }) => !fixed);
    const placed = start.map(({ action: { id }, month }) => ({ id, month }));
    arranged = arrange(ground, isOut, placed);
  }
  const { choice, stuck, months, problems } = arranged;
  const after = levelsAfter(ground, choice, 3);

  return {
    startOn: ground.months.startOn,
    endOn: addDays(ground.months.startOn, 89),
    months,
    waiting: waitingActions(ground, choice, stuck, lacksDays),
    refused: refusedActions(ground),
    problems,
    plannables: ground.actions,
    doneProjection: doneProjection(ground, choice),
    projection: [
      ground.standing,
      projectedAfter(ground, choice, 1),
      projectedAfter(ground, choice, 2),
      projectedAfter(ground, choice, 3),
    ],
    after,
    heldBack: heldBack(ground, after),
  };
}

/** So often the choice is made anew at most. Plans of plausible capacities need none of it. */
const mostTries = 5;

/**
 * Everything in its month and at its dates.
 * @param isOut what is not to be chosen
 * @param start what was chosen before, null the first time
 */
function arrange(ground: Ground, isOut: (action: Plannable) => boolean, start: readonly Placement[] | null) {
  const choice = new Map<string, Chosen>();
  const stuck = addFixed(ground, choice);
  const refused = (id: string) => isOut(ground.actions.get(id)!) || ground.refused(id);
  select({ ...ground, refused }, choice, start);

  const before = precedence(ground, choice);
  // In each month prerequisites first, then as chosen, best first.
  const ordered = planMonths.flatMap((month) => {
    const ids = [...choice.values()].filter((chosen) => chosen.month === month).map(({ action }) => action.id);
    return inOrder(ids, before).map((id) => choice.get(id)!);
  });
  const reasons = reasonsFor(ground, ordered);
  const { slots, crowded } = planDates(ground, ordered, before);
  const monthOf = (span: MonthSpan) => planMonth(ground, ordered, span, { before, slots, reasons });
  const [first, second, third] = ground.months.spans;
  const months: Roadmap['months'] = [monthOf(first), monthOf(second), monthOf(third)];
  const problems = problemsOf(ground, choice, months, crowded);
  const undated = problems.flatMap((problem): [string, WaitReason][] => {
    if (problem.kind !== 'tooFewDays' && problem.kind !== 'tooTight') return [];
    const { action, month, fixed } = choice.get(problem.action)!;
    if (fixed) return [];
    const isOwner = problem.kind === 'tooFewDays';
    return [
      [action.id, isOwner ? { kind: 'ownerDays', owner: ground.ownerOf(action), month } : { kind: 'noTime', month }],
    ];
  });
  return { choice, stuck, months, problems, undated };
}
