/** The ninety-day plan (handbook 5.1): backbone, the user's choices, lifts under capacity, dates, reasons, projection. */
import type { Month, RoadmapEdition } from '../../content/schema';
import { addDays, isPlainDate, monthWindow } from '../calendar/dates';
import { workingCalendarOf } from '../calendar/working-days';
import { plannedIn, type Chosen } from './chosen';
import { addAccepted, addBackbone } from './fixed';
import { groundOf, planMonths, type Ground } from './ground';
import { inOrder, precedence } from './order';
import { heldBack, levelsAfter, projectedAfter } from './project';
import { reasonsFor } from './reasons';
import type { PlannedAction, Reason, Roadmap, RoadmapInput, RoadmapMonth } from './roadmap';
import { daysToWork, ownerIn, planDates } from './plan-dates';
import type { Schedule } from './schedule';
import { isOver, select } from './select';
import { refusedActions, waitingActions } from './waiting';

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
  const ground = groundOf(edition, input);
  const choice = new Map<string, Chosen>();
  addBackbone(ground, choice);
  const stuck = addAccepted(ground, choice);
  select(ground, choice);

  const startOn = startOf(input);
  const before = precedence(choice);
  const ordered = planMonths.flatMap((month) => ofMonth(choice, month, before));
  const reasons = reasonsFor(ground, ordered);
  const after = levelsAfter(ground, choice, 3);
  const dates = planDates(ground, ordered, before, daysToWork(input.plan, startOn));
  const month = (number: Month) => planMonth(ground, choice, number, startOn, dates, before, reasons);

  return {
    startOn,
    endOn: addDays(startOn, 89),
    months: [month(1), month(2), month(3)],
    waiting: waitingActions(ground, choice, stuck),
    refused: refusedActions(ground),
    problems: [],
    plannables: ground.actions,
    doneProjection: ground.standing,
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

function startOf({ plan, today }: RoadmapInput): string {
  const own = plan.startOn;
  return own !== null && isPlainDate(own) ? own : workingCalendarOf(plan).nextWorkingDay(today);
}

/** What a month holds, in the order in which it is done: prerequisites first, then as chosen, best first. */
function ofMonth(
  choice: ReadonlyMap<string, Chosen>,
  month: Month,
  before: ReadonlyMap<string, readonly string[]>,
): Chosen[] {
  const ids = [...choice.values()].filter((chosen) => chosen.month === month).map(({ action }) => action.id);
  return inOrder(ids, before).map((id) => choice.get(id)!);
}

function planMonth(
  ground: Ground,
  choice: ReadonlyMap<string, Chosen>,
  month: Month,
  startOn: string,
  dates: Schedule,
  before: ReadonlyMap<string, readonly string[]>,
  reasons: ReadonlyMap<string, Reason[]>,
): RoadmapMonth {
  const span = monthWindow(startOn, month);
  const working = workingCalendarOf(ground.input.plan).daysBetween(span.startsOn, span.endsOn);
  const here = ofMonth(choice, month, before);
  const actions = here.map((chosen): PlannedAction => {
    const { id } = chosen.action;
    return {
      action: id,
      month,
      ...dates.slots.get(id)!,
      owner: ownerIn(ground, chosen),
      effort: chosen.effort,
      mode: chosen.mode,
      accepted: ground.accepted(id),
      own: chosen.action.own === true,
      pinned: ground.input.plan.choices[id]?.pin !== undefined,
      state: ground.input.plan.progress[id]?.state ?? 'notStarted',
      reasons: reasons.get(id) ?? [],
      after: [...(before.get(id) ?? [])],
    };
  });
  return {
    month,
    ...span,
    workingDays: working.length,
    capacity: ground.capacity[month - 1]!,
    planned: plannedIn(choice, month),
    over: isOver(ground, choice, month),
    owners: [],
    // The work first, then what is only confirmed; what starts together stays in order.
    actions: actions.sort(
      (one, other) => modeOrder[one.mode] - modeOrder[other.mode] || compareText(one.startsOn, other.startsOn),
    ),
  };
}

const modeOrder: Record<PlannedAction['mode'], number> = { do: 0, confirm: 1 };
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
